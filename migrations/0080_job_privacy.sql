-- An erasure also reaches what jobs answered, and what was recorded of clients that were merged into the erased one.
-- The input of an item is kept until it was worked on, and no longer.
alter table job_items no force row level security;
update job_items set input = 'null' where result is not null;
alter table job_items force row level security;

drop function erase_client(text);
create function erase_client(erased text) returns table (passes integer, events integer, mails integer)
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  tenant text := (current_tenants())[1];
  address text;
  owned text[];
  persons text[];
begin
  with recursive person (id) as (
    values (erased)
    union
    select e.client_id from events e join person on e.payload ->> 'into' = person.id
    where e.tenant_id = tenant and e.type = 'client.merged'
  )
  select array_agg(person.id) into persons from person;
  select coalesce(array_agg(p.id), '{}') into owned
  from passes p where p.tenant_id = tenant and p.client_id = erased;
  select lower(c.email) into address from clients c where c.tenant_id = tenant and c.id = erased;

  update passes p set name = null, client_id = null, updated_at = now()
  where p.tenant_id = tenant and p.id = any (owned);

  update pass_details d set note = null, custom_fields = '[]'
  where d.tenant_id = tenant and d.pass_id = any (owned);

  update scans s set verdict = jsonb_set(s.verdict, '{pass,name}', 'null', false)
  where s.tenant_id = tenant and s.pass_id = any (owned) and s.verdict ? 'pass';

  update job_items i set result = jsonb_set(i.result, '{pass,name}', 'null', false)
  where i.tenant_id = tenant and i.result -> 'pass' ->> 'id' = any (owned);

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
  where e.tenant_id = tenant and (e.client_id = any (persons) or e.pass_id = any (owned));
  get diagnostics events = row_count;

  delete from mails m where m.tenant_id = tenant
    and (m.client_id = any (persons) or (m.client_id is null and lower(m.recipient) = address and m.template <> 'invitation'));
  get diagnostics mails = row_count;

  delete from clients c where c.tenant_id = tenant and c.id = erased;
  passes := cardinality(owned);
  return next;
end $$;
revoke all on function erase_client(text) from public;
grant execute on function erase_client(text) to passwright_app;
