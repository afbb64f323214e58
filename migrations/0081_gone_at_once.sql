-- The attempt that found an endpoint gone is recorded in the transaction that ends its webhook, which is one of the
-- workspace. Attempts stay append-only.
grant insert on delivery_attempts to passwright_app;
