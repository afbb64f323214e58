-- An erasure also reaches who was merged into the person, their earlier addresses, what endpoints answered to
-- deliveries about them, references to them elsewhere, and the phones that hold their passes. It counts what it
-- removes. Every part finds its rows by an index, because an import that is undone erases many.
create index events_merged_into on events (tenant_id, (payload ->> 'into')) where type = 'client.merged';
create index mails_by_client on mails (tenant_id, client_id) where client_id is not null;
create index mails_by_recipient on mails (tenant_id, lower(recipient)) where client_id is null;

-- A phone is told that the name is gone and given a day to fetch the pass, then it is forgotten itself.
alter table apple_registrations add column forget_at timestamptz;
create index apple_registrations_forget on apple_registrations (forget_at) where forget_at is not null;

-- The client and everybody who was merged into it.
create function client_identities(client text) returns text[]
language sql stable
as $$
  with recursive person (id) as (
    select client
    union
    select e.client_id from person p
    join events e on e.tenant_id = (current_tenants())[1] and e.type = 'client.merged' and e.payload ->> 'into' = p.id
  )
  select array_agg(id) from person
$$;

drop function erase_client(text);
create function erase_client(erased text, moment timestamptz)
returns table (passes integer, events integer, scans integer, deliveries integer, mails integer, phones integer)
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  tenant text := (current_tenants())[1];
  persons text[] := client_identities(erased);
  addresses text[];
  owned text[];
  concerned text[];
begin
  select coalesce(array_agg(p.id), '{}') into owned
  from passes p where p.tenant_id = tenant and p.client_id = erased;
  select coalesce(array_agg(distinct lower(a.address)), '{}') into addresses
  from (
    select c.email as address from clients c where c.tenant_id = tenant and c.id = erased
    union all
    select unnest(array[e.payload ->> 'email', e.payload -> 'before' ->> 'email', e.payload -> 'changes' ->> 'email'])
    from events e where e.tenant_id = tenant and e.client_id = any (persons)
  ) a where a.address is not null;

  update passes p set name = null, client_id = null, updated_at = moment
  where p.tenant_id = tenant and p.id = any (owned);
  passes := cardinality(owned);

  update pass_details d set note = null, custom_fields = '[]', external_id = null
  where d.tenant_id = tenant and d.pass_id = any (owned);

  update scans s set verdict = jsonb_set(s.verdict, '{pass,name}', 'null', false)
  where s.tenant_id = tenant and s.pass_id = any (owned) and s.verdict ? 'pass';
  select count(*) into scans from scans s where s.tenant_id = tenant and s.pass_id = any (owned);

  with cleaned as (
    update events e
    set payload = e.payload
      || case when e.payload ? 'client' then '{"client": null, "name": null}'::jsonb else '{}' end
      || case when e.payload ? 'clientName' then '{"clientName": null, "clientEmail": null}'::jsonb else '{}' end
      || case when e.payload ? 'clientPhone' then '{"clientPhone": null}'::jsonb else '{}' end
      || case when e.payload ? 'passName' then '{"passName": null}'::jsonb else '{}' end
      || case when e.payload ? 'changes' then '{"changes": {}}'::jsonb else '{}' end
      || case when e.payload ? 'before' then '{"before": {}}'::jsonb else '{}' end
      || case when e.type = 'client.created'
           then '{"name": "", "email": null, "phone": null, "notes": null}'::jsonb else '{}' end
    where e.tenant_id = tenant and (e.client_id = any (persons) or e.pass_id = any (owned))
    returning e.id
  )
  select coalesce(array_agg(id), '{}') into concerned from cleaned;
  events := cardinality(concerned);

  update delivery_attempts a set response_body = null
  from webhooks w
  where w.tenant_id = tenant and a.tenant_id = tenant and a.webhook_id = w.id and a.event_id = any (concerned)
    and a.response_body is not null;
  get diagnostics deliveries = row_count;

  delete from mails m where m.tenant_id = tenant
    and (m.client_id = any (persons) or m.pass_id = any (owned)
      or (m.client_id is null and lower(m.recipient) = any (addresses) and m.template <> 'invitation'));
  get diagnostics mails = row_count;

  update apple_registrations r set forget_at = moment + interval '1 day'
  where r.tenant_id = tenant and r.pass_id = any (owned);
  get diagnostics phones = row_count;
  delete from wallet_pushes u where u.tenant_id = tenant and u.pass_id = any (owned);

  delete from clients c where c.tenant_id = tenant and c.id = erased;
  return next;
end $$;
revoke all on function erase_client(text, timestamptz) from public;
grant execute on function erase_client(text, timestamptz) to passwright_app;

-- What every id made at `moment` or later sorts at or after: see src/ids.ts.
create function id_lower_bound(prefix text, moment timestamptz) returns text
language sql immutable
as $$
  select prefix || '_' || string_agg(
    substr('0123456789abcdefghjkmnpqrstvwxyz', 1 + ((floor(extract(epoch from moment) * 1000)::bigint >> shift) & 31)::integer, 1),
    '' order by shift desc)
  from generate_series(0, 45, 5) as shift
$$;

-- As before, but reads no more of a long history than what is old enough; an id may be a little older than its row.
create or replace function forget_by_rule(moment timestamptz, most integer) returns table (scans integer, events integer)
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  tenant text := (current_tenants())[1];
  rules jsonb;
  oldest timestamptz;
begin
  select t.settings -> 'retention' into rules from tenants t where t.id = tenant;
  scans := 0;
  events := 0;
  if (rules ->> 'scansDays') is not null then
    oldest := moment - make_interval(days => (rules ->> 'scansDays')::integer);
    delete from scans s where s.tenant_id = tenant and s.id in (
      select old.id from scans old where old.tenant_id = tenant and old.recorded_at < oldest
        and old.id < id_lower_bound('scan', oldest + interval '1 hour')
      order by old.id limit most);
    get diagnostics scans = row_count;
  end if;
  if (rules ->> 'eventsDays') is not null then
    oldest := moment - make_interval(days => (rules ->> 'eventsDays')::integer);
    delete from events e where e.tenant_id = tenant and e.id in (
      select old.id from events old where old.tenant_id = tenant and old.recorded_at < oldest
        and old.id < id_lower_bound('evt', oldest + interval '1 hour')
      order by old.id limit most);
    get diagnostics events = row_count;
  end if;
  return next;
end $$;
