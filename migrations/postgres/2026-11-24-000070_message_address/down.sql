DROP INDEX message_address;
ALTER TABLE message DROP COLUMN blind_index;
