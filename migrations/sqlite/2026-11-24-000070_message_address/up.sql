-- Finds the messages to a number or a mailbox that somebody asks about: the keyed digest that accounts are found by, too.
-- Messages of before have none and are not found; after ninety days none of them is left.
ALTER TABLE message ADD COLUMN blind_index BLOB CHECK (length(blind_index) = 32);
CREATE INDEX message_address ON message (blind_index, id) WHERE blind_index IS NOT NULL;
