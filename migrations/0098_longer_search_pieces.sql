-- Pieces of four characters as well. With three, a term such as 2025 is sought as 202 and 025, which a year and a
-- number bring together in thousands of rows that do not have it; each of them was read to be left out.
create or replace function search_pieces(tenant text, block integer, variadic texts text[]) returns tsvector
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
    pieces[3 * size + place + 1] := prefix || substr(content, place, 4);
  end loop;
  return array_to_tsvector(pieces);
end $$;

create or replace function search_term(tenant text, term text) returns tsquery
language sql immutable parallel safe
as $$
  select public.search_query(tenant, array_agg(distinct substr(term, place, 4)), ' & ')
  from generate_series(1, greatest(1, char_length(term) - 3)) as place
$$;

reindex index passes_search;
reindex index clients_search;
