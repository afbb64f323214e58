-- Clients that go with the import that made them stay named in the log, and their deleted passes forget whose they were.
-- An erasure reaches both, and the external id that the deletion of a pass tells.

-- The passes of a client, and those that were issued to it and deleted with it.
create function client_passes(client text) returns text[]
language sql stable
as $$
  select array(
    select p.id from passes p where p.tenant_id = (current_tenants())[1] and p.client_id = client
    union
    select p.id from unnest(client_identities(client)) as person (id)
    join events e on e.tenant_id = (current_tenants())[1] and e.client_id = person.id
    join passes p on p.tenant_id = e.tenant_id and p.id = e.pass_id
    where p.client_id is null and p.deleted_at is not null)
$$;

create or replace function erase_client(erased text, moment timestamptz)
returns table (passes integer, events integer, scans integer, deliveries integer, mails integer, phones integer)
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  tenant text := (current_tenants())[1];
  persons text[] := client_identities(erased);
  addresses text[];
  owned text[] := client_passes(erased);
  concerned text[];
begin
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
      || case when e.payload ? 'externalId' then '{"externalId": null}'::jsonb else '{}' end
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
