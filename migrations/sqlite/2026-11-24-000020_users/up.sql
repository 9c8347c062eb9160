-- Finding people: by what they are called, by when they came, by an address that nobody has proven too.
ALTER TABLE account ADD COLUMN name_key TEXT;
UPDATE account SET name_key = lower(name) WHERE name IS NOT NULL;
CREATE INDEX account_name ON account (name_key, id) WHERE name_key IS NOT NULL;
CREATE INDEX account_created ON account (created_at, id);
CREATE INDEX account_blocked ON account (created_at, id) WHERE blocked_at IS NOT NULL;
CREATE INDEX address_place ON address (channel, blind_index);

-- What was sent to an address.
CREATE INDEX challenge_address ON challenge (blind_index, created_at);

-- A file of people between its rehearsal and its import.
CREATE TABLE user_import (
  id         TEXT   NOT NULL PRIMARY KEY,
  account_id TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE, -- whose it is
  format     TEXT   NOT NULL,
  sealed     BLOB   NOT NULL,                                  -- the file
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX user_import_account ON user_import (account_id);
CREATE INDEX user_import_expires_at ON user_import (expires_at);

-- What an invitation makes of somebody; NULL for an owner, as those from the command line do.
ALTER TABLE admin_invitation ADD COLUMN role TEXT;
