-- What a workspace pays with at the payment service. The service is the truth about subscriptions; this is what it
-- last answered. `asked` numbers the questions put to it, and an answer to an older one than `answered` is dropped.
create table billing_accounts (
  tenant_id text primary key references tenants,
  customer_id text,
  subscription_id text,
  -- The plan that the subscription last came to; null until there was one.
  plan text check (plan in ('free', 'basic', 'pro')),
  status text,
  renews_at timestamptz,
  ends_at timestamptz,
  asked integer not null default 0,
  answered integer not null default 0,
  checked_at timestamptz
);
create index billing_accounts_by_customer on billing_accounts (customer_id) where customer_id is not null;

alter table billing_accounts enable row level security;
alter table billing_accounts force row level security;
create policy tenant on billing_accounts using (tenant_id = any ((select current_tenants())::text[]));
grant select, insert, update on billing_accounts to passwright_app;

-- A notice of the service names a customer, not a workspace.
create policy worker on billing_accounts for select to passwright_worker using (true);
grant select on billing_accounts to passwright_worker;
