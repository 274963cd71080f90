-- Row level security keeps `@@` away from a GIN index (ADR 9). So the words lie in a copy that is closed to the program (no
-- policy: no rows), with the organisation as one of the words; only klantcontact.zoek reads it, and whoever calls that
-- reads the contacts themselves, whose own wall decides. A version that was corrected is not in it.
create table klantcontact.zoekindex (
  contact uuid primary key references klantcontact.contact on delete cascade,
  organisatie uuid not null,
  tijd timestamptz not null,
  woorden tsvector not null
);
create index on klantcontact.zoekindex using gin (woorden);
create index on klantcontact.zoekindex (organisatie, tijd desc, contact desc);
alter table klantcontact.zoekindex enable row level security;

create function klantcontact.woorden(organisatie uuid, onderwerp text, eigen_woorden text) returns tsvector
language sql immutable
return to_tsvector('dutch', coalesce(onderwerp, '') || ' ' || coalesce(eigen_woorden, ''))
  || array_to_tsvector(array[organisatie::text]);

create function klantcontact.indexeer() returns trigger language plpgsql security definer
set search_path = klantcontact, pg_catalog as $$
begin
  if new.correctie_op is not null then
    delete from zoekindex where contact = new.correctie_op;
  end if;
  insert into zoekindex (contact, organisatie, tijd, woorden)
  values (new.id, new.organisatie, new.tijd, woorden(new.organisatie, new.onderwerp, new.eigen_woorden))
  on conflict (contact) do update
    set (organisatie, tijd, woorden) = (excluded.organisatie, excluded.tijd, excluded.woorden);
  return null;
end $$;
create trigger indexeer_nieuw after insert on klantcontact.contact
  for each row execute function klantcontact.indexeer();
create trigger indexeer_anders after update of organisatie, tijd, onderwerp, eigen_woorden on klantcontact.contact
  for each row when ((old.organisatie, old.tijd, old.onderwerp, old.eigen_woorden)
    is distinct from (new.organisatie, new.tijd, new.onderwerp, new.eigen_woorden))
  execute function klantcontact.indexeer();

-- The newest contacts with these words. Common words are found by walking back through the newest contacts; only when
-- these give too few are all hits looked up, of which there are few then.
create function klantcontact.zoek(typte text, aantal int) returns setof uuid language plpgsql stable security definer rows 20
set search_path = klantcontact, techniek, pg_catalog set plan_cache_mode = force_custom_plan as $$
declare
  q tsquery := websearch_to_tsquery('dutch', typte);
  mij text := coalesce(current_setting('poort.organisatie', true), '');
  gevonden uuid[];
begin
  if mij = '' or numnode(q) = 0 then
    return;
  end if;
  if mij <> '*' then
    gevonden := array(
      select z.contact from (
        select i.contact, i.tijd, i.woorden from zoekindex i
        where i.organisatie = mij::uuid order by i.tijd desc, i.contact desc limit 500) z
      where z.woorden @@ q order by z.tijd desc, z.contact desc limit aantal);
    if cardinality(gevonden) = aantal then
      return query select unnest(gevonden);
      return;
    end if;
    q := q && quote_literal(mij)::tsquery;
  end if;
  return query
    select z.contact from (select i.contact, i.tijd from zoekindex i where i.woorden @@ q limit 5000) z
    order by z.tijd desc, z.contact desc limit aantal;
end $$;

insert into klantcontact.zoekindex (contact, organisatie, tijd, woorden)
select c.id, c.organisatie, c.tijd, klantcontact.woorden(c.organisatie, c.onderwerp, c.eigen_woorden) from klantcontact.contact c
where not exists (select 1 from klantcontact.contact n where n.correctie_op = c.id);
