create schema omgeving;

-- What was loaded last, of each kind; a load replaces what was there whole.
create table omgeving.lading (
  soort text primary key,
  bestand text not null,
  aantal int not null,
  geladen timestamptz not null,
  door text not null
);

-- Who decides: names and numbers, also of who has no area here (the State is everywhere).
create table omgeving.gezag (
  code text primary key,
  naam text not null,
  laag text not null check (laag in ('GEMEENTE', 'PROVINCIE', 'WATERSCHAP', 'RIJK')),
  oin text
);

-- Its area, in metres of the Rijksdriehoek, as well-known binary.
create table omgeving.gebied (
  code text primary key,
  laag text not null check (laag in ('GEMEENTE', 'PROVINCIE', 'WATERSCHAP')),
  naam text not null,
  grens bytea not null
);

-- Which water boards are in a municipality, for as long as their areas are not loaded.
create table omgeving.waterschap_van (
  gemeente text not null,
  waterschap text not null,
  primary key (gemeente, waterschap)
);

create table omgeving.adres (
  id bigint generated always as identity primary key,
  postcode text not null,
  huisnummer int not null,
  huisletter text not null,
  toevoeging text not null,
  straat text not null,
  woonplaats text not null,
  x float8 not null,
  y float8 not null
);
create index on omgeving.adres (postcode, huisnummer);
create index on omgeving.adres using gist (point(x, y));

create table omgeving.activiteit (
  urn text not null,
  begin date not null,
  eind date not null,
  naam text not null,
  gezag text not null,
  bovenliggend text,
  primary key (urn, begin)
);
create index on omgeving.activiteit (gezag, naam);
create index on omgeving.activiteit (lower(naam));

create table omgeving.werkzaamheid (
  code text primary key,
  naam text not null,
  uitleg text not null,
  trefwoorden text[] not null
);

-- A work leads to an activity by its urn, or to all activities of this name, whoever they are of.
create table omgeving.werkzaamheid_activiteit (
  werkzaamheid text not null references omgeving.werkzaamheid on delete cascade,
  activiteit text not null,
  primary key (werkzaamheid, activiteit)
);
create index on omgeving.werkzaamheid_activiteit (activiteit);

-- Somebody's address was not there: the desk finds it by its code.
create table omgeving.adresmelding (
  id uuid primary key,
  kenmerk text not null unique,
  postcode text not null,
  huisnummer text not null,
  omschrijving text not null,
  x float8,
  y float8,
  gemeld timestamptz not null,
  afgehandeld timestamptz,
  afhandelaar text,
  uitkomst text not null default '',
  check ((x is null) = (y is null))
);
create index on omgeving.adresmelding (gemeld) where afgehandeld is null;

-- Remembered by every node until it changes (ADR 11).
create trigger tel after insert or update or delete or truncate on omgeving.gezag
  for each statement execute function techniek.tel_wijziging();
create trigger tel after insert or update or delete or truncate on omgeving.gebied
  for each statement execute function techniek.tel_wijziging();
create trigger tel after insert or update or delete or truncate on omgeving.waterschap_van
  for each statement execute function techniek.tel_wijziging();
create trigger tel after insert or update or delete or truncate on omgeving.werkzaamheid
  for each statement execute function techniek.tel_wijziging();
