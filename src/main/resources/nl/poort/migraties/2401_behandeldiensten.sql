-- Named places of an authority for which another one may handle: an outline in RD, as WKT.
create table ontvangst.locatie (
  organisatie uuid not null,
  code text not null,
  naam text not null,
  gebied text not null default '',
  primary key (organisatie, code)
);
alter table ontvangst.locatie enable row level security;
alter table ontvangst.locatie force row level security;
create policy eigen on ontvangst.locatie using (techniek.ziet(organisatie));

-- Who receives: per activity, permission kind and place one at a time. A line that ended stays as history.
create table ontvangst.behandeldienst (
  organisatie uuid not null,
  id uuid not null,
  activiteit text not null,
  toestemming text not null,
  locatie text not null default '',
  oin text not null check (oin ~ '^[0-9A-Z]{20}$'),
  naam text not null,
  vanaf timestamptz not null,
  tot timestamptz,
  vastgelegd timestamptz not null,
  door text not null,
  primary key (organisatie, id),
  check (tot is null or tot > vanaf),
  constraint behandeldienst_een_tegelijk exclude using gist (
    organisatie with =, activiteit with =, toestemming with =, locatie with =,
    tstzrange(vanaf, tot) with &&)
);
create index on ontvangst.behandeldienst (organisatie, activiteit);
alter table ontvangst.behandeldienst enable row level security;
alter table ontvangst.behandeldienst force row level security;
create policy eigen on ontvangst.behandeldienst using (techniek.ziet(organisatie));
