-- "Contains" search on tables of millions of rows, for one tenant among many; why it is made like this is in
-- docs/decisions/search.md. In short: row security lets no `like` use an index, so a function asks an index of
-- one- to three-letter pieces that carry the tenant in them, block by block from the newest rows on.

-- A tenant's rows fall into blocks of some thousands in the order in which they come.
create table search_blocks (
  tenant_id text not null references tenants,
  kind text not null,
  block integer not null,
  primary key (tenant_id, kind, block)
);
alter table search_blocks enable row level security;
alter table search_blocks force row level security;
create policy tenant on search_blocks using (tenant_id = any ((select current_tenants())::text[]));
create policy search on search_blocks for select to passwright_owner using (true);
grant select, insert on search_blocks to passwright_app;

-- Begins every piece of a tenant, so that no search reads what belongs to others.
create function search_prefix(tenant text) returns text
language sql immutable parallel safe
as $$ select substr(md5(tenant), 1, 8) $$;

-- The pieces of a row: one, two and three characters from each place on, and the row's block.
create function search_pieces(tenant text, block integer, variadic texts text[]) returns tsvector
language plpgsql immutable parallel safe cost 5000
as $$
declare
  prefix constant text := public.search_prefix(tenant);
  content constant text := lower(array_to_string(texts, e'\x01'));
  size constant integer := char_length(content);
  pieces text[] := array[prefix || e'\x02' || block];
begin
  for place in 1 .. size loop
    pieces[place + 1] := prefix || substr(content, place, 1);
    pieces[size + place + 1] := prefix || substr(content, place, 2);
    pieces[2 * size + place + 1] := prefix || substr(content, place, 3);
  end loop;
  return array_to_tsvector(pieces);
end $$;

-- Any of these pieces, or all of them, as the operator says.
create function search_query(tenant text, pieces text[], operator text) returns tsquery
language sql immutable parallel safe
as $$
  select string_agg('''' || replace(replace(public.search_prefix(tenant) || piece, '\', '\\'), '''', '''''') || '''', operator)::tsquery
  from unnest(pieces) as piece
$$;

-- The pieces that every text with `term` in it has.
create function search_term(tenant text, term text) returns tsquery
language sql immutable parallel safe
as $$
  select public.search_query(tenant, array_agg(distinct substr(term, place, 3)), ' & ')
  from generate_series(1, greatest(1, char_length(term) - 2)) as place
$$;

-- Chooses the block of a new row: the tenant's last one, or with one row in 8,192 a new one, so that
-- nobody counts and nobody waits.
create function choose_search_block() returns trigger
language plpgsql
as $$
declare
  last integer;
begin
  select max(block) into last from search_blocks where tenant_id = new.tenant_id and kind = tg_table_name;
  if last is null or random() * 8192 < 1 then
    last := coalesce(last + 1, 0);
    insert into search_blocks values (new.tenant_id, tg_table_name, last) on conflict do nothing;
  end if;
  new.search_block := last;
  return new;
end $$;

-- Makes a table with created_at and id searchable: its blocks, its index and the function search_<table>,
-- which answers the newest ids with their times, and how many rows match: exactly up to `counted`, beyond
-- that some number above it.
create procedure make_searchable(target text, texts text[], visible text)
language plpgsql
as $make$
begin
  execute format('alter table %I add column search_block integer not null default 0', target);
  execute format('insert into search_blocks select distinct tenant_id, %L, 0 from %I', target, target);
  execute format(
    'create trigger choose_search_block before insert on %I for each row execute function choose_search_block()', target);
  execute format('create index %I on %I using gin (search_pieces(tenant_id, search_block, %s)) with (gin_pending_list_limit = 256) where %s',
    target || '_search', target, array_to_string(texts, ', '), visible);
  execute format('create index %I on %I (tenant_id, search_block, created_at desc)', target || '_blocks', target);
  execute format('create policy search on %I for select to passwright_owner using (true)', target);
  execute format($function$
    create function search_%1$s(wanted text, most integer, before_at timestamptz, before_id text, counted integer,
      out total integer, out ids text[], out times timestamptz[])
    language plpgsql stable security definer set search_path = public, pg_temp
    set enable_seqscan = off set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_generic_plan
    as $body$
    declare
      tenant constant text := (current_tenants())[1];
      term constant text := lower(wanted);
      pieces constant tsquery := search_term(tenant, term);
      blocks integer[];
      newest timestamptz[];
      place integer := 1;
      many integer := 1;
      before integer;
      page_end timestamptz;
    begin
      total := 0;
      ids := '{}';
      times := '{}';
      select array_agg(block order by part.newest desc nulls last), array_agg(part.newest order by part.newest desc nulls last)
      into blocks, newest
      from (
        select b.block, (select max(created_at) from %1$I r where r.tenant_id = tenant and r.search_block = b.block) as newest
        from search_blocks b where b.tenant_id = tenant and b.kind = %2$L
      ) as part;
      while place <= cardinality(blocks) loop
        -- Nothing from here on is newer than the page's last row, and there is nothing left to count.
        exit when total > counted and (newest[place] is null or page_end > newest[place]);
        before := total;
        -- The tenant is compared so that no other index seems to help: combined with one, all its rows are read.
        with match as materialized (
          select r.id, r.created_at from %1$I r
          where search_pieces(r.tenant_id, r.search_block, %3$s)
              @@ (pieces && search_query(tenant, (select array_agg(e'\x02' || b) from unnest(blocks[place : place + many - 1]) b), ' | '))
            and r.tenant_id || '' = tenant and %4$s and (%5$s)
        )
        select total + (select count(*) from match), array_agg(id), array_agg(created_at), min(created_at) filter (where nth = most)
        into total, ids, times, page_end
        from (
          select id, created_at, row_number() over (order by created_at desc, id desc) as nth
          from (
            select id, created_at from match where before_at is null or (created_at, id) < (before_at, before_id)
            union all
            select * from unnest(ids, times)
          ) as candidate (id, created_at)
          order by created_at desc, id desc
          limit most
        ) as page;
        place := place + many;
        many := case when total - before > 1000 then 1 else least(many * 2, 4) end;
      end loop;
      ids := coalesce(ids, '{}');
      times := coalesce(times, '{}');
    end $body$
  $function$, target, target,
    (select string_agg('r.' || t, ', ') from unnest(texts) t),
    visible,
    (select string_agg(format('strpos(lower(r.%I), term) > 0', t), ' or ') from unnest(texts) t));
  execute format('revoke all on function search_%s(text, integer, timestamptz, text, integer) from public', target);
  execute format('grant execute on function search_%s(text, integer, timestamptz, text, integer) to passwright_app', target);
end $make$;

call make_searchable('passes', array['name', 'code'], 'deleted_at is null');
call make_searchable('clients', array['name', 'email', 'phone'], 'true');

-- Which passes have a status, newest last. A table of its own, so that a scan that flips a status changes no
-- indexed column of the pass, which would write every index of passes anew.
create table pass_states (
  tenant_id text not null,
  status text not null,
  created_at timestamptz not null,
  pass_id text not null,
  primary key (tenant_id, status, created_at, pass_id)
);
alter table pass_states enable row level security;
alter table pass_states force row level security;
create policy tenant on pass_states using (tenant_id = any ((select current_tenants())::text[]));
create policy worker on pass_states to passwright_worker using (true);
grant select, insert, update, delete on pass_states to passwright_app;
grant select, update on pass_states to passwright_worker;
insert into pass_states select tenant_id, status, created_at, id from passes where deleted_at is null;

create function keep_pass_state() returns trigger
language plpgsql
as $$
begin
  if tg_op = 'INSERT' then
    insert into pass_states values (new.tenant_id, new.status, new.created_at, new.id);
  elsif new.deleted_at is not null then
    delete from pass_states
    where tenant_id = old.tenant_id and status = old.status and created_at = old.created_at and pass_id = old.id;
  else
    update pass_states set status = new.status
    where tenant_id = old.tenant_id and status = old.status and created_at = old.created_at and pass_id = old.id;
  end if;
  return null;
end $$;
create trigger keep_state after insert on passes for each row when (new.deleted_at is null)
  execute function keep_pass_state();
create trigger change_state after update of status, deleted_at on passes for each row
  when (old.deleted_at is null and (new.status <> old.status or new.deleted_at is not null))
  execute function keep_pass_state();

-- One index for each filter of the list; none of these columns is changed by a scan.
create index passes_by_type on passes (tenant_id, type, created_at desc, id desc) where deleted_at is null;
create index passes_by_template on passes (tenant_id, template_id, created_at desc, id desc)
  where deleted_at is null and template_id is not null;
create index passes_by_location on passes (tenant_id, location_id, created_at desc, id desc)
  where deleted_at is null and location_id is not null;
drop index passes_by_client;
create index passes_by_client on passes (tenant_id, client_id, created_at desc, id desc) where client_id is not null;
