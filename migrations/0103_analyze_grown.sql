-- A table that is filled at once is planned by what it was: until its statistics are taken, a pass is looked for by
-- reading its workspace. Autovacuum comes to it within a minute; this is for the minute. Only plain columns are
-- sampled, since to read a sample of search terms takes seconds.
create function analyze_grown() returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  grown record;
begin
  for grown in
    select c.oid::regclass as name, string_agg(quote_ident(a.attname), ', ') as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and pg_has_role(c.relowner, 'usage')
      and pg_relation_size(c.oid) > (2 * c.relpages + 10) * current_setting('block_size')::bigint
    group by c.oid
  loop
    execute format('analyze (skip_locked) %s (%s)', grown.name, grown.columns);
  end loop;
end $$;

revoke all on function analyze_grown() from public;
grant execute on function analyze_grown() to passwright_worker;
