-- Google cannot turn an object into one of another type, and its id serves no second one: a pass at Google stays of the
-- type it was made with. Null for one that was made before this was kept, until it is sent again.
alter table wallet_passes add column google_kind text check (google_kind in ('generic', 'eventTicket'));
