-- What the national facility told and was handled: the same notification twice is handled once.
create table samenwerking.notificatie (
  oin text not null,
  id text not null,
  soort text not null,
  verwerkt_op timestamptz not null,
  primary key (oin, id)
);
-- Until when was looked, per organisation that is known there.
create table samenwerking.peiling (
  oin text primary key,
  tot timestamptz not null
);

-- The fake national facility of a demo and of tests: what would stand elsewhere.
create table samenwerking.nep_samenwerking (
  id text primary key,
  kenmerk text not null unique,
  titel text not null,
  eigenaar text not null,
  deelnemers text[] not null,
  gestopt boolean not null default false
);
create table samenwerking.nep_actieverzoek (
  id text primary key,
  samenwerking text not null references samenwerking.nep_samenwerking,
  kenmerk text not null unique,
  titel text not null,
  omschrijving text not null,
  zender text not null,
  zender_naam text not null,
  ontvanger text not null,
  stand text not null,
  melding text not null default ''
);
create table samenwerking.nep_notificatie (
  id text primary key,
  soort text not null,
  samenwerking text not null,
  actieverzoek text,
  op timestamptz not null,
  initiator text not null,
  verzwegen boolean not null default false
);
create index on samenwerking.nep_notificatie (op);
