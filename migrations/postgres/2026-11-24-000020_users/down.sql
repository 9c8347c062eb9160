ALTER TABLE admin_invitation DROP COLUMN role;
DROP TABLE user_import;
DROP INDEX challenge_address;
DROP INDEX address_place;
DROP INDEX account_blocked;
DROP INDEX account_created;
DROP INDEX account_name;
ALTER TABLE account DROP COLUMN name_key;
