DROP INDEX account_picture_version;
ALTER TABLE audit_event DROP COLUMN browser;
