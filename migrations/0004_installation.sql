-- One row: by which installation key the secrets in this database are sealed. Of the owner alone.
create table installation (
  only_row boolean primary key default true check (only_row),
  key_fingerprint text not null,
  created_at timestamptz not null default now()
);
