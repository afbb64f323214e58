-- Mails that bring a pass. Their pictures are made when the mail leaves: stored are the text of a QR code and the
-- content of a logo, and both go with the bodies. One job never has two mails for one pass.
alter table mails
  add column pass_id text,
  add column job_id text,
  add column sender_name text,
  add column pictures jsonb not null default '[]',
  add foreign key (tenant_id, pass_id) references passes,
  add foreign key (tenant_id, job_id) references jobs on delete set null (job_id);
alter table mails drop constraint mails_state_check;
alter table mails add constraint mails_state_check
  check (state in ('waiting', 'sent', 'failed', 'cancelled'));
create index mails_of_pass on mails (tenant_id, pass_id, id) where pass_id is not null;
create unique index mails_of_job on mails (tenant_id, job_id, pass_id) where job_id is not null;

grant select (pass_id, job_id, leased_until) on mails to passwright_app;
grant update (state, settled_at, text_body, html_body, pictures) on mails to passwright_app;

-- Who no longer wants mails that go to many. The address itself is not kept, so that this outlives an erasure.
create table mail_refusals (
  tenant_id text not null references tenants,
  address_hash bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, address_hash)
);
alter table mail_refusals enable row level security;
alter table mail_refusals force row level security;
create policy tenant on mail_refusals using (tenant_id = any ((select current_tenants())::text[]));
grant select, insert, delete on mail_refusals to passwright_app;

-- The workspace's own logo, shown wherever a template has none.
create table workspace_logos (
  tenant_id text primary key references tenants,
  content_hash text not null,
  content_type text not null,
  width integer not null,
  height integer not null,
  bytes bytea not null,
  created_at timestamptz not null
);
alter table workspace_logos enable row level security;
alter table workspace_logos force row level security;
create policy tenant on workspace_logos using (tenant_id = any ((select current_tenants())::text[]));
grant select, insert, update, delete on workspace_logos to passwright_app;

-- The worker puts logos into mails.
create policy worker on workspace_logos for select to passwright_worker using (true);
create policy worker on template_images for select to passwright_worker using (true);
grant select (tenant_id, content_hash, content_type, bytes) on workspace_logos, template_images to passwright_worker;
