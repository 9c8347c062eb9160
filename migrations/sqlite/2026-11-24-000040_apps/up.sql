-- Events on their way to webhooks, and what came of them. The id is the webhook's and the event's: whoever reads the trail
-- twice, or on another node, queues nothing twice.
CREATE TABLE webhook_delivery (
  id         TEXT    NOT NULL PRIMARY KEY,
  webhook_id TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  body       TEXT    NOT NULL,
  state      TEXT    NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  next_at    BIGINT,
  outcome    TEXT,
  queued_at  BIGINT  NOT NULL,
  created_at BIGINT  NOT NULL
);
CREATE INDEX webhook_delivery_next ON webhook_delivery (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX webhook_delivery_webhook ON webhook_delivery (webhook_id, id);
CREATE INDEX webhook_delivery_created ON webhook_delivery (created_at);

-- How far the audit trail was read for them, in the milliseconds that event ids begin with.
CREATE TABLE webhook_cursor (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  at BIGINT  NOT NULL
);
