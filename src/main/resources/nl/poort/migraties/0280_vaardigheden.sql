-- What somebody can do, as the team leader keeps it: a name from a day on, until it ends.
create table organisatie.vaardigheid (
  organisatie uuid not null,
  medewerker uuid not null,
  sleutel text not null check (length(sleutel) between 2 and 60),
  vanaf date not null,
  naam text not null check (length(naam) between 2 and 60),
  tot date check (tot >= vanaf),
  primary key (organisatie, medewerker, sleutel, vanaf),
  foreign key (organisatie, medewerker) references organisatie.medewerker
);

-- How much work somebody holds at most, from a day on; without a person it is for everybody of the organisation.
create table organisatie.werkgrens (
  organisatie uuid not null references organisatie.organisatie,
  medewerker uuid,
  vanaf date not null,
  hoogstens int not null check (hoogstens between 0 and 500),
  unique nulls not distinct (organisatie, medewerker, vanaf),
  foreign key (organisatie, medewerker) references organisatie.medewerker
);

alter table organisatie.vaardigheid enable row level security;
alter table organisatie.vaardigheid force row level security;
create policy eigen on organisatie.vaardigheid using (techniek.ziet(organisatie));
alter table organisatie.werkgrens enable row level security;
alter table organisatie.werkgrens force row level security;
create policy eigen on organisatie.werkgrens using (techniek.ziet(organisatie));
