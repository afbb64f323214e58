-- What a person was answered for an Idempotency-Key, in whichever of their workspaces: who makes a new one begins
-- in none.
create policy before_tenant on idempotency_keys for select to passwright_owner using (true);

create function find_answer(person text, wanted text) returns setof idempotency_keys
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform set_config('app.person', person, true);
  return query
    select answer.*
    from memberships m
    join idempotency_keys answer on answer.tenant_id = m.tenant_id
    where m.user_id = person and answer.principal_id = person and answer.key = wanted;
end $$;

revoke all on function find_answer(text, text) from public;
grant execute on function find_answer(text, text) to passwright_app;
