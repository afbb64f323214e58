-- Shared by the nodes of one installation. Unlogged: after a crash everybody starts with a full bucket.
create unlogged table rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
grant select, insert, update, delete on rate_limits to passwright_app;
