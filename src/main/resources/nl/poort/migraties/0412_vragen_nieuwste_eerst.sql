-- A common word is found by walking back through the newest Vragen an organisation may see (ADR 9); that way is kept here,
-- closed to the program as the words themselves are.
create table vragen.gezien_door (
  organisatie uuid not null,
  gesteld_op timestamptz not null,
  vraag uuid not null,
  primary key (organisatie, gesteld_op, vraag)
);
alter table vragen.gezien_door enable row level security;

create or replace function vragen.indexeer() returns trigger language plpgsql security definer
set search_path = vragen, pg_catalog as $$
begin
  insert into zoekindex (vraag, woorden)
  values (new.id, to_tsvector('dutch', new.tekst) || array_to_tsvector(new.zicht::text[]))
  on conflict (vraag) do update set woorden = excluded.woorden;
  if tg_op = 'UPDATE' then
    delete from gezien_door
    where organisatie = any(old.zicht) and organisatie <> all(new.zicht) and gesteld_op = old.gesteld_op and vraag = old.id;
  end if;
  insert into gezien_door (organisatie, gesteld_op, vraag)
  select o, new.gesteld_op, new.id from unnest(new.zicht) o on conflict do nothing;
  return null;
end $$;

-- The newest with these words; only when the newest five hundred give too few, also those that lie further back, of which
-- it looks at a thousand.
create or replace function vragen.zoek(typte text, aantal int) returns setof uuid language plpgsql stable security definer
set search_path = vragen, techniek, pg_catalog set plan_cache_mode = force_custom_plan as $$
declare
  q tsquery := websearch_to_tsquery('dutch', typte);
  mij text := coalesce(current_setting('poort.organisatie', true), '');
  gevonden uuid[] := '{}';
begin
  if mij = '' or numnode(q) = 0 then
    return;
  end if;
  if mij <> '*' then
    gevonden := array(
      select g.vraag from (
        select n.vraag, n.gesteld_op from gezien_door n
        where n.organisatie = mij::uuid order by n.gesteld_op desc, n.vraag desc limit 500) g
        cross join lateral (select z.woorden from zoekindex z where z.vraag = g.vraag offset 0) z
      where z.woorden @@ q order by g.gesteld_op desc limit aantal);
    if cardinality(gevonden) = aantal then
      return query select unnest(gevonden);
      return;
    end if;
    q := q && quote_literal(mij)::tsquery;
  end if;
  return query
    select v.id from (
      select z.vraag from (select i.vraag from zoekindex i where i.woorden @@ q limit 1000) z
      union select unnest(gevonden)) z join vraag v on v.id = z.vraag
    order by v.gesteld_op desc limit aantal;
end $$;

insert into vragen.gezien_door (organisatie, gesteld_op, vraag)
select distinct o, gesteld_op, id from vragen.vraag cross join unnest(zicht) o;
