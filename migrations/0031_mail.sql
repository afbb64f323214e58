-- Mails on their way out, written in the transaction that causes them. Those of no workspace, such as the ones
-- that confirm an address, belong to 'installation'. Bodies hold links that let somebody in, so they go once a
-- mail is sent.
create table mails (
  tenant_id text not null,
  id text not null,
  template text not null,
  recipient text not null,
  client_id text,
  subject text not null,
  text_body text,
  html_body text,
  headers jsonb not null default '{}',
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  leased_until timestamptz,
  last_error text,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (tenant_id, id)
);
create index mails_waiting on mails (next_attempt_at) where state = 'waiting';
create index mails_old on mails (created_at);

alter table mails enable row level security;
alter table mails force row level security;
create policy tenant on mails using (tenant_id = any ((select current_tenants())::text[]));
create policy installation on mails for insert to passwright_identity with check (tenant_id = 'installation');
create policy worker on mails to passwright_worker using (true);

grant insert on mails to passwright_app, passwright_identity;
grant select (tenant_id, id, template, recipient, client_id, subject, state, attempts, last_error, created_at, settled_at)
  on mails to passwright_app;
grant select, update, delete on mails to passwright_worker;
