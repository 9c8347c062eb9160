-- What the log of messages and the audit log ask for.

-- A number's country, what the code was for and when it was entered, the parts that the provider counted and what it charged,
-- and the way of the message: "state@microseconds;", with "state/error@microseconds;" where something went wrong.
ALTER TABLE message ADD COLUMN country TEXT;
ALTER TABLE message ADD COLUMN purpose TEXT;
ALTER TABLE message ADD COLUMN entered_at BIGINT;
ALTER TABLE message ADD COLUMN segments BIGINT;
ALTER TABLE message ADD COLUMN price TEXT;
ALTER TABLE message ADD COLUMN trail TEXT NOT NULL DEFAULT '';

-- Events are sealed, listed and counted by when they happened.
CREATE INDEX audit_event_at ON audit_event (at, kind);

-- The chain over the audit trail: each link covers the events up to one, which the link before does not cover. Written
-- afterwards, so that no sign-in waits for it.
CREATE TABLE audit_seal (
  seq       BIGINT NOT NULL PRIMARY KEY,                       -- two nodes at once: one of them writes it
  sealed_at BIGINT NOT NULL,
  until_at  BIGINT NOT NULL,
  until_id  TEXT   NOT NULL,
  leaves    BLOB   NOT NULL,                                   -- two keyed digests of each event: whole, and without what is personal
  mac       BLOB   NOT NULL CHECK (length(mac) = 32),          -- over the link before and all of this one
  swept     BLOB CHECK (length(swept) = 32)                    -- says, keyed, that its events were deleted for their age
);

-- How far codes came, by the hour, written once their challenges are gone: no page counts a month of messages.
CREATE TABLE code_tally (
  hour      BIGINT NOT NULL,                                   -- when it begins
  channel   TEXT   NOT NULL,
  country   TEXT   NOT NULL,                                   -- empty where there is none
  client_id TEXT   NOT NULL,
  purpose   TEXT   NOT NULL,                                   -- empty where it is not known
  asked     BIGINT NOT NULL,
  sent      BIGINT NOT NULL,
  delivered BIGINT NOT NULL,
  entered   BIGINT NOT NULL,
  PRIMARY KEY (hour, channel, country, client_id, purpose)
) WITHOUT ROWID;
