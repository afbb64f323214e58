-- The oldest client of this workspace with each name and address, in any case: by the name where there is one, and by
-- the address as well where both are given. Below row security `lower` may leak and is evaluated after the policy, so
-- that every client was read for each person of a guest list. A few rows, so that whoever joins them looks each of them
-- up, and does not read whole tables.
create function find_clients(names text[], emails text[]) returns table (place integer, client_id text)
language plpgsql stable rows 1 security definer set search_path = public, pg_temp
set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
  tenant constant text := (current_tenants())[1];
begin
  return query
  select given.place::integer, found.id
  from unnest(names, emails) with ordinality as given (name, email, place)
  cross join lateral (
    (select id from clients
     where given.name is not null and tenant_id = tenant and lower(name) = lower(given.name)
       and (given.email is null or lower(email) = lower(given.email))
     order by created_at, id limit 1)
    union all
    (select id from clients
     where given.name is null and tenant_id = tenant and lower(email) = lower(given.email) and email is not null
     order by created_at, id limit 1)
  ) as found;
end $$;
revoke all on function find_clients(text[], text[]) from public;
grant execute on function find_clients(text[], text[]) to passwright_app;
