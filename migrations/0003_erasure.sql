-- Events are append-only for the role that serves requests; taking a person out of them is the one exception.
create function erase_client(erased text) returns table (passes integer, events integer)
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  tenant text := (current_tenants())[1];
  owned text[];
begin
  select coalesce(array_agg(p.id), '{}') into owned
  from passes p where p.tenant_id = tenant and p.client_id = erased;

  update passes p set name = null, client_id = null, updated_at = now()
  where p.tenant_id = tenant and p.id = any (owned);

  update pass_details d set note = null, custom_fields = '[]'
  where d.tenant_id = tenant and d.pass_id = any (owned);

  update events e
  set payload = e.payload
    || case when e.payload ? 'client' then '{"client": null, "name": null}'::jsonb else '{}' end
    || case when e.payload ? 'clientName' then '{"clientName": null, "clientEmail": null}'::jsonb else '{}' end
    || case when e.payload ? 'clientPhone' then '{"clientPhone": null}'::jsonb else '{}' end
    || case when e.payload ? 'passName' then '{"passName": null}'::jsonb else '{}' end
    || case when e.payload ? 'changes' then '{"changes": {}}'::jsonb else '{}' end
    || case when e.type = 'client.created'
         then '{"name": "", "email": null, "phone": null, "notes": null}'::jsonb else '{}' end
  where e.tenant_id = tenant and (e.client_id = erased or e.pass_id = any (owned));
  get diagnostics events = row_count;

  delete from clients c where c.tenant_id = tenant and c.id = erased;
  passes := cardinality(owned);
  return next;
end $$;
revoke all on function erase_client(text) from public;
grant execute on function erase_client(text) to passwright_app;
create index events_by_client on events (tenant_id, client_id) where client_id is not null;
