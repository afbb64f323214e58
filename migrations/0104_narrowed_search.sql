-- Searches that other filters narrow are answered by the search index as well: see docs/decisions/search.md. Every piece
-- carries its block, so that a block has lists of its own, and an intersection takes as many steps as the shortest of
-- them has rows. The traits of a pass are pieces too, and longer than any piece of a text. Of the statuses only the two
-- that no scan gives are among them: in a column of its own, which a scan leaves null, and so still writes no index.
-- Both indexes are built anew, minutes for a million passes.
set local maintenance_work_mem = '256MB';

drop index passes_search, clients_search;
drop function search_term, search_query, search_pieces, search_prefix;
alter table passes add column ended text generated always as
  (case when status in ('revoked', 'expired') then status end) stored;

-- Begins every piece of a block of a tenant, so that no search reads what belongs to others.
create function search_prefix(tenant text, block integer) returns text
language sql immutable parallel safe
as $$ select substr(md5(tenant), 1, 8) || block || e'\x02' $$;

-- The pieces of a row: its traits, and one to four characters from each place of its texts on.
create function search_pieces(tenant text, block integer, traits text[], variadic texts text[]) returns tsvector
language plpgsql immutable parallel safe cost 5000
as $$
declare
  prefix constant text := public.search_prefix(tenant, block);
  content constant text := lower(array_to_string(texts, e'\x01'));
  size constant integer := char_length(content);
  pieces text[] := array(select prefix || trait from unnest(traits) as trait);
  made constant integer := cardinality(pieces);
begin
  for place in 1 .. size loop
    pieces[made + place] := prefix || substr(content, place, 1);
    pieces[made + size + place] := prefix || substr(content, place, 2);
    pieces[made + 2 * size + place] := prefix || substr(content, place, 3);
    pieces[made + 3 * size + place] := prefix || substr(content, place, 4);
  end loop;
  return array_to_tsvector(pieces);
end $$;

create function pass_traits(type text, client text, template text, location text, ended text) returns text[]
language sql immutable parallel safe
as $$
  select array_remove(array['type:' || type, 'client:' || client, 'template:' || template,
    'location:' || location, 'ended:' || ended], null)
$$;

create index passes_search on passes
  using gin (search_pieces(tenant_id, search_block, pass_traits(type, client_id, template_id, location_id, ended), name, code))
  with (gin_pending_list_limit = 256) where deleted_at is null;
create index clients_search on clients
  using gin (search_pieces(tenant_id, search_block, '{}', name, email, phone)) with (gin_pending_list_limit = 256);

-- Pieces that every text with `term` in it has: as many as hold every two characters that follow one another. Null for
-- no term.
create function term_pieces(term text) returns text[]
language sql immutable parallel safe
as $$
  select array_agg(distinct substr(term, place, 4)) from (
    select place from generate_series(1, char_length(term) - 3, 3) as place
    union all select greatest(1, char_length(term) - 3)
  ) as start (place)
$$;

-- All of these pieces, in one block.
create function search_query(tenant text, block integer, pieces text[]) returns tsquery
language sql immutable parallel safe
as $$
  select string_agg('''' || replace(replace(public.search_prefix(tenant, block) || piece, '\', '\\'), '''', '''''') || '''', ' & ')::tsquery
  from unnest(pieces) as piece
$$;

-- Makes search_<table> anew, which answers the newest ids with their times, and how many rows match: exactly up to
-- `counted`, beyond that some number above it.
--
-- Parts of the function that differ: what a row's pieces are, which texts must have a term that is no piece itself, what
-- else is asked of a row, whether a block may have a row of a status, and which rows match that are not indexed as such.
drop procedure make_search;
create procedure make_search(target text, pieces text, texts text[], narrowed text, possible text, unsettled text)
language plpgsql
as $make$
declare
  -- The tenant is compared so that no other index seems to help: combined with one, all its rows are read.
  matches constant text := format(
    $where$%s @@ search_query(tenant, part.block, sought) and r.tenant_id || '' = tenant
      and (since is null or r.created_at >= since) and (until is null or r.created_at <= until)
      and %s and (exact or %s)$where$,
    pieces, narrowed,
    (select string_agg(format('strpos(lower(r.%I), term) > 0', t), ' or ') from unnest(texts) t));
begin
  execute format($function$
    create function search_%1$s(wanted text, traits text[], state text, at timestamptz, since timestamptz, until timestamptz,
      most integer, before_at timestamptz, before_id text, counted integer,
      out total integer, out ids text[], out times timestamptz[])
    language plpgsql stable security definer set search_path = public, pg_temp
    set enable_seqscan = off set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_generic_plan
    as $body$
    declare
      tenant constant text := (current_tenants())[1];
      term constant text := lower(wanted);
      exact constant boolean := term is null or (char_length(term) <= 4 and strpos(term, e'\x01') = 0);
      ended constant text := case when state in ('revoked', 'expired') then 'ended:' || state end;
      sought constant text[] := array_remove(term_pieces(term) || traits || ended, null);
      blocks integer[];
      newest timestamptz[];
      page_end timestamptz;
      found_ids text[];
      found_times timestamptz[];
    begin
      total := 0;
      ids := '{}';
      times := '{}';
      select array_agg(part.block order by part.newest desc), array_agg(part.newest order by part.newest desc)
      into blocks, newest
      from (
        select b.block, (select max(created_at) from %1$I r where r.tenant_id = tenant and r.search_block = b.block) as newest,
          case when state is not null or until is not null then
            (select min(created_at) from %1$I r where r.tenant_id = tenant and r.search_block = b.block) end as oldest
        from search_blocks b where b.tenant_id = tenant and b.kind = %2$L offset 0
      ) as part
      where part.newest is not null and (since is null or part.newest >= since) and (until is null or part.oldest <= until)
        and %4$s;
      -- Before the first block come the rows that are not indexed as what they are.
      for place in 0 .. coalesce(cardinality(blocks), 0) loop
        if page_end > newest[place] then
          -- The page is full of newer rows: the rest is counted only, and no further than asked.
          select total + count(*) into total
          from (
            select from unnest(blocks[place:]) as part (block) cross join lateral (select from %1$I r where %3$s offset 0) as match
            limit greatest(0, counted::bigint + 1 - total)
          ) as rest;
          exit;
        end if;
        select array_agg(id), array_agg(created_at) into found_ids, found_times
        from (
          select r.id, r.created_at from (select blocks[place] as block) as part, %1$I r where place > 0 and %3$s
          %5$s
        ) as match;
        continue when found_ids is null;
        total := total + cardinality(found_ids);
        select array_agg(id), array_agg(created_at) into ids, times
        from (
          select id, created_at
          from (
            select * from unnest(found_ids, found_times) as match (id, created_at)
            where before_at is null or (created_at, id) < (before_at, before_id)
            union all
            select * from unnest(ids, times)
          ) as candidate (id, created_at)
          order by created_at desc, id desc
          limit most
        ) as page;
        page_end := times[most];
      end loop;
      ids := coalesce(ids, '{}');
      times := coalesce(times, '{}');
    end $body$
  $function$, target, target, matches, possible, unsettled);
  execute format('revoke all on function search_%I(text, text[], text, timestamptz, timestamptz, timestamptz, integer, timestamptz, text, integer) from public', target);
  execute format('grant execute on function search_%I(text, text[], text, timestamptz, timestamptz, timestamptz, integer, timestamptz, text, integer) to passwright_app', target);

  -- What servers of the version before ask.
  execute format($function$
    create or replace function search_%1$s(wanted text, most integer, before_at timestamptz, before_id text, counted integer,
      out total integer, out ids text[], out times timestamptz[])
    language sql stable
    as $body$ select * from search_%1$s(wanted, '{}', null, null, null, null, most, before_at, before_id, counted) $body$
  $function$, target);
end $make$;

call make_search('passes',
  'search_pieces(r.tenant_id, r.search_block, pass_traits(r.type, r.client_id, r.template_id, r.location_id, r.ended), r.name, r.code)',
  array['name', 'code'],
  $$r.deleted_at is null and (state is null or r.status = state)
    and (state is distinct from 'active' or r.valid_until is null or r.valid_until >= at)$$,
  $$(state is null or ended is not null or exists (
      select from pass_states s where s.tenant_id = tenant and s.status = state
        and s.created_at between part.oldest and part.newest))$$,
  $$union all
    select r.id, r.created_at from passes r
    where place = 0 and state = 'expired' and r.tenant_id || '' = tenant and r.expires_at < at and r.status = 'active'
      and r.deleted_at is null and pass_traits(r.type, r.client_id, r.template_id, r.location_id, null) @> traits
      and (since is null or r.created_at >= since) and (until is null or r.created_at <= until)
      and (term is null or strpos(lower(r.name), term) > 0 or strpos(lower(r.code), term) > 0)$$);
call make_search('clients', $$search_pieces(r.tenant_id, r.search_block, '{}', r.name, r.email, r.phone)$$, array['name', 'email', 'phone'],
  'true', 'true', '');
