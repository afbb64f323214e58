-- Makes search_<table> anew. A term of up to four characters is a piece itself: what the index finds has it, and is not
-- read for it again. And once the page is full, what is older is counted only, and not beyond what is asked: one
-- letter in every name was counted twice over, a block of thousands being counted whole.
drop procedure make_searchable;

create procedure make_search(target text, texts text[], visible text)
language plpgsql
as $make$
declare
  -- The tenant is compared so that no other index seems to help: combined with one, all its rows are read.
  matches constant text := format(
    $where$search_pieces(r.tenant_id, r.search_block, %s) @@ sought and r.tenant_id || '' = tenant and %s
      and (char_length(term) <= 4 or %s)$where$,
    (select string_agg('r.' || t, ', ') from unnest(texts) t),
    visible,
    (select string_agg(format('strpos(lower(r.%I), term) > 0', t), ' or ') from unnest(texts) t));
begin
  execute format($function$
    create or replace function search_%1$s(wanted text, most integer, before_at timestamptz, before_id text, counted integer,
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
      sought tsquery;
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
        sought := pieces && search_query(tenant,
          (select array_agg(e'\x02' || b) from unnest(blocks[place : place + many - 1]) b), ' | ');
        if page_end > newest[place] then
          -- The page is full of newer rows: the rest is counted only, and no further than asked.
          select total + count(*) into total
          from (select from %1$I r where %3$s limit counted::bigint + 1 - total) as rest;
        else
          with match as materialized (select r.id, r.created_at from %1$I r where %3$s)
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
        end if;
        place := place + many;
        many := case when total - before > 1000 then 1 else least(many * 2, 4) end;
      end loop;
      ids := coalesce(ids, '{}');
      times := coalesce(times, '{}');
    end $body$
  $function$, target, target, matches);
end $make$;

call make_search('passes', array['name', 'code'], 'deleted_at is null');
call make_search('clients', array['name', 'email', 'phone'], 'true');
