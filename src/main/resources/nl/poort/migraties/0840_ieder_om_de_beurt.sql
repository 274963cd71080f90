-- Whoever waits gets a turn, however much another has put ready; and a channel that is out of order is passed over
-- without looking at what waits for it. A column, because an index on an expression is not used under row level security.
alter table berichten.bericht add column kanaal text generated always as (kanalen[kanaal_nr + 1]) stored;
create index on berichten.bericht (kanaal, organisatie, volgende, id) where volgende is not null;
drop index berichten.bericht_volgende_idx;

-- Who has messages that are due on these channels: a jump along the index for each.
create function berichten.wie_wacht(kanalen text[], nu timestamptz)
returns table (kanaal text, organisatie uuid) language sql stable
set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off set enable_hashjoin = off
set enable_mergejoin = off as $$
  with recursive w (kanaal, organisatie) as (
    select k.kanaal, (select b.organisatie from berichten.bericht b
      where b.volgende is not null and b.kanaal = k.kanaal order by b.organisatie limit 1)
    from unnest(kanalen) as k (kanaal)
    union all
    select w.kanaal, (select b.organisatie from berichten.bericht b
      where b.volgende is not null and b.kanaal = w.kanaal and b.organisatie > w.organisatie
      order by b.organisatie limit 1)
    from w where w.organisatie is not null)
  select w.kanaal, w.organisatie from w, lateral (select 1 from berichten.bericht b
    where b.kanaal = w.kanaal and b.organisatie = w.organisatie and b.volgende <= nu limit 1) iets
$$;

-- Takes the one that is due longest.
create function berichten.neem(kan text, van uuid, nu timestamptz) returns uuid language sql volatile
set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off as $$
  select b.id from berichten.bericht b
  where b.kanaal = kan and b.organisatie = van and b.volgende <= nu
  order by b.volgende, b.id limit 1 for update skip locked
$$;
