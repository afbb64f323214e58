-- What follows every statement that changes passes or appends events is kept lean, for scans pay it with each batch.

-- PostgreSQL hands a statement's rows before and after in one order, so the old status of a pass is beside its new
-- one without a join; the state is then found by one look into the index, and a pass that keeps its status costs none.
drop trigger change_states on passes;
create or replace function change_pass_states() returns trigger
language plpgsql set enable_seqscan = off
as $$
begin
  update pass_states state set status = change.status
  from unnest(
    (select array_agg(status) from former),
    (select array_agg(status) from changed),
    (select array_agg(tenant_id) from changed),
    (select array_agg(created_at) from changed),
    (select array_agg(case when deleted_at is null then id end) from changed)
  ) as change (former_status, status, tenant_id, created_at, id)
  where change.status <> change.former_status
    and state.tenant_id = change.tenant_id and state.status = change.former_status
    and state.created_at = change.created_at and state.pass_id = change.id;
  return null;
end $$;
create trigger change_states after update on passes referencing old table as former new table as changed
  for each statement execute function change_pass_states();

-- Looks for webhooks once for each kind of event, and at the events themselves only where there are some.
create or replace function enqueue_deliveries() returns trigger
language plpgsql set enable_seqscan = off
as $$
begin
  insert into deliveries (tenant_id, webhook_id, event_id, due_at, created_at)
  with subscription as materialized (
    select webhook.*
    from (select distinct tenant_id, type from appended) as kind cross join lateral (
      select tenant_id, id, event from webhooks
      where webhooks.tenant_id = kind.tenant_id and webhooks.event = kind.type and active
      offset 0
    ) as webhook
  )
  select e.tenant_id, subscription.id, e.id, e.recorded_at, e.recorded_at
  from subscription join appended e on e.tenant_id = subscription.tenant_id and e.type = subscription.event;
  if found then
    perform pg_notify('deliveries', '');
  end if;
  return null;
end $$;

-- The page asks for the passes of many codes at once: a few, so that whoever joins them looks each of them up, and does
-- not read whole tables.
create function find_passes_by_code(wanted text[]) returns table (tenant_id text, pass_id text)
language sql stable security definer rows 1 set search_path = public, pg_temp
as $$ select tenant_id, pass_id from pass_codes where code = any (wanted) $$;
revoke all on function find_passes_by_code(text[]) from public;
grant execute on function find_passes_by_code(text[]) to passwright_app;
