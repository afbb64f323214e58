-- A scan updates its pass in place, without a word in any index, as long as the page has room for the new
-- version. Tickets are often scanned in the order in which they were issued, a page of them in one statement:
-- so half of a page stays free, and every pass of it fits in once more. Pages from before fill as they are.
alter table passes set (fillfactor = 50);

-- The states of passes are kept by statement and not by row: scans, imports and the expiry sweep change many
-- at once. A pass that is deleted or brought back is rare, and stays with its row.
drop trigger keep_state on passes;
drop trigger change_state on passes;

create function add_pass_states() returns trigger
language plpgsql
as $$
begin
  insert into pass_states select tenant_id, status, created_at, id from added where deleted_at is null;
  return null;
end $$;
create trigger add_states after insert on passes referencing new table as added
  for each statement execute function add_pass_states();

-- A pass has one state, so it is looked for under each status: to join the rows before and after would read all
-- of one for each of the other. The plan is kept while pass_states grows, so it must not read the whole table.
create function change_pass_states() returns trigger
language plpgsql set enable_seqscan = off
as $$
begin
  update pass_states state set status = changed.status
  from changed
  where changed.deleted_at is null and state.tenant_id = changed.tenant_id
    and state.status in ('active', 'used', 'revoked', 'expired') and state.status <> changed.status
    and state.created_at = changed.created_at and state.pass_id = changed.id;
  return null;
end $$;
create trigger change_states after update on passes referencing new table as changed
  for each statement execute function change_pass_states();

create function remove_pass_state() returns trigger
language plpgsql
as $$
begin
  delete from pass_states
  where tenant_id = old.tenant_id and status = old.status and created_at = old.created_at and pass_id = old.id;
  return null;
end $$;
create trigger remove_state after update of deleted_at on passes for each row
  when (old.deleted_at is null and new.deleted_at is not null) execute function remove_pass_state();
drop function keep_pass_state();
