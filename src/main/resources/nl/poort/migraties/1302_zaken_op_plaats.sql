-- The corners of a geometry as numbers: row level security keeps the operators of a box off their index, because they
-- may tell what they saw (ADR 9); those of numbers it does not.
alter table zaken.zaak
  drop column omhullende,
  add column west float8 generated always as (((zaken.omhullende(zaakgeometrie))[1])[0]) stored,
  add column zuid float8 generated always as (((zaken.omhullende(zaakgeometrie))[1])[1]) stored,
  add column oost float8 generated always as (((zaken.omhullende(zaakgeometrie))[0])[0]) stored,
  add column noord float8 generated always as (((zaken.omhullende(zaakgeometrie))[0])[1]) stored;
create index on zaken.zaak (organisatie, west, zuid) where west is not null;
