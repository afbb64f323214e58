-- Webhook deliveries. A delivery is the pair of a webhook and an event, so these two are its key.

-- Secrets are sealed with a key of the installation. A webhook that was removed stays as a row, for its deliveries.
alter table webhooks
  add column secret bytea not null,
  add column previous_secret bytea,
  add column previous_secret_until timestamptz,
  add column failing_since timestamptz,
  add column disabled_at timestamptz,
  add column disabled_reason text check (disabled_reason in ('failing', 'gone')),
  add column deleted_at timestamptz;

-- due_at is the next attempt; while a worker holds the delivery it is the end of its lease, so that what a crashed
-- worker held becomes due by itself. retry counts from the last replay, attempts from the beginning. sample is the
-- payload of a test, which has no event. No foreign keys: see scans and events.
create table deliveries (
  tenant_id text not null,
  webhook_id text not null,
  event_id text not null,
  state text not null default 'pending' check (state in ('pending', 'succeeded', 'failed', 'cancelled')),
  attempts integer not null default 0,
  retry integer not null default 0,
  due_at timestamptz not null,
  created_at timestamptz not null,
  sample jsonb,
  primary key (tenant_id, webhook_id, event_id)
) with (fillfactor = 85);
create index deliveries_due on deliveries (tenant_id, webhook_id, due_at) where state = 'pending';
create index deliveries_old on deliveries using brin (created_at);

create table delivery_attempts (
  tenant_id text not null,
  webhook_id text not null,
  event_id text not null,
  attempt integer not null,
  started_at timestamptz not null,
  duration_ms integer not null,
  status integer,
  failure text,
  response_body text,
  primary key (tenant_id, webhook_id, event_id, attempt)
);

-- Runs with every statement that appends events, as whoever appends them: the deliveries are part of the
-- transaction, however the events were written. A tenant without webhooks pays one look into an index.
create function enqueue_deliveries() returns trigger
language plpgsql
as $$
begin
  insert into deliveries (tenant_id, webhook_id, event_id, due_at, created_at)
  select e.tenant_id, w.id, e.id, e.recorded_at, e.recorded_at
  from appended e
  join webhooks w on w.tenant_id = e.tenant_id and w.event = e.type and w.active;
  if found then
    perform pg_notify('deliveries', '');
  end if;
  return null;
end $$;

create trigger enqueue_deliveries after insert on events
  referencing new table as appended
  for each statement execute function enqueue_deliveries();

do $$
declare
  name text;
begin
  foreach name in array array['deliveries', 'delivery_attempts']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (tenant_id = any ((select current_tenants())::text[]))', name);
    execute format('create policy worker on %I to passwright_worker using (true)', name);
  end loop;
end $$;
create policy worker on webhooks to passwright_worker using (true);

grant select, insert, update on deliveries to passwright_app;
grant select on delivery_attempts to passwright_app;
grant select, insert, update, delete on deliveries to passwright_worker;
grant select, insert, delete on delivery_attempts to passwright_worker;
grant select on webhooks to passwright_worker;
grant update (failing_since) on webhooks to passwright_worker;
