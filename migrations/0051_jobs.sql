-- Work that outlasts a request: many items, done some hundred at a time, each portion in one transaction
-- together with its results and the progress. A worker holds a job by a lease, so one that dies is followed by
-- another, which goes on after the last portion that was committed.
create table jobs (
  tenant_id text not null references tenants,
  id text not null,
  kind text not null,
  status text not null default 'queued' check (status in ('queued', 'running', 'done', 'failed')),
  options jsonb not null default '{}',
  actor jsonb not null,
  total integer not null,
  done integer not null default 0,
  failed integer not null default 0,
  attempts integer not null default 0,
  leased_until timestamptz not null,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, id)
);
create index jobs_waiting on jobs (leased_until) where status in ('queued', 'running');
create index jobs_newest on jobs (tenant_id, created_at desc, id desc);

-- result is null until the item was worked on.
create table job_items (
  tenant_id text not null,
  job_id text not null,
  position integer not null,
  input jsonb not null,
  result jsonb,
  primary key (tenant_id, job_id, position),
  foreign key (tenant_id, job_id) references jobs on delete cascade
);

alter table jobs enable row level security;
alter table jobs force row level security;
create policy tenant on jobs using (tenant_id = any ((select current_tenants())::text[]));
alter table job_items enable row level security;
alter table job_items force row level security;
create policy tenant on job_items using (tenant_id = any ((select current_tenants())::text[]));
grant select, insert, update on jobs, job_items to passwright_app;

create policy worker on jobs to passwright_worker using (true);
create policy worker on job_items to passwright_worker using (true);
grant select, update, delete on jobs to passwright_worker;
grant select, delete on job_items to passwright_worker;
