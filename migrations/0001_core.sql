-- The tables of the main job. Three laws hold for every tenant table: its primary, unique and foreign keys
-- start with tenant_id; row security is enabled and forced; what a scan updates carries few indexes.

-- The workspaces a transaction may touch: one for a request, several for a batch of scans, none outside.
create function current_tenants() returns text[]
language sql stable parallel safe
as $$ select string_to_array(nullif(current_setting('app.tenant_id', true), ''), ',') $$;

-- A moment as the API writes it: YYYY-MM-DDTHH:mm:ss.sssZ.
create function iso_time(moment timestamptz) returns text
language sql stable parallel safe
as $$ select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

create table tenants (
  id text primary key,
  name text not null,
  plan text not null check (plan in ('free', 'basic', 'pro')),
  time_zone text not null default 'UTC',
  locale text not null default 'en',
  settings jsonb not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table memberships (
  tenant_id text not null references tenants,
  id text not null,
  user_id text,
  email text not null,
  role text not null check (role in ('owner', 'admin', 'manager', 'scanner', 'viewer')),
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, email)
);

-- The one table found by something other than its tenant: whose secret is this?
create table credentials (
  lookup text primary key,
  tenant_id text not null references tenants,
  id text not null,
  kind text not null check (kind in ('api_key', 'device')),
  name text not null,
  prefix text not null,
  secret_hash bytea not null,
  permissions text[],
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  unique (tenant_id, id)
);

create table clients (
  tenant_id text not null references tenants,
  id text not null,
  name text not null,
  email text,
  phone text,
  notes text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id)
);
create index clients_newest on clients (tenant_id, created_at desc, id desc);
create index clients_by_name on clients (tenant_id, lower(name), created_at, id);

create table templates (
  tenant_id text not null references tenants,
  id text not null,
  name text not null,
  kind text not null check (kind in ('ticket', 'membership', 'voucher', 'generic')),
  version integer not null default 1,
  design jsonb not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  primary key (tenant_id, id)
);

create table template_images (
  tenant_id text not null,
  template_id text not null,
  role text not null check (role in ('logo', 'hero')),
  content_hash text not null,
  content_type text not null,
  width integer not null,
  height integer not null,
  bytes bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, template_id, role),
  foreign key (tenant_id, template_id) references templates on delete cascade
);

create table locations (
  tenant_id text not null references tenants,
  id text not null,
  name text not null,
  address text,
  latitude double precision,
  longitude double precision,
  time_zone text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id)
);

-- Global uniqueness of a code lives here and nowhere else.
create table pass_codes (
  code text primary key,
  tenant_id text not null references tenants,
  pass_id text not null
);

-- expires_at is valid_until until the end has been settled, then null. A status flip touches no indexed
-- column, so that a scan stays a heap-only update.
create table passes (
  tenant_id text not null references tenants,
  id text not null,
  code text not null,
  name text,
  type text not null check (type in ('single', 'multi')),
  status text not null check (status in ('active', 'used', 'revoked', 'expired')),
  usages_count integer not null default 0,
  max_usages integer check (max_usages >= 1),
  valid_from timestamptz,
  valid_until timestamptz,
  expires_at timestamptz,
  client_id text,
  template_id text,
  location_id text,
  link_version integer not null default 1,
  first_scanned_at timestamptz,
  last_scanned_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, client_id) references clients,
  foreign key (tenant_id, template_id) references templates,
  foreign key (tenant_id, location_id) references locations
) with (fillfactor = 80);
create index passes_newest on passes (tenant_id, created_at desc, id desc) where deleted_at is null;
create index passes_due on passes (expires_at) where expires_at is not null;
create index passes_by_client on passes (tenant_id, client_id, created_at desc) where client_id is not null;

-- What is read with one pass but never by a scan.
create table pass_details (
  tenant_id text not null,
  pass_id text not null,
  note text,
  custom_fields jsonb not null default '[]',
  external_id text,
  primary key (tenant_id, pass_id),
  unique (tenant_id, external_id),
  foreign key (tenant_id, pass_id) references passes
);

-- No foreign keys on scans and events: passes are never removed, and a check a row would cost the hot path.
-- verdict is kept for attempts with a nonce only: a repeated one gets the first answer again.
create table scans (
  tenant_id text not null,
  id text not null,
  pass_id text,
  result text not null,
  direction text not null default 'in' check (direction in ('in', 'out')),
  location_id text,
  device_id text,
  principal_id text not null,
  nonce text,
  verdict jsonb,
  offline boolean not null default false,
  scanned_at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index scans_nonce on scans (tenant_id, principal_id, nonce) where nonce is not null;
create index scans_by_pass on scans (tenant_id, pass_id, id) where pass_id is not null;

-- Append-only. payload is the public item without its link, which depends on the installation.
create table events (
  tenant_id text not null,
  id text not null,
  type text not null,
  payload jsonb not null,
  pass_id text,
  client_id text,
  actor jsonb not null,
  recorded_at timestamptz not null,
  txid xid8 not null default pg_current_xact_id(),
  primary key (tenant_id, id)
);
create index events_by_type on events (tenant_id, type, id);
create index events_by_pass on events (tenant_id, pass_id, id) where pass_id is not null;
create index events_by_commit on events (tenant_id, txid, id);

create table webhooks (
  tenant_id text not null references tenants,
  id text not null,
  event text not null,
  target_url text not null,
  active boolean not null default true,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index webhooks_active on webhooks (tenant_id, event, target_url) where active;

-- body is encrypted: an answer may hold a secret that is shown only once.
create table idempotency_keys (
  tenant_id text not null references tenants,
  principal_id text not null,
  key text not null,
  request_hash bytea not null,
  status integer not null,
  headers jsonb not null,
  body bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, principal_id, key)
);
create index idempotency_keys_old on idempotency_keys (created_at);

create table usage_counters (
  tenant_id text not null references tenants,
  period text not null,
  kind text not null,
  used integer not null,
  primary key (tenant_id, period, kind)
);

-- Row security, forced on everything above; the same rule for all but the tenants' own table.
do $$
declare
  name text;
begin
  foreach name in array array['memberships', 'credentials', 'clients', 'templates', 'template_images',
    'locations', 'pass_codes', 'passes', 'pass_details', 'scans', 'events', 'webhooks', 'idempotency_keys',
    'usage_counters']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (tenant_id = any ((select current_tenants())::text[]))', name);
  end loop;
end $$;
alter table tenants enable row level security;
alter table tenants force row level security;
create policy tenant on tenants using (id = any ((select current_tenants())::text[]));

grant select, insert, update, delete on tenants, memberships, credentials, clients, templates, template_images,
  locations, pass_details, webhooks, idempotency_keys, usage_counters to passwright_app;
grant select, insert on pass_codes, scans, events to passwright_app;
grant select, insert, update on passes to passwright_app;

-- The two questions that may be asked before the tenant is known.
create policy before_tenant on credentials for select to passwright_owner using (true);
create policy before_tenant on tenants for select to passwright_owner using (true);
create policy before_tenant on pass_codes for select to passwright_owner using (true);

create function find_credential(wanted text)
returns table (
  id text, kind text, name text, secret_hash bytea, permissions text[], expires_at timestamptz,
  revoked_at timestamptz, tenant_id text, tenant_name text, plan text, time_zone text, locale text
)
language sql stable security definer set search_path = public, pg_temp
as $$
  select c.id, c.kind, c.name, c.secret_hash, c.permissions, c.expires_at, c.revoked_at,
         t.id, t.name, t.plan, t.time_zone, t.locale
  from credentials c join tenants t on t.id = c.tenant_id
  where c.lookup = wanted
$$;

create function find_pass_by_code(wanted text) returns table (tenant_id text, pass_id text)
language sql stable security definer set search_path = public, pg_temp
as $$ select tenant_id, pass_id from pass_codes where code = wanted $$;

revoke all on function find_credential(text), find_pass_by_code(text) from public;
grant execute on function find_credential(text), find_pass_by_code(text) to passwright_app;

-- What runs without a request: the expiry sweep, the clean-up and the time of last use.
create policy worker on passes to passwright_worker using (true);
create policy worker on pass_details for select to passwright_worker using (true);
create policy worker on clients for select to passwright_worker using (true);
create policy worker on events to passwright_worker using (true);
create policy worker on idempotency_keys to passwright_worker using (true);
create policy worker on credentials to passwright_worker using (true);
create policy worker on tenants for select to passwright_worker using (true);
grant select, update on passes to passwright_worker;
grant select on pass_details, clients, tenants, credentials to passwright_worker;
grant update (last_used_at) on credentials to passwright_worker;
grant select, insert on events to passwright_worker;
grant select, delete on idempotency_keys to passwright_worker;
