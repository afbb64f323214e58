-- Who somebody is. These tables belong to the identity library (better-auth), whose names they keep; only the
-- role that signs people in reaches them. What a person may do stays in memberships, under row security.
create schema identity;

create table identity."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "twoFactorEnabled" boolean default false,
  founder boolean unique check (founder),
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
comment on column identity."user".founder is 'Whoever made the first account; the rest have null, so there is only one.';

create table identity.session (
  id text primary key,
  token text not null unique,
  "userId" text not null references identity."user" on delete cascade,
  "ipAddress" text,
  "userAgent" text,
  "workspaceId" text,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index session_by_user on identity.session ("userId");

create table identity.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references identity."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index account_by_user on identity.account ("userId");

create table identity.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index verification_by_identifier on identity.verification (identifier);

create table identity."twoFactor" (
  id text primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null references identity."user" on delete cascade,
  verified boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamptz
);
create index two_factor_by_user on identity."twoFactor" ("userId");

create table identity.passkey (
  id text primary key,
  name text,
  "publicKey" text not null,
  "userId" text not null references identity."user" on delete cascade,
  "credentialID" text not null unique,
  counter integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  aaguid text,
  "createdAt" timestamptz
);
create index passkey_by_user on identity.passkey ("userId");

grant usage on schema identity to passwright_identity;
grant select, insert, update, delete on all tables in schema identity to passwright_identity;

-- A membership waits for an address, or belongs to a person.
alter table memberships alter column email drop not null;
alter table memberships add check ((user_id is null) <> (email is null));
create unique index memberships_by_person on memberships (tenant_id, user_id) where user_id is not null;
create index memberships_of_person on memberships (user_id) where user_id is not null;
create index memberships_waiting on memberships (lower(email)) where email is not null;

-- The third question that is asked before the tenant is known: which workspaces is this person in? The
-- functions below name the person or the address, and these policies open nothing else.
create policy own on memberships for select to passwright_owner
  using (user_id = nullif(current_setting('app.person', true), ''));
create policy waiting on memberships to passwright_owner
  using (lower(email) = nullif(current_setting('app.person_email', true), ''))
  with check (user_id = nullif(current_setting('app.person', true), ''));

create function find_memberships(person text)
returns table (
  tenant_id text, membership_id text, role text, tenant_name text, plan text, time_zone text, locale text
)
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform set_config('app.person', person, true);
  return query
    select t.id, m.id, m.role, t.name, t.plan, t.time_zone, t.locale
    from memberships m join tenants t on t.id = m.tenant_id
    where m.user_id = person
    order by m.created_at, m.id;
end $$;

create function awaits_membership(address text) returns boolean
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform set_config('app.person_email', lower(address), true);
  return exists (select from memberships m where lower(m.email) = lower(address));
end $$;

-- Hands the memberships that wait for a confirmed address to the person who has it.
create function claim_memberships(person text, address text) returns setof text
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform set_config('app.person', person, true), set_config('app.person_email', lower(address), true);
  return query
    update memberships m set user_id = person, email = null
    where lower(m.email) = lower(address)
      and not exists (
        select from memberships other where other.tenant_id = m.tenant_id and other.user_id = person)
    returning m.tenant_id;
end $$;

revoke all on function find_memberships(text), awaits_membership(text), claim_memberships(text, text) from public;
grant execute on function find_memberships(text), awaits_membership(text), claim_memberships(text, text)
  to passwright_identity;

-- The people of a workspace, as its members may see them.
create view people with (security_barrier) as
  select m.tenant_id, m.user_id as id, u.name, u.email, u."twoFactorEnabled" as has_second_factor
  from memberships m join identity."user" u on u.id = m.user_id
  where m.tenant_id = any ((select current_tenants())::text[]);
grant select on people to passwright_app;

-- Private events are the audit log; a busy gate writes many public ones in between.
create index events_audit on events (tenant_id, id)
  where type not in ('pass.created', 'pass.scanned', 'pass.status_changed', 'client.created');

-- Invitations are found by the workspace in their link; only the hash of the secret in it is kept.
create table invitations (
  tenant_id text not null references tenants,
  id text not null,
  email text,
  role text not null check (role in ('owner', 'admin', 'manager', 'scanner', 'viewer')),
  token_hash bytea not null,
  invited_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by text,
  revoked_at timestamptz,
  primary key (tenant_id, id)
);
create unique index invitations_open on invitations (tenant_id, lower(email))
  where accepted_at is null and revoked_at is null and email is not null;
alter table invitations enable row level security;
alter table invitations force row level security;
create policy tenant on invitations using (tenant_id = any ((select current_tenants())::text[]));
create policy addressed on invitations for select to passwright_owner
  using (token_hash = decode(nullif(current_setting('app.invitation', true), ''), 'hex')
    or lower(email) = nullif(current_setting('app.person_email', true), ''));
grant select, insert, update on invitations to passwright_app;

-- May this address make an account, because an open invitation names it or is in its hands?
create function is_invited(address text, hash bytea, moment timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform set_config('app.person_email', lower(address), true),
    set_config('app.invitation', coalesce(encode(hash, 'hex'), ''), true);
  return exists (
    select from invitations i
    where (lower(i.email) = lower(address) or (i.email is null and i.token_hash = hash))
      and i.accepted_at is null and i.revoked_at is null and i.expires_at > moment);
end $$;
revoke all on function is_invited(text, bytea, timestamptz) from public;
grant execute on function is_invited(text, bytea, timestamptz) to passwright_identity;
