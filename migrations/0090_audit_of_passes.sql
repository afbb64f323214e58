-- The audit log tells of passes and clients that are made, and of passes that somebody revokes or activates. What a
-- scan or the clock does to a pass is in the log of scans: a busy gate writes many of those in between.
drop index events_audit;
create index events_audit on events (tenant_id, id)
  where type <> 'pass.scanned'
    and (type <> 'pass.status_changed' or payload ->> 'status' in ('active', 'revoked'));
