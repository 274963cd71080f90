-- Row level security keeps `@@` away from a GIN index (it is not leakproof). So the words lie in a copy that is closed to
-- the program (no policy: no rows), with the organisations that may see the Vraag as words beside them; only vragen.zoek
-- reads it, and joins the Vraag itself, whose row level security decides.
drop index vragen.vraag_to_tsvector_idx;

create table vragen.zoekindex (
  vraag uuid primary key references vragen.vraag on delete cascade,
  woorden tsvector not null
);
create index on vragen.zoekindex using gin (woorden);
alter table vragen.zoekindex enable row level security;

create function vragen.indexeer() returns trigger language plpgsql security definer
set search_path = vragen, pg_catalog as $$
begin
  insert into zoekindex (vraag, woorden)
  values (new.id, to_tsvector('dutch', new.tekst) || array_to_tsvector(new.zicht::text[]))
  on conflict (vraag) do update set woorden = excluded.woorden;
  return null;
end $$;
create trigger indexeer_nieuw after insert on vragen.vraag for each row execute function vragen.indexeer();
create trigger indexeer_zicht after update of zicht on vragen.vraag
  for each row when (old.zicht is distinct from new.zicht) execute function vragen.indexeer();

create function vragen.zoek(typte text, aantal int) returns setof uuid language plpgsql stable security definer
set search_path = vragen, techniek, pg_catalog as $$
declare
  q tsquery := websearch_to_tsquery('dutch', typte);
  mij text := coalesce(current_setting('poort.organisatie', true), '');
begin
  if mij = '' or numnode(q) = 0 then
    return;
  end if;
  if mij <> '*' then
    q := q && quote_literal(mij)::tsquery;
  end if;
  return query
    select v.id from (select z.vraag from zoekindex z where z.woorden @@ q limit 1000) z join vraag v on v.id = z.vraag
    order by v.gesteld_op desc limit aantal;
end $$;

insert into vragen.zoekindex (vraag, woorden)
select id, to_tsvector('dutch', tekst) || array_to_tsvector(zicht::text[]) from vragen.vraag;
