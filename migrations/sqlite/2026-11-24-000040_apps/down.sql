DROP TABLE webhook_cursor;
DROP TABLE webhook_delivery;
