-- Wallets: credentials, what was put into phones, and what they still have to hear.

-- mode null follows the installation's default.
create table wallet_settings (
  tenant_id text primary key references tenants,
  mode text check (mode in ('off', 'demo', 'live')),
  updated_at timestamptz not null
);

-- A credential is retired, not removed: passes in phones keep the type they were signed with, and their updates
-- need its key. Certificates renewed for the same type are further rows; the newest active one signs.
create table wallet_credentials (
  tenant_id text not null references tenants,
  id text not null,
  kind text not null check (kind in ('apple_demo', 'apple_live', 'google')),
  state text not null check (state in ('requested', 'active', 'retired')),
  private_key_sealed bytea not null,
  -- Apple: the signing request, the certificate, its intermediate and what the certificate says; PEM.
  signing_request text,
  certificate text,
  authority text,
  pass_type_id text,
  team_id text,
  valid_until timestamptz,
  warned_days integer,
  -- Google: whose service account, and for which issuer.
  client_email text,
  token_uri text,
  issuer_id text,
  last_error text,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
create index wallet_credentials_by_type on wallet_credentials (pass_type_id) where pass_type_id is not null;
create index wallet_credentials_ending on wallet_credentials (valid_until) where state = 'active';

-- How a template's passes behave in wallets where that is not the usual way.
create table wallet_templates (
  tenant_id text not null,
  template_id text not null,
  style text check (style in ('generic', 'eventTicket', 'storeCard', 'coupon')),
  void_when_used boolean not null default false,
  sharing_prohibited boolean not null default false,
  primary key (tenant_id, template_id),
  foreign key (tenant_id, template_id) references templates on delete cascade
);

-- One row for each pass that somebody asked for in a wallet. content_hash is of what was last announced;
-- changed_txid orders changes for phones that ask what is new; recheck_at is when to compare again.
create table wallet_passes (
  tenant_id text not null,
  pass_id text not null,
  content_hash text not null,
  revision integer not null default 0,
  changed_at timestamptz not null,
  changed_txid xid8 not null default pg_current_xact_id(),
  recheck_at timestamptz,
  served_at timestamptz not null,
  apple_installs integer not null default 0,
  apple_removals integer not null default 0,
  last_push_at timestamptz,
  last_error text,
  google_object_id text,
  google_push_at timestamptz,
  google_attempts integer not null default 0,
  google_notified_at timestamptz[] not null default '{}',
  google_saves integer not null default 0,
  google_removals integer not null default 0,
  created_at timestamptz not null,
  primary key (tenant_id, pass_id),
  foreign key (tenant_id, pass_id) references passes
);
create index wallet_passes_serial on wallet_passes (pass_id);
create index wallet_passes_recheck on wallet_passes (tenant_id, recheck_at) where recheck_at is not null;
create index wallet_passes_google on wallet_passes (google_push_at) where google_push_at is not null;

-- push_at is when to push next; while a push is on its way it is the end of that attempt's lease.
create table apple_registrations (
  tenant_id text not null,
  pass_id text not null,
  pass_type_id text not null,
  device_id text not null,
  push_token text not null,
  push_at timestamptz,
  attempts integer not null default 0,
  created_at timestamptz not null,
  primary key (tenant_id, pass_id, pass_type_id, device_id),
  foreign key (tenant_id, pass_id) references wallet_passes
);
create index apple_registrations_by_device on apple_registrations (device_id, pass_type_id);
create index apple_registrations_due on apple_registrations (push_at) where push_at is not null;

-- What was pushed: all of it in demo mode, failures in live mode. Old rows are swept.
create table wallet_pushes (
  tenant_id text not null references tenants,
  id text not null,
  pass_id text not null,
  device_id text not null,
  mode text not null check (mode in ('demo', 'live')),
  outcome text not null,
  reason text,
  pushed_at timestamptz not null,
  primary key (tenant_id, id)
);

-- Classes already made at Google, by the hash of what was sent.
create table google_classes (
  tenant_id text not null references tenants,
  class_id text not null,
  content_hash text not null,
  primary key (tenant_id, class_id)
);

-- Google repeats callbacks; a nonce counts once.
create table google_callbacks (
  tenant_id text not null references tenants,
  nonce text not null,
  received_at timestamptz not null,
  primary key (tenant_id, nonce)
);

-- How far a workspace's event log was read for wallets.
create table wallet_cursors (
  tenant_id text primary key references tenants,
  txid xid8 not null,
  event_id text not null
);

do $$
declare
  name text;
begin
  foreach name in array array['wallet_settings', 'wallet_credentials', 'wallet_templates', 'wallet_passes',
    'apple_registrations', 'wallet_pushes', 'google_classes', 'google_callbacks', 'wallet_cursors']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (tenant_id = any ((select current_tenants())::text[]))', name);
  end loop;
end $$;

grant select, insert, update on wallet_settings, wallet_credentials, wallet_passes, wallet_cursors, google_classes
  to passwright_app;
grant select, insert, update, delete on wallet_templates, apple_registrations to passwright_app;
grant select, insert on wallet_pushes, google_callbacks to passwright_app;

-- The worker finds what is due in any workspace; the work itself runs in a scope of that workspace.
create policy worker on wallet_cursors for select to passwright_worker using (true);
create policy worker on wallet_passes to passwright_worker using (true);
create policy worker on apple_registrations to passwright_worker using (true);
create policy worker on wallet_credentials to passwright_worker using (true);
create policy worker on wallet_pushes to passwright_worker using (true);
create policy worker on google_callbacks to passwright_worker using (true);
grant select on wallet_cursors to passwright_worker;
grant select, update on wallet_passes to passwright_worker;
grant select, update, delete on apple_registrations to passwright_worker;
grant select, update (warned_days, last_error) on wallet_credentials to passwright_worker;
grant select, insert, delete on wallet_pushes to passwright_worker;
grant select, delete on google_callbacks to passwright_worker;

-- A phone names a serial number or itself, not a workspace. Both questions answer only what leads back to one.
create policy before_tenant on wallet_passes for select to passwright_owner using (true);
create policy before_tenant on apple_registrations for select to passwright_owner using (true);

create function find_wallet_pass(serial text) returns table (tenant_id text)
language sql stable security definer set search_path = public, pg_temp
as $$ select tenant_id from wallet_passes where pass_id = serial $$;

-- Passes of one phone that changed in or after a transaction; all of them for null. A transaction that is still
-- running when the phone is given a tag cannot have a number below it, so nothing is missed.
create function find_changed_passes(device text, pass_type text, since xid8)
returns table (serial text, tag xid8)
language sql stable security definer set search_path = public, pg_temp
as $$
  select w.pass_id, pg_snapshot_xmin(pg_current_snapshot())
  from apple_registrations r
  join wallet_passes w on w.tenant_id = r.tenant_id and w.pass_id = r.pass_id
  where r.device_id = device and r.pass_type_id = pass_type and (since is null or w.changed_txid >= since)
  order by w.pass_id
$$;

revoke all on function find_wallet_pass(text), find_changed_passes(text, text, xid8) from public;
grant execute on function find_wallet_pass(text), find_changed_passes(text, text, xid8) to passwright_app;
