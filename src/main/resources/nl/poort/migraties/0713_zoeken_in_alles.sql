-- One search over articles, products and the social map: what is found in it, in which words, and who may see it.
alter table kennis.zoekindex drop constraint zoekindex_artikel_fkey;
alter table kennis.zoekindex
  add column soort text not null default 'ARTIKEL' check (soort in ('ARTIKEL', 'PRODUCT', 'AANBOD')),
  add column voorrang int not null default 0;
update kennis.zoekindex set
  kop = kop || array_to_tsvector(array['soort:ARTIKEL']),
  alles = alles || array_to_tsvector(array['soort:ARTIKEL']);

-- Words that mean the same here. Looked up by the stem of each single word; closed copy of what an editor typed.
create table kennis.synoniem (
  organisatie uuid not null,
  id uuid not null,
  woorden text[] not null check (cardinality(woorden) > 1),
  sleutels text[] not null default '{}',
  vraag tsquery not null default ''::tsquery,
  wie text not null,
  tijd timestamptz not null,
  primary key (organisatie, id)
);
create index on kennis.synoniem using gin (sleutels);
alter table kennis.synoniem enable row level security;
alter table kennis.synoniem force row level security;
create policy eigen on kennis.synoniem using (techniek.ziet(organisatie));

create function kennis.leer_woorden(zinnen text) returns void language sql security definer
set search_path = kennis, public, pg_temp as $$
  insert into woord (woord)
  select distinct w from regexp_split_to_table(kale(zinnen), '[^[:alnum:]]+') w
  where length(w) between 4 and 40 order by w
  on conflict do nothing
$$;

create function kennis.synoniem_sleutels() returns trigger language plpgsql security definer
set search_path = kennis, public, pg_temp as $$
declare
  w text;
begin
  new.sleutels := '{}';
  new.vraag := ''::tsquery;
  foreach w in array new.woorden loop
    new.vraag := new.vraag || plainto_tsquery('nederlands', woorden(kale(w)));
    if cardinality(tsvector_to_array(to_tsvector('nederlands', woorden(kale(w))))) = 1 then
      new.sleutels := new.sleutels || tsvector_to_array(to_tsvector('nederlands', woorden(kale(w))));
    end if;
  end loop;
  perform leer_woorden(array_to_string(new.woorden, ' '));
  return new;
end $$;
create trigger sleutels before insert or update on kennis.synoniem
  for each row execute function kennis.synoniem_sleutels();

-- Keeps the copy of one thing in step.
--
-- Who may see it stands among its words: `zicht:…` for colleagues, `open:…` for everybody, `soort:…` for what it is.
create function kennis.leg_in_index(ding uuid, soort_ text, wie uuid, gedeeld boolean, open boolean, probleem_ boolean,
  concept_ boolean, voorrang_ int, titel_ text, vraagwoorden text[], publiek text, intern text, codes_ text[])
returns void language plpgsql security definer set search_path = kennis, public, pg_temp as $$
declare
  zinnen_ text := concat_ws(' ', titel_, array_to_string(vraagwoorden, ' . '));
  zichtbaar tsvector := array_to_tsvector(array['zicht:' || wie, 'soort:' || soort_]
    || case when gedeeld then array['zicht:gedeeld'] end
    || case when open then array['open:' || wie, 'open:iedereen'] end);
  hoofd tsvector := setweight(to_tsvector('nederlands', woorden(titel_)), 'A')
    || setweight(to_tsvector('nederlands', woorden(array_to_string(vraagwoorden, ' . '))), 'B');
begin
  insert into zoekindex (artikel, soort, probleem, concept, voorrang, titel, zinnen, codes, kop, alles)
  values (ding, soort_, probleem_, concept_, voorrang_, kale(titel_), kale(zinnen_),
    array(select code(c) from unnest(codes_) c),
    zichtbaar || hoofd,
    zichtbaar || hoofd || setweight(to_tsvector('nederlands', woorden(publiek)), 'C')
      || setweight(to_tsvector('nederlands', woorden(intern)), 'D'))
  on conflict (artikel) do update set (probleem, concept, voorrang, titel, zinnen, codes, kop, alles)
    = (excluded.probleem, excluded.concept, excluded.voorrang, excluded.titel, excluded.zinnen,
       excluded.codes, excluded.kop, excluded.alles);
  perform leer_woorden(zinnen_);
end $$;
revoke execute on function kennis.leg_in_index from public;

create or replace function kennis.indexeer() returns trigger language plpgsql security definer
set search_path = kennis, public, pg_temp as $$
declare
  bekend boolean := new.staat in ('GEPUBLICEERD', 'VERLOPEN');
begin
  if new.staat in ('VERVANGEN', 'INGETROKKEN') then
    delete from zoekindex where artikel = new.id;
    return null;
  end if;
  perform leg_in_index(new.id, 'ARTIKEL', new.organisatie, new.gedeeld and bekend, new.website and bekend,
    new.probleem in ('OPEN', 'OMWEG'), not bekend, new.voorrang, new.titel, new.vraagwoorden,
    concat_ws(' . ', new.publiek, new.omweg),
    concat_ws(' . ', new.intern, new.bron, array_to_string(new.producten, ' . ')),
    new.foutcodes || ('KA-' || new.nummer));
  return null;
end $$;

create function kennis.indexeer_product() returns trigger language plpgsql security definer
set search_path = kennis, public, pg_temp as $$
declare
  v productversie;
begin
  if new.ingetrokken_op is not null then
    delete from zoekindex where artikel = new.id;
    return null;
  end if;
  select * into v from productversie w where w.product = new.id and w.versie = coalesce(new.live, new.klad);
  if not found then
    return null; -- its text is written right after the row
  end if;
  perform leg_in_index(new.id, 'PRODUCT', new.organisatie, false, new.live is not null, false, new.live is null,
    new.voorrang, v.naam, v.zoekwoorden || array_remove(array[v.upl_naam], ''),
    concat_ws(' . ', v.kort, v.uitleg, v.voorwaarden, v.rechten, v.meenemen, v.kosten, v.termijn, v.partner_naam),
    concat_ws(' . ', v.intern, v.bron, v.partner_script, v.zaaktype), '{}');
  return null;
end $$;
create trigger indexeer after insert or update on kennis.product
  for each row execute function kennis.indexeer_product();

create function kennis.indexeer_aanbod() returns trigger language plpgsql security definer
set search_path = kennis, public, pg_temp as $$
begin
  if not new.zichtbaar then
    delete from zoekindex where artikel = new.id;
    return null;
  end if;
  perform leg_in_index(new.id, 'AANBOD', new.organisatie, false, true, false, false, new.voorrang, new.naam,
    new.trefwoorden || array_remove(array[new.plaats], ''),
    concat_ws(' . ', new.kort, new.tekst, new.doelgroep, new.adres, new.kosten),
    concat_ws(' . ', new.contactpersoon, new.verwijzen, new.wachttijd), '{}');
  return null;
end $$;
create trigger indexeer after insert or update on kennis.aanbod
  for each row execute function kennis.indexeer_aanbod();

-- As `bedoeld`, with the synonyms of this organisation, and the parts of a compound that nobody wrote that way
-- (paspoortaanvraag holds paspoort and aanvraag).
create function kennis.gemeend(typte text, mij text) returns tsquery language plpgsql stable security definer
set search_path = kennis, public, pg_temp set client_min_messages = warning as $$
declare
  bedoelt tsquery := bedoeld(typte);
  stammen text[];
  s tsquery;
  deel text;
begin
  if numnode(bedoelt) = 0 then
    return bedoelt;
  end if;
  stammen := array(select m[1] from regexp_matches(bedoelt::text, '''([^'']+)''', 'g') m);
  for s in
    select y.vraag from synoniem y where y.sleutels && stammen and (mij = '*' or y.organisatie::text = mij) limit 5
  loop
    bedoelt := bedoelt || s;
  end loop;
  if length(typte) between 9 and 40 and not exists (select from woord k where k.woord = typte) then
    for deel in
      select k.woord from woord k
      where k.woord = any (array(select left(typte, g) from generate_series(4, length(typte) - 3) g)
        || array(select right(typte, g) from generate_series(5, length(typte) - 3) g))
      order by length(k.woord) desc, k.woord limit 3
    loop
      bedoelt := bedoelt || plainto_tsquery('nederlands', deel);
    end loop;
  end if;
  return bedoelt;
end $$;

-- Finds what the asker may see, best first; bounded as the first version of `zoek` was (see there).
--
-- `publiek`: what stands on the website, by the words that stand there: never by a word of an internal text.
create function kennis.vind(codes_ text[], woorden_ text[], hele_ text, aantal int, soorten_ text[], publiek boolean)
returns table (ding uuid, soort_ text, rang real, gezocht tsquery)
language plpgsql stable security definer
set search_path = kennis, public, pg_temp set client_min_messages = warning set plan_cache_mode = force_custom_plan as $$
declare
  genoeg constant int := 200;
  kaal text := kale(hele_);
  wie text := coalesce(current_setting('poort.organisatie', true), '');
  soort_zicht tsquery := (select string_agg(quote_literal('soort:' || s), ' | ')::tsquery from unnest(soorten_) s);
  zicht tsquery := case
    when publiek and wie = '*' then quote_literal('open:iedereen')::tsquery
    when publiek then quote_literal('open:' || wie)::tsquery
    when wie = '*' then ''::tsquery
    else (quote_literal('zicht:' || wie) || ' | ' || quote_literal('zicht:gedeeld'))::tsquery end;
  precies tsquery[] := '{}';
  ruim tsquery[] := '{}';
  alle tsquery := '';
  elk tsquery := '';
  twee tsquery := '';
  vast uuid[];
  tekst uuid[] := '{}';
  gevonden uuid[] := '{}';
  w text;
  q tsquery;
begin
  if wie = '' or cardinality(soorten_) = 0 then
    return;
  end if;
  if cardinality(soorten_) < 3 then
    zicht := zicht && soort_zicht;
  end if;
  foreach w in array woorden_ loop
    q := gemeend(kale(w), wie);
    continue when numnode(q) = 0;
    for i in 1 .. cardinality(ruim) loop
      twee := twee || (ruim[i] && q);
    end loop;
    precies := precies || plainto_tsquery('nederlands', kale(w));
    ruim := ruim || q;
    alle := alle && q;
    elk := elk || q;
  end loop;

  vast := array(select z.artikel from zoekindex z where z.codes && codes_
    and (numnode(zicht) = 0 or z.kop @@ zicht) limit 100);
  if length(kaal) > 2 then
    gevonden := array(select z.artikel from zoekindex z
      where z.titel ~>=~ kaal and z.titel ~<~ (kaal || chr(1114111))
        and (numnode(zicht) = 0 or z.kop @@ zicht) limit 100);
  end if;
  if cardinality(ruim) > 0 then
    q := elk && zicht;
    gevonden := gevonden || array(select z.artikel from zoekindex z where z.probleem and z.kop @@ q limit 300);
    q := alle && zicht;
    gevonden := gevonden || array(select z.artikel from zoekindex z where z.kop @@ q limit 1000);
    if cardinality(gevonden) < genoeg then
      tekst := array(select z.artikel from zoekindex z where z.alles @@ q
        and (not publiek or ts_filter(z.alles, '{a,b,c}') @@ alle) limit genoeg);
      if cardinality(ruim) > 2 then
        q := twee && zicht;
        gevonden := gevonden || array(select z.artikel from zoekindex z where z.kop @@ q limit 500);
      end if;
    end if;
    if cardinality(gevonden) + cardinality(tekst) < genoeg then
      for i in 1 .. cardinality(ruim) loop
        q := ruim[i] && zicht;
        gevonden := gevonden || array(select z.artikel from zoekindex z where z.kop @@ q limit 100);
        tekst := tekst || array(select z.artikel from zoekindex z where z.alles @@ q
          and (not publiek or ts_filter(z.alles, '{a,b,c}') @@ ruim[i]) limit 50);
      end loop;
    end if;
  end if;

  return query
  with gewogen as (
    select z.artikel, z.soort, z.zinnen,
      case when z.artikel = any (vast) then 1000 else 0 end
      + case when z.titel = kaal then 100 when z.titel ^@ kaal then 20 else 0 end
      + case when z.artikel = any (tekst) then 5 else 0 end
      + case when z.probleem then 10 else 0 end
      - case when z.concept then 5 else 0 end
      + 4 * z.voorrang
      + 40 * (select count(*) filter (where z.kop @@ p) + 0.7::float8 * count(*) filter (where not z.kop @@ p and z.kop @@ r)
              from unnest(precies, ruim) as t(p, r)) / greatest(cardinality(ruim), 1)
      + 5 * ts_rank_cd(z.kop, elk) as gewicht
    from zoekindex z
    where z.artikel = any (array(select distinct u from unnest(vast || tekst || gevonden) u))
    order by gewicht desc, z.artikel
    limit 100
  )
  select g.artikel, g.soort, (g.gewicht + 30 * word_similarity(kaal, g.zinnen))::real, elk
  from gewogen g
  order by 3 desc, g.artikel
  limit aantal;
end $$;

create or replace function kennis.zoek(codes_ text[], woorden_ text[], hele_ text, aantal int)
returns table (artikel uuid, rang real, gezocht tsquery)
language plpgsql stable security definer
set search_path = kennis, public, pg_temp set client_min_messages = warning as $$
begin
  return query select v.ding, v.rang, v.gezocht from vind(codes_, woorden_, hele_, aantal, array['ARTIKEL'], false) v;
end $$;
