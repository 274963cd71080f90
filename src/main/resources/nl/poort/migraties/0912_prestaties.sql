-- Which organisations show their figures to everybody.
create table sturing.openbaar (
  organisatie uuid primary key,
  sinds timestamptz not null
);
alter table sturing.openbaar enable row level security;
alter table sturing.openbaar force row level security;
create policy eigen on sturing.openbaar using (techniek.ziet(organisatie));

-- What everybody sees, counted once a day.
create table sturing.prestatie (
  organisatie uuid not null,
  dag date not null,
  nr int not null,
  maatstaf text not null,
  boven bigint not null,
  onder bigint not null,
  primary key (organisatie, dag, nr)
);
alter table sturing.prestatie enable row level security;
alter table sturing.prestatie force row level security;
create policy eigen on sturing.prestatie using (techniek.ziet(organisatie));
