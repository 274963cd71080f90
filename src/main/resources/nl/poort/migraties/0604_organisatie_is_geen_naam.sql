-- A name is found by the beginning of a word, and the organisation stands among the words: who typed `c` found every party
-- of an organisation whose id begins with a c. No word of a name begins with a colon, so the organisation does.
update klantcontact.naamindex
set woorden = ts_delete(woorden, organisatie::text) || array_to_tsvector(array[':' || organisatie]);

create or replace function klantcontact.naam_erbij() returns trigger language plpgsql security definer
set search_path = klantcontact, pg_catalog as $$
begin
  insert into naam (woord) select distinct n.woord from nieuw n order by n.woord on conflict do nothing;
  insert into naamindex (organisatie, partij, woorden)
  select n.organisatie, n.partij, array_to_tsvector(array_agg(n.woord::text) || (':' || n.organisatie))
  from nieuw n group by n.organisatie, n.partij
  on conflict (organisatie, partij) do update set woorden = naamindex.woorden || excluded.woorden;
  return null;
end $$;

create or replace function klantcontact.zoek_naam(woorden_ text[], aantal int) returns setof uuid
language plpgsql stable security definer rows 20
set search_path = klantcontact, techniek, pg_catalog set plan_cache_mode = force_custom_plan as $$
declare
  q tsquery := array_to_string(array(select quote_literal(w) || ':*' from unnest(woorden_) w), ' & ')::tsquery;
  mij text := coalesce(current_setting('poort.organisatie', true), '');
  gevonden uuid[];
begin
  if mij in ('', '*') or numnode(q) = 0 then
    return;
  end if;
  gevonden := array(
    select n.partij from (
      select i.partij, i.woorden from naamindex i where i.organisatie = mij::uuid order by i.partij desc limit 500) n
    where n.woorden @@ q order by n.partij desc limit aantal);
  if cardinality(gevonden) = aantal then
    return query select unnest(gevonden);
    return;
  end if;
  q := q && quote_literal(':' || mij)::tsquery;
  return query
    select n.partij from (select i.partij from naamindex i where i.woorden @@ q limit 5000) n
    order by n.partij desc limit aantal;
end $$;

create or replace function klantcontact.lijkt_op(woorden_ text[], aantal int) returns table (partij uuid, lijkt real)
language plpgsql stable security definer rows 20
set search_path = klantcontact, public, pg_catalog set plan_cache_mode = force_custom_plan as $$
declare
  mij text := coalesce(current_setting('poort.organisatie', true), '');
  getypt text;
  typte text[] := '{}';
  bedoeld text[] := '{}';
  gelijk real[] := '{}';
  q tsquery;
begin
  if mij in ('', '*') then
    return;
  end if;
  foreach getypt in array woorden_ loop
    with k as (
      select n.woord::text as woord, similarity(n.woord, getypt) as s from naam n
      where n.woord % getypt and similarity(n.woord, getypt) >= 0.4 and left(n.woord, 1) = left(getypt, 1)
      order by similarity(n.woord, getypt) desc, n.woord limit 20)
    select typte || array_agg(getypt), bedoeld || array_agg(k.woord), gelijk || array_agg(k.s)
    into typte, bedoeld, gelijk from k having count(*) > 0
    union all select typte, bedoeld, gelijk limit 1;
  end loop;
  if cardinality(bedoeld) = 0 then
    return;
  end if;
  q := array_to_string(array(select distinct quote_literal(b) from unnest(bedoeld) b), ' | ')::tsquery;
  q := q && quote_literal(':' || mij)::tsquery;
  return query
    with gevonden as (
      (select i.partij, i.woorden from naamindex i where i.woorden @@ q limit 2000)
      union all
      (select n.partij, n.woorden from (
         select i.partij, i.woorden from naamindex i where i.organisatie = mij::uuid order by i.partij desc limit 500) n
       where n.woorden @@ q))
    select g.partij, sum(g.best)::real from (
      select v.partij, t.w, max(t.s) as best
      from (select distinct on (e.partij) e.partij, e.woorden from gevonden e) v
      cross join lateral unnest(tsvector_to_array(v.woorden)) as woord
      join unnest(typte, bedoeld, gelijk) as t(w, b, s) on t.b = woord
      group by v.partij, t.w) g
    group by g.partij order by 2 desc, 1 desc limit aantal;
end $$;
