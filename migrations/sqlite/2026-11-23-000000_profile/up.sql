-- What a person's own pages ask for.

-- In which browser something happened, as far as it says: "Firefox/Linux".
ALTER TABLE audit_event ADD COLUMN browser TEXT;

-- Which picture an account has, without a walk over its bytes.
CREATE INDEX account_picture_version ON account_picture (account_id, updated_at);
