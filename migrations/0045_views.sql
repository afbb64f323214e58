-- Filters of a page of the dashboard, kept under a name for the whole workspace.
create table views (
  tenant_id text not null references tenants,
  id text not null,
  page text not null,
  name text not null,
  filters jsonb not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, page, name)
);
alter table views enable row level security;
alter table views force row level security;
create policy tenant on views using (tenant_id = any ((select current_tenants())::text[]));
grant select, insert, delete on views to passwright_app;
