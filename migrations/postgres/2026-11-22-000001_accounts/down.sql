DELETE FROM message WHERE challenge_id IS NULL;
CREATE TABLE message_before (
  id           TEXT    NOT NULL PRIMARY KEY,
  channel      TEXT    NOT NULL CHECK (channel IN ('sms', 'email')),
  challenge_id TEXT    NOT NULL,
  client_id    TEXT    NOT NULL,
  sealed       BYTEA   NOT NULL,
  state        TEXT    NOT NULL,
  state_rank   INTEGER NOT NULL,
  attempts     INTEGER NOT NULL DEFAULT 0,
  next_at      BIGINT,                                         -- set while the message waits for a worker
  provider_id  TEXT,
  error_class  TEXT,
  error_code   TEXT,
  created_at   BIGINT  NOT NULL,
  updated_at   BIGINT  NOT NULL
);
INSERT INTO message_before SELECT id, channel, challenge_id, client_id, sealed, state, state_rank, attempts, next_at, provider_id, error_class, error_code, created_at, updated_at FROM message;
DROP TABLE message;
ALTER TABLE message_before RENAME TO message;
CREATE INDEX message_due ON message (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX message_challenge ON message (challenge_id);
DELETE FROM challenge WHERE purpose <> 'sign_in';
CREATE TABLE challenge_before (
  id            TEXT    NOT NULL PRIMARY KEY,
  purpose       TEXT    NOT NULL CHECK (purpose IN ('sign_in')),
  channel       TEXT    NOT NULL CHECK (channel IN ('sms', 'email')),
  blind_index   BYTEA   NOT NULL CHECK (length(blind_index) = 32),
  sealed        BYTEA   NOT NULL,
  client_id     TEXT    NOT NULL,
  binding       BYTEA   NOT NULL,
  code_length   INTEGER NOT NULL CHECK (code_length BETWEEN 6 AND 8),
  tries         INTEGER NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
  max_tries     INTEGER NOT NULL CHECK (max_tries BETWEEN 1 AND 5),
  decoy         BOOLEAN NOT NULL,
  language      TEXT    NOT NULL,
  locale        TEXT    NOT NULL,
  created_at    BIGINT  NOT NULL,
  expires_at    BIGINT  NOT NULL,
  redeemed_at   BIGINT,
  superseded_at BIGINT,
  CHECK (expires_at - created_at <= 600000000)                 -- ten minutes (NIST SP 800-63B-4, 3.1.3.2)
);
INSERT INTO challenge_before SELECT id, purpose, channel, blind_index, sealed, client_id, binding, code_length, tries, max_tries, decoy, language, locale, created_at, expires_at, redeemed_at, superseded_at FROM challenge;
DROP TABLE challenge;
ALTER TABLE challenge_before RENAME TO challenge;
CREATE UNIQUE INDEX challenge_one_alive ON challenge (blind_index, client_id, purpose) WHERE redeemed_at IS NULL AND superseded_at IS NULL;
CREATE INDEX challenge_expires_at ON challenge (expires_at);
DROP INDEX audit_event_account;
DROP TABLE number_claim;
DROP TABLE invitation;
DROP TABLE disavowal;
DROP TABLE partial_sign_in;
DROP TABLE known_browser;
DROP TABLE remembered_browser;
DROP TABLE recovery_code;
DROP TABLE ceremony;
DROP TABLE passkey;
DROP TABLE totp_device;
DROP TABLE account_picture;
DROP TABLE retired_account;
ALTER TABLE account DROP COLUMN password_changed_at;
ALTER TABLE address DROP COLUMN proven_at;
ALTER TABLE address DROP COLUMN second_step_since;
ALTER TABLE address DROP COLUMN signs_in;
