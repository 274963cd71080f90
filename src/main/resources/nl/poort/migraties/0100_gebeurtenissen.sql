create schema if not exists techniek;
create schema gebeurtenissen;

-- Which organisation this transaction works for: '*' = the program itself, nothing set = nobody (0 rows).
create function techniek.ziet(eigenaar uuid) returns boolean language sql stable parallel safe
return coalesce(current_setting('poort.organisatie', true), '') = '*'
    or eigenaar::text = current_setting('poort.organisatie', true);

create function techniek.ziet_een(eigenaars uuid[]) returns boolean language sql stable parallel safe
return coalesce(current_setting('poort.organisatie', true), '') = '*'
    or current_setting('poort.organisatie', true) = any (eigenaars::text[]);

-- Somebody works here: the least that every table with data of people or organisations demands.
create function techniek.iemand() returns boolean language sql stable parallel safe
return coalesce(current_setting('poort.organisatie', true), '') <> '';

create table gebeurtenissen.gebeurtenis (
  root uuid not null,
  id uuid not null,
  soort text not null,
  wie text not null,
  wie_id uuid,
  organisatie uuid,
  doel text not null,
  tijd timestamptz not null,
  inhoud jsonb not null,
  primary key (root, id)
);
create index on gebeurtenissen.gebeurtenis (tijd);

-- One row per listener that still has to hear of it.
create table gebeurtenissen.bezorging (
  luisteraar text not null,
  root uuid not null,
  gebeurtenis uuid not null,
  soort text not null,
  pogingen int not null default 0,
  volgende timestamptz not null,
  sinds timestamptz not null,
  dood boolean not null default false,
  fout text,
  primary key (luisteraar, root, gebeurtenis)
);
create index on gebeurtenissen.bezorging (volgende, gebeurtenis) where not dood;

-- A request that was answered once gets the same answer again.
create table techniek.eenmalig (
  organisatie text not null,
  sleutel text not null,
  vingerafdruk text not null,
  antwoord text,
  tijd timestamptz not null,
  primary key (organisatie, sleutel)
);
create index on techniek.eenmalig (tijd);

alter table gebeurtenissen.gebeurtenis enable row level security;
alter table gebeurtenissen.gebeurtenis force row level security;
create policy iemand on gebeurtenissen.gebeurtenis using (techniek.iemand());
