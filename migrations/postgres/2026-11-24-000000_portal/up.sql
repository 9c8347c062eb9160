-- What the portal asks for.

-- What an account may do there: owner, administrator, support, auditor; NULL for nothing. It takes the place of a flag.
ALTER TABLE account ADD COLUMN role TEXT;
UPDATE account SET role = 'owner' WHERE is_admin;
ALTER TABLE account DROP COLUMN is_admin;
CREATE INDEX account_role ON account (role) WHERE role IS NOT NULL;

-- Who did it, where that is not whom it concerns; what it was done to; what was before and after, as JSON.
ALTER TABLE audit_event ADD COLUMN actor_id TEXT;
ALTER TABLE audit_event ADD COLUMN target TEXT;
ALTER TABLE audit_event ADD COLUMN changes TEXT;
