create schema afspraken;

-- Where customers come for an appointment.
create table afspraken.locatie (
  id uuid primary key,
  organisatie uuid not null,
  naam text not null check (btrim(naam) <> ''),
  adres text not null,
  open boolean not null default true,
  unique (organisatie, naam)
);
alter table afspraken.locatie enable row level security;
alter table afspraken.locatie force row level security;
create policy eigen on afspraken.locatie using (techniek.ziet(organisatie));

-- When how many desks are open for appointments, from a date on; a version never changes.
create table afspraken.rooster (
  locatie uuid not null references afspraken.locatie,
  versie int not null check (versie > 0),
  organisatie uuid not null,
  vanaf date not null,
  gemaakt_op timestamptz not null,
  door text not null,
  primary key (locatie, versie)
);
alter table afspraken.rooster enable row level security;
alter table afspraken.rooster force row level security;
create policy eigen on afspraken.rooster using (techniek.ziet(organisatie));

create table afspraken.blok (
  locatie uuid not null,
  versie int not null,
  dag int not null check (dag between 1 and 7),
  van time not null,
  tot time not null,
  organisatie uuid not null,
  plekken int not null check (plekken between 1 and 99),
  primary key (locatie, versie, dag, van),
  foreign key (locatie, versie) references afspraken.rooster,
  check (van < tot),
  check (extract(minute from van)::int % 5 = 0 and extract(minute from tot)::int % 5 = 0)
);
alter table afspraken.blok enable row level security;
alter table afspraken.blok force row level security;
create policy eigen on afspraken.blok using (techniek.ziet(organisatie));

-- For what people may come here, and how long it takes.
create table afspraken.aanbod (
  locatie uuid not null,
  versie int not null,
  product uuid not null,
  organisatie uuid not null,
  minuten int not null check (minuten between 5 and 240 and minuten % 5 = 0),
  primary key (locatie, versie, product),
  foreign key (locatie, versie) references afspraken.rooster
);
alter table afspraken.aanbod enable row level security;
alter table afspraken.aanbod force row level security;
create policy eigen on afspraken.aanbod using (techniek.ziet(organisatie));

create function afspraken.weiger_versie() returns trigger language plpgsql as $$
begin
  raise exception 'een versie van een afsprakenrooster verandert niet' using errcode = 'integrity_constraint_violation';
end $$;
create trigger versie_staat_vast before update or delete on afspraken.rooster
  for each row execute function afspraken.weiger_versie();
create trigger versie_staat_vast before update or delete on afspraken.blok
  for each row execute function afspraken.weiger_versie();
create trigger versie_staat_vast before update or delete on afspraken.aanbod
  for each row execute function afspraken.weiger_versie();

-- Days on which one location makes no appointments, next to the closed days of the organisation.
create table afspraken.sluiting (
  locatie uuid not null references afspraken.locatie,
  dag date not null,
  organisatie uuid not null,
  reden text not null check (btrim(reden) <> ''),
  primary key (locatie, dag)
);
alter table afspraken.sluiting enable row level security;
alter table afspraken.sluiting force row level security;
create policy eigen on afspraken.sluiting using (techniek.ziet(organisatie));

create table afspraken.afspraak (
  id uuid primary key,
  organisatie uuid not null,
  nummer text not null unique check (nummer ~ '^A-[0-9]{7}$'),
  locatie uuid not null references afspraken.locatie,
  product uuid not null,
  onderwerp text not null,
  begin timestamptz not null,
  einde timestamptz not null,
  medewerker uuid,
  medewerker_naam text,
  naam text not null,
  email text,
  telefoon text,
  partij uuid,
  opmerking text,
  stand text not null check (stand in
    ('BEVESTIGD', 'AANGEMELD', 'KLAAR', 'NIET_VERSCHENEN', 'WEGGEGAAN', 'GEANNULEERD')),
  bezoek uuid,
  herinneren_op timestamptz,
  gemaakt_op timestamptz not null,
  gemaakt_door text not null,
  reden text,
  check (einde > begin),
  check (email is not null or telefoon is not null),
  check ((medewerker is null) = (medewerker_naam is null)),
  -- nobody is in two places at once
  exclude using gist (medewerker with =, tstzrange(begin, einde) with &&)
    where (medewerker is not null and stand in ('BEVESTIGD', 'AANGEMELD'))
);
create index on afspraken.afspraak (locatie, begin);
create index on afspraken.afspraak (organisatie, begin);
create index on afspraken.afspraak (partij, begin) where partij is not null;
create index on afspraken.afspraak (bezoek) where bezoek is not null;
create index on afspraken.afspraak (herinneren_op) where herinneren_op is not null;
create index on afspraken.afspraak (begin) where stand = 'BEVESTIGD';
alter table afspraken.afspraak enable row level security;
alter table afspraken.afspraak force row level security;
create policy eigen on afspraken.afspraak using (techniek.ziet(organisatie));
