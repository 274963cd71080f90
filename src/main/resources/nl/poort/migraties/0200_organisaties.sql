create extension if not exists pg_trgm with schema public;
create schema organisatie;

-- Organisations and teams are seen by all: one has to choose them as a link. The door checks who may write.
create table organisatie.organisatie (
  id uuid primary key,
  naam text not null check (length(naam) between 1 and 200),
  -- the name without capitals and accents, for searching
  zoeknaam text not null,
  soort text not null,
  oin text unique check (length(oin) = 20),
  rsin text check (length(rsin) = 9),
  code text unique check (length(code) between 1 and 40),
  regio uuid references organisatie.organisatie,
  -- has an administrator of its own: then nobody else changes it
  zelf_beheerd boolean not null default false,
  sinds timestamptz not null default now(),
  check (regio <> id)
);
create index on organisatie.organisatie (regio);
create index on organisatie.organisatie using gin (zoeknaam public.gin_trgm_ops);

-- How to reach an organisation that does not work with Poort.
create table organisatie.contactpunt (
  organisatie uuid primary key references organisatie.organisatie,
  route text not null,
  telefoon text,
  email text,
  website text
);

create table organisatie.team (
  organisatie uuid not null references organisatie.organisatie,
  id uuid not null unique,
  naam text not null check (length(naam) between 1 and 200),
  soort text not null,
  publieke_naam text not null check (length(publieke_naam) between 1 and 200),
  telefoon text,
  primary key (organisatie, id)
);
create unique index team_naam on organisatie.team (organisatie, lower(naam));
create index on organisatie.team (soort);
