-- Rows of a file wait as the items of a job until their columns are mapped; the job then goes over them once to
-- check and once to write, and again to take back what may not stay.
grant delete on jobs to passwright_app;

-- accepted and skipped count what became of the rows in this phase; job.failed counts those refused.
create table imports (
  tenant_id text not null references tenants,
  job_id text not null,
  subject text not null check (subject in ('passes', 'clients')),
  file jsonb not null,
  columns jsonb not null,
  settings jsonb not null,
  phase text not null check (phase in ('upload', 'map', 'check', 'write', 'undo')),
  is_started boolean not null default false,
  is_cancelled boolean not null default false,
  accepted integer not null default 0,
  skipped integer not null default 0,
  primary key (tenant_id, job_id),
  foreign key (tenant_id, job_id) references jobs on delete cascade
);
alter table imports enable row level security;
alter table imports force row level security;
create policy tenant on imports using (tenant_id = any ((select current_tenants())::text[]));
grant select, insert, update on imports to passwright_app;

-- A guest list names its people by their address.
create index clients_by_email on clients (tenant_id, lower(email), created_at, id) where email is not null;
