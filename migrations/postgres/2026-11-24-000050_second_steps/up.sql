-- How many people a second step by text or by mail would be taken from is counted before the policy is saved.
CREATE INDEX address_second_step ON address (channel, account_id) WHERE second_step_since IS NOT NULL;
