-- The pictures of passes in wallets, drawn once from a template's uploads and kept, so that no request draws any.
-- drawn_from names what they were drawn from (see `pictureKey`) and is null before the first time; names and pictures
-- belong together one by one. due_at is when the worker has to look whether they are still right. The row without a
-- template is for passes that have none.
create table wallet_pictures (
  tenant_id text not null references tenants,
  template_id text,
  drawn_from text,
  names text[] not null default '{}',
  pictures bytea[] not null default '{}',
  due_at timestamptz,
  unique nulls not distinct (tenant_id, template_id),
  foreign key (tenant_id, template_id) references templates on delete cascade
);
create index wallet_pictures_due on wallet_pictures (due_at) where due_at is not null;
-- PNG does not get smaller.
alter table wallet_pictures alter column pictures set storage external;

-- What was there before: workspaces that chose a mode are followed from now on, and every template of a followed
-- workspace gets its pictures.
insert into wallet_cursors (tenant_id, txid, event_id)
select tenant_id, pg_snapshot_xmin(pg_current_snapshot()), '' from wallet_settings where mode in ('demo', 'live')
on conflict do nothing;

insert into wallet_pictures (tenant_id, template_id, due_at)
select tenant_id, id, now() from templates where tenant_id in (select tenant_id from wallet_cursors)
union all
select tenant_id, null, now() from wallet_cursors;

alter table wallet_pictures enable row level security;
alter table wallet_pictures force row level security;
create policy tenant on wallet_pictures using (tenant_id = any ((select current_tenants())::text[]));
grant select, insert, update on wallet_pictures to passwright_app;
create policy worker on wallet_pictures to passwright_worker using (true);
grant select (tenant_id, template_id, due_at), update (due_at) on wallet_pictures to passwright_worker;
