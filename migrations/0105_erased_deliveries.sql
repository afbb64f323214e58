-- An attempt that is under way while its person is erased ends with what the endpoint answers, which may repeat them.
-- Only an erasure changes events, so the deliveries of one that has changed keep no answer from then on.
alter table deliveries add column is_erased boolean not null default false;

create function mark_erased_deliveries() returns trigger
language plpgsql set enable_seqscan = off
as $$
begin
  update deliveries d set is_erased = true
  from changed e
  join webhooks w on w.tenant_id = e.tenant_id
  where d.tenant_id = e.tenant_id and d.webhook_id = w.id and d.event_id = e.id;
  return null;
end $$;

create trigger mark_erased_deliveries after update on events
  referencing new table as changed
  for each statement execute function mark_erased_deliveries();
