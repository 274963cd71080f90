create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists fuzzystrmatch with schema public;

-- Dutch words without their accents.
create text search configuration kennis.nederlands (copy = pg_catalog.dutch);
alter text search configuration kennis.nederlands
  alter mapping for hword, hword_part, word with unaccent, dutch_stem;

-- What the search looks in. Row level security would keep `@@` away from the GIN indexes (it is not leakproof), so this
-- copy is closed to the program (no policy: no rows) and only `kennis.zoek`, which checks the organisation, reads it.
create table kennis.zoekindex (
  artikel uuid primary key references kennis.artikel,
  probleem boolean not null,
  concept boolean not null,
  titel text not null,
  zinnen text not null,
  codes text[] not null,
  kop tsvector not null,
  alles tsvector not null
);
create index on kennis.zoekindex using gin (codes);
create index on kennis.zoekindex using gin (kop);
create index on kennis.zoekindex using gin (alles);
create index on kennis.zoekindex using gin (kop) where probleem;
create index on kennis.zoekindex (titel text_pattern_ops);
alter table kennis.zoekindex enable row level security;

-- The words that occur in titles and question words: what a mistyped word may have meant.
create table kennis.woord (woord text primary key);
create index on kennis.woord using gin (woord gin_trgm_ops);
alter table kennis.woord enable row level security;

-- Without signs: the parser would read `en/of` as a file name and leave out what stands between `<script>` tags.
create function kennis.woorden(tekst text) returns text language sql stable
return translate(normalize(tekst), '<>/\_-.@:&=#~|', '              ');

create function kennis.kale(tekst text) returns text language sql stable
return lower(public.unaccent(normalize(tekst)));

create function kennis.code(tekst text) returns text language sql stable
return upper(regexp_replace(public.unaccent(tekst), '[^[:alnum:]]', '', 'g'));

-- Keeps the copy in step with the article. Who may see an article stands among its words (`zicht:…`), so that the GIN
-- index itself leaves out what the asker may not see.
create function kennis.indexeer() returns trigger language plpgsql security definer
set search_path = kennis, public, pg_temp as $$
declare
  zinnen_ text := concat_ws(' ', new.titel, array_to_string(new.vraagwoorden, ' . '));
  zichtbaar tsvector;
  hoofd tsvector;
begin
  if new.staat in ('VERVANGEN', 'INGETROKKEN') then
    delete from zoekindex where artikel = new.id;
    return null;
  end if;
  zichtbaar := array_to_tsvector(array['zicht:' || new.organisatie]
    || case when new.gedeeld and new.staat in ('GEPUBLICEERD', 'VERLOPEN') then array['zicht:gedeeld'] end);
  hoofd := setweight(to_tsvector('nederlands', woorden(new.titel)), 'A')
    || setweight(to_tsvector('nederlands', woorden(array_to_string(new.vraagwoorden, ' . '))), 'B');
  insert into zoekindex (artikel, probleem, concept, titel, zinnen, codes, kop, alles)
  values (new.id, new.probleem in ('OPEN', 'OMWEG'), new.staat in ('CONCEPT', 'TER_CONTROLE'),
    kale(new.titel), kale(zinnen_),
    array(select code(c) from unnest(new.foutcodes || ('KA-' || new.nummer)) c),
    zichtbaar || hoofd,
    zichtbaar || hoofd
      || setweight(to_tsvector('nederlands', woorden(concat_ws(' . ', new.publiek, new.omweg))), 'C')
      || setweight(to_tsvector('nederlands',
           woorden(concat_ws(' . ', new.intern, new.bron, array_to_string(new.producten, ' . ')))), 'D'))
  on conflict (artikel) do update set (probleem, concept, titel, zinnen, codes, kop, alles)
    = (excluded.probleem, excluded.concept, excluded.titel, excluded.zinnen,
       excluded.codes, excluded.kop, excluded.alles);
  insert into woord (woord)
  select distinct w from regexp_split_to_table(kale(zinnen_), '[^[:alnum:]]+') w
  where length(w) between 4 and 40 order by w
  on conflict do nothing;
  return null;
end $$;
create trigger indexeer after insert or update on kennis.artikel
  for each row execute function kennis.indexeer();

-- The words as they were typed, each with what it may have meant.
create function kennis.bedoeld(typte text) returns tsquery language plpgsql stable security definer
set search_path = kennis, public, pg_temp set client_min_messages = warning as $$
declare
  bedoelt tsquery := plainto_tsquery('nederlands', typte);
  lijkt text;
begin
  if numnode(bedoelt) > 0 and length(typte) between 4 and 40 then
    for lijkt in
      select k.woord from woord k
      where k.woord % typte and k.woord <> typte
        and levenshtein_less_equal(k.woord, typte, 2) <= case when length(typte) < 6 then 1 else 2 end
      order by similarity(k.woord, typte) desc, k.woord limit 4
    loop
      bedoelt := bedoelt || plainto_tsquery('nederlands', lijkt);
    end loop;
  end if;
  return bedoelt;
end $$;

-- Finds what the asker may see, best first. The work is bounded: each step takes a limited number of candidates, and a
-- wider step is taken only when the narrower ones found little. Every step is planned for its own words, because a
-- common word wants another plan than a rare one.
create function kennis.zoek(codes_ text[], woorden_ text[], hele_ text, aantal int)
returns table (artikel uuid, rang real, gezocht tsquery)
language plpgsql stable security definer
set search_path = kennis, public, pg_temp set client_min_messages = warning set plan_cache_mode = force_custom_plan as $$
declare
  genoeg constant int := 200;
  kaal text := kale(hele_);
  wie text := coalesce(current_setting('poort.organisatie', true), '');
  zicht tsquery := case when wie = '*' then ''
    else quote_literal('zicht:' || wie) || ' | ' || quote_literal('zicht:gedeeld') end;
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
  if wie = '' then
    return;
  end if;
  foreach w in array woorden_ loop
    q := bedoeld(kale(w));
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
    and (wie = '*' or z.kop @@ zicht) limit 100);
  if length(kaal) > 2 then
    gevonden := array(select z.artikel from zoekindex z
      where z.titel ~>=~ kaal and z.titel ~<~ (kaal || chr(1114111))
        and (wie = '*' or z.kop @@ zicht) limit 100);
  end if;
  if cardinality(ruim) > 0 then
    q := elk && zicht;
    gevonden := gevonden || array(select z.artikel from zoekindex z where z.probleem and z.kop @@ q limit 300);
    q := alle && zicht;
    gevonden := gevonden || array(select z.artikel from zoekindex z where z.kop @@ q limit 1000);
    if cardinality(gevonden) < genoeg then
      tekst := array(select z.artikel from zoekindex z where z.alles @@ q limit genoeg);
      if cardinality(ruim) > 2 then
        q := twee && zicht;
        gevonden := gevonden || array(select z.artikel from zoekindex z where z.kop @@ q limit 500);
      end if;
    end if;
    if cardinality(gevonden) + cardinality(tekst) < genoeg then
      foreach q in array ruim loop
        q := q && zicht;
        gevonden := gevonden || array(select z.artikel from zoekindex z where z.kop @@ q limit 100);
        tekst := tekst || array(select z.artikel from zoekindex z where z.alles @@ q limit 50);
      end loop;
    end if;
  end if;

  return query
  with gewogen as (
    select z.artikel, z.zinnen,
      case when z.artikel = any (vast) then 1000 else 0 end
      + case when z.titel = kaal then 100 when z.titel ^@ kaal then 20 else 0 end
      + case when z.artikel = any (tekst) then 5 else 0 end
      + case when z.probleem then 10 else 0 end
      - case when z.concept then 5 else 0 end
      + 40 * (select count(*) filter (where z.kop @@ p) + 0.7::float8 * count(*) filter (where not z.kop @@ p and z.kop @@ r)
              from unnest(precies, ruim) as t(p, r)) / greatest(cardinality(ruim), 1)
      + 5 * ts_rank_cd(z.kop, elk) as gewicht
    from zoekindex z
    where z.artikel = any (array(select distinct u from unnest(vast || tekst || gevonden) u))
    order by gewicht desc, z.artikel
    limit 100
  )
  select g.artikel, (g.gewicht + 30 * word_similarity(kaal, g.zinnen))::real, elk
  from gewogen g
  order by 2 desc, g.artikel
  limit aantal;
end $$;
