DROP TABLE code_tally;
DROP TABLE audit_seal;
DROP INDEX audit_event_at;
ALTER TABLE message DROP COLUMN trail;
ALTER TABLE message DROP COLUMN price;
ALTER TABLE message DROP COLUMN segments;
ALTER TABLE message DROP COLUMN entered_at;
ALTER TABLE message DROP COLUMN purpose;
ALTER TABLE message DROP COLUMN country;
