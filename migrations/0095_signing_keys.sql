-- The keys that sign QR codes. The private part is sealed with a key of the installation; key_id names the key
-- within a signed code. The newest that was not revoked signs, every one that was not revoked is believed.
create table signing_keys (
  tenant_id text not null references tenants,
  id text not null,
  key_id text not null,
  public_key bytea not null,
  private_key bytea not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, key_id)
);
alter table signing_keys enable row level security;
alter table signing_keys force row level security;
create policy tenant on signing_keys using (tenant_id = any ((select current_tenants())::text[]));
grant select, insert, update on signing_keys to passwright_app;
