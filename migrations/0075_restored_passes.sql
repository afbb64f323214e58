-- A deleted pass that is brought back is found by its status again.
create function restore_pass_state() returns trigger
language plpgsql
as $$
begin
  insert into pass_states values (new.tenant_id, new.status, new.created_at, new.id);
  return null;
end $$;
create trigger restore_state after update of deleted_at on passes for each row
  when (old.deleted_at is not null and new.deleted_at is null)
  execute function restore_pass_state();
