-- Pushes are taken from every workspace that has some due, so they are looked for by workspace.
create index apple_registrations_due_by_tenant on apple_registrations (tenant_id, push_at) where push_at is not null;
drop index apple_registrations_due;
create index wallet_passes_google_by_tenant on wallet_passes (tenant_id, google_push_at)
  where google_push_at is not null;
drop index wallet_passes_google;
