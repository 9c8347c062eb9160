ALTER TABLE audit_event DROP COLUMN changes;
ALTER TABLE audit_event DROP COLUMN target;
ALTER TABLE audit_event DROP COLUMN actor_id;
DROP INDEX account_role;
ALTER TABLE account ADD COLUMN is_admin BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE account SET is_admin = TRUE WHERE role IS NOT NULL;
ALTER TABLE account DROP COLUMN role;
