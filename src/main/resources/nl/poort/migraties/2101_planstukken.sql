-- A piece of plan that an authority brings in: one activity, and the area in which it is regulated.
create table omgeving.planstuk (
  id uuid primary key,
  organisatie uuid not null,
  gezag text not null,
  naam text not null,
  activiteit text not null,
  activiteitnaam text not null,
  bovenliggend text,
  gebied text not null,
  grens bytea not null,
  buiten float8 not null,
  ingebracht timestamptz not null,
  ingebracht_door uuid not null,
  ingebracht_naam text not null,
  motivering text not null default '',
  gemotiveerd_door uuid,
  gemotiveerd_naam text,
  vanaf date,
  gepubliceerd_naam text
);
create index on omgeving.planstuk (organisatie, ingebracht);
alter table omgeving.planstuk enable row level security;
alter table omgeving.planstuk force row level security;
create policy eigen on omgeving.planstuk using (techniek.ziet(organisatie));

-- What was published of it: open data for everybody, and kept when the national register is loaded anew.
create table omgeving.werkingsgebied (
  id text primary key,
  naam text not null,
  gezag text not null,
  activiteit text not null,
  activiteitnaam text not null,
  bovenliggend text,
  vanaf date not null,
  buiten float8 not null,
  grens bytea not null
);
create index on omgeving.werkingsgebied (activiteit);
