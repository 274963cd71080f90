create extension if not exists btree_gist with schema public;

-- Who has duty: place 0 is called first, then the back-up (achterwacht) in order.
create table organisatie.dienst (
  organisatie uuid not null references organisatie.organisatie,
  id uuid not null,
  keten text not null,
  medewerker uuid not null,
  van timestamptz not null,
  tot timestamptz not null check (tot > van),
  plaats int not null check (plaats between 0 and 20),
  primary key (organisatie, id),
  foreign key (organisatie, medewerker) references organisatie.medewerker,
  constraint plaats_bezet exclude using gist (
    organisatie with =, keten with =, plaats with =, tstzrange(van, tot) with &&),
  constraint persoon_dubbel exclude using gist (
    organisatie with =, keten with =, medewerker with =, tstzrange(van, tot) with &&)
);

alter table organisatie.dienst enable row level security;
alter table organisatie.dienst force row level security;
create policy eigen on organisatie.dienst using (techniek.ziet(organisatie));
