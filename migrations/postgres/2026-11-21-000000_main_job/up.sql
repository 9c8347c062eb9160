-- Times are microseconds since 1970-01-01 in UTC. Addresses of people are found by a keyed index and read by opening
-- a sealed value; neither key is in the database. No secret that opens anything is stored: codes and tokens are derived
-- with keys outside the database or kept as digests.

-- What the administrator set: one sealed document, one version that every cache asks for.
CREATE TABLE installation (
  id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  version  BIGINT  NOT NULL,
  document BYTEA   NOT NULL
);

-- Keys that sign tokens; the private half sealed.
CREATE TABLE signing_key (
  kid                TEXT   NOT NULL PRIMARY KEY,
  algorithm          TEXT   NOT NULL CHECK (algorithm IN ('RS256', 'ES256')),
  sealed_private_key BYTEA  NOT NULL,
  created_at         BIGINT NOT NULL
);

-- Relying parties.
CREATE TABLE client (
  id         TEXT   NOT NULL PRIMARY KEY,
  document   TEXT   NOT NULL,                                  -- JSON; secrets as keyed digests
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);

-- People. ("user" is a reserved word in PostgreSQL.)
CREATE TABLE account (
  id            TEXT    NOT NULL PRIMARY KEY,
  origin        TEXT    NOT NULL CHECK (origin IN ('sms', 'email', 'import')),
  name          TEXT,
  locale        TEXT,
  password_hash TEXT,                                          -- Argon2id over a keyed digest
  blocked_at    BIGINT,
  is_admin      BOOLEAN NOT NULL DEFAULT FALSE,
  logins        BIGINT  NOT NULL DEFAULT 0,
  last_login_at BIGINT,
  created_at    BIGINT  NOT NULL,
  updated_at    BIGINT  NOT NULL
);

-- Where a person can be reached. A verified address belongs to one account.
CREATE TABLE address (
  account_id  TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  channel     TEXT   NOT NULL CHECK (channel IN ('sms', 'email')),
  blind_index BYTEA  NOT NULL CHECK (length(blind_index) = 32),
  sealed      BYTEA  NOT NULL,
  verified_at BIGINT,
  created_at  BIGINT NOT NULL,
  PRIMARY KEY (account_id, channel, blind_index)
);
CREATE UNIQUE INDEX address_verified_once ON address (channel, blind_index) WHERE verified_at IS NOT NULL;

-- One secret sent to one address, and the guesses made at it. The code is derived from the id.
CREATE TABLE challenge (
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
-- One code alive per purpose, client and address.
CREATE UNIQUE INDEX challenge_one_alive ON challenge (blind_index, client_id, purpose) WHERE redeemed_at IS NULL AND superseded_at IS NULL;
CREATE INDEX challenge_expires_at ON challenge (expires_at);

-- The durable queue of texts and mails. No body, no code: both are made at the moment of sending. Ids sort by time.
CREATE TABLE message (
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
CREATE INDEX message_due ON message (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX message_challenge ON message (challenge_id);

-- The development outbox: the only place that keeps bodies.
CREATE TABLE outbox_message (
  id         TEXT   NOT NULL PRIMARY KEY,
  channel    TEXT   NOT NULL,
  recipient  TEXT   NOT NULL,
  subject    TEXT,
  body       TEXT   NOT NULL,
  status     TEXT   NOT NULL,
  created_at BIGINT NOT NULL
);

-- Limits: one number per key, moved by one statement.
CREATE TABLE limit_counter (
  bucket     TEXT   NOT NULL PRIMARY KEY,                   -- whose first: one person's counters lie side by side
  value      BIGINT NOT NULL,                                  -- a moment for rates, a count for totals
  level      BIGINT NOT NULL DEFAULT 0,
  expires_at BIGINT NOT NULL
);

-- Browser sessions, found by the SHA-256 of their key.
CREATE TABLE session (
  digest      BYTEA  NOT NULL PRIMARY KEY,
  state       TEXT   NOT NULL,
  account_id  TEXT,
  session_ref TEXT,
  created_at  BIGINT NOT NULL,
  expires_at  BIGINT NOT NULL
);
CREATE INDEX session_expires_at ON session (expires_at);
CREATE INDEX session_account ON session (account_id);

-- Authorization codes, found by their SHA-256.
CREATE TABLE authorization_code (
  digest           BYTEA  NOT NULL PRIMARY KEY,
  grant_id         TEXT   NOT NULL,
  account_id       TEXT   NOT NULL,
  client_id        TEXT   NOT NULL,
  redirect_uri     TEXT   NOT NULL,
  scope            TEXT   NOT NULL,
  nonce            TEXT,
  code_challenge   TEXT,
  session_ref      TEXT,
  authenticated_at BIGINT NOT NULL,
  factors          TEXT   NOT NULL,
  expires_at       BIGINT NOT NULL,
  redeemed_at      BIGINT
);
CREATE INDEX authorization_code_expires_at ON authorization_code (expires_at);

-- What a user allowed a client. Every token carries the id; a token is as good as this row.
CREATE TABLE token_grant (
  id               TEXT   NOT NULL PRIMARY KEY,
  account_id       TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  client_id        TEXT   NOT NULL,
  scope            TEXT   NOT NULL,
  session_ref      TEXT,
  authenticated_at BIGINT NOT NULL,
  factors          TEXT   NOT NULL,
  generation       BIGINT NOT NULL DEFAULT 0,                  -- which refresh token of the family is live
  rotated_at       BIGINT,
  used_at          BIGINT NOT NULL,
  created_at       BIGINT NOT NULL,
  expires_at       BIGINT NOT NULL,
  revoked_at       BIGINT
);
CREATE INDEX token_grant_account ON token_grant (account_id);
CREATE INDEX token_grant_session ON token_grant (session_ref) WHERE session_ref IS NOT NULL;
CREATE INDEX token_grant_expires_at ON token_grant (expires_at);

-- The audit trail. Addresses appear masked only. Ids sort by time.
CREATE TABLE audit_event (
  id         TEXT   NOT NULL PRIMARY KEY,
  at         BIGINT NOT NULL,
  kind       TEXT   NOT NULL,
  account_id TEXT,
  client_id  TEXT,
  detail     TEXT   NOT NULL,
  address    TEXT,
  request_id TEXT
);

-- One-time links that make an administrator.
CREATE TABLE admin_invitation (
  digest     BYTEA  NOT NULL PRIMARY KEY,
  account_id TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  expires_at BIGINT NOT NULL,
  used_at    BIGINT
);
