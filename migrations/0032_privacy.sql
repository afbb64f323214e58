-- An erasure also reaches mails, the stored answers of scans, and what changes were before.
drop function erase_client(text);
create function erase_client(erased text) returns table (passes integer, events integer, mails integer)
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  tenant text := (current_tenants())[1];
  address text;
  owned text[];
begin
  select coalesce(array_agg(p.id), '{}') into owned
  from passes p where p.tenant_id = tenant and p.client_id = erased;
  select lower(c.email) into address from clients c where c.tenant_id = tenant and c.id = erased;

  update passes p set name = null, client_id = null, updated_at = now()
  where p.tenant_id = tenant and p.id = any (owned);

  update pass_details d set note = null, custom_fields = '[]'
  where d.tenant_id = tenant and d.pass_id = any (owned);

  update scans s set verdict = jsonb_set(s.verdict, '{pass,name}', 'null', false)
  where s.tenant_id = tenant and s.pass_id = any (owned) and s.verdict ? 'pass';

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
  where e.tenant_id = tenant and (e.client_id = erased or e.pass_id = any (owned));
  get diagnostics events = row_count;

  delete from mails m where m.tenant_id = tenant
    and (m.client_id = erased or (m.client_id is null and lower(m.recipient) = address and m.template <> 'invitation'));
  get diagnostics mails = row_count;

  delete from clients c where c.tenant_id = tenant and c.id = erased;
  passes := cardinality(owned);
  return next;
end $$;
revoke all on function erase_client(text) from public;
grant execute on function erase_client(text) to passwright_app;

-- Scans and events are append-only for the role that serves requests. Forgetting old ones by the workspace's own
-- rule is the other exception: the function reads the rule itself and takes no other.
create function forget_by_rule(moment timestamptz, most integer) returns table (scans integer, events integer)
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  tenant text := (current_tenants())[1];
  rules jsonb;
begin
  select t.settings -> 'retention' into rules from tenants t where t.id = tenant;
  scans := 0;
  events := 0;
  if (rules ->> 'scansDays') is not null then
    delete from scans s where s.tenant_id = tenant and s.id in (
      select old.id from scans old where old.tenant_id = tenant
        and old.recorded_at < moment - make_interval(days => (rules ->> 'scansDays')::integer)
      order by old.id limit most);
    get diagnostics scans = row_count;
  end if;
  if (rules ->> 'eventsDays') is not null then
    delete from events e where e.tenant_id = tenant and e.id in (
      select old.id from events old where old.tenant_id = tenant
        and old.recorded_at < moment - make_interval(days => (rules ->> 'eventsDays')::integer)
      order by old.id limit most);
    get diagnostics events = row_count;
  end if;
  return next;
end $$;
revoke all on function forget_by_rule(timestamptz, integer) from public;
grant execute on function forget_by_rule(timestamptz, integer) to passwright_app;
