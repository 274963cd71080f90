-- Whoever waits gets a turn, however much another has put ready: the queues are walked per organisation.
-- 0 = the program itself.
alter table gebeurtenissen.bezorging
  add column organisatie uuid not null default '00000000-0000-0000-0000-000000000000';
update gebeurtenissen.bezorging b set organisatie = g.organisatie
  from gebeurtenissen.gebeurtenis g where g.root = b.root and g.id = b.gebeurtenis and g.organisatie is not null;
create index on gebeurtenissen.bezorging (organisatie, volgende, gebeurtenis) where not dood;
drop index gebeurtenissen.bezorging_volgende_gebeurtenis_idx;

-- The next message of a destination, walking along the index to the first: the planner thinks that row level security
-- leaves one row, and would sort all that wait.
create index on bezorging.levering (bestemming, id) where bezorgd_op is null and not dood;
create function bezorging.eerste(van uuid, nu timestamptz) returns setof bezorging.levering language sql stable
set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off set enable_hashjoin = off
set enable_mergejoin = off as $$
  select l.* from bezorging.levering l
  where l.bestemming = van and l.bezorgd_op is null and not l.dood and l.volgende <= nu
    and not exists (select 1 from bezorging.levering o where o.bestemming = l.bestemming
      and o.root = l.root and o.id < l.id and o.bezorgd_op is null and not o.dood)
  order by l.id limit 1
$$;
