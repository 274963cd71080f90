create schema ketenafspraken;

-- What the links of a chain agreed, in versions with a start date; a version never changes.
create table ketenafspraken.ketenafspraak (
  naam text not null check (btrim(naam) <> ''),
  versie int not null check (versie > 0),
  vanaf date not null,
  primary key (naam, versie)
);

create table ketenafspraken.schakelnorm (
  naam text not null,
  versie int not null,
  prioriteit int not null check (prioriteit between 1 and 4),
  volgorde int not null check (volgorde > 0),
  schakel text not null,
  soort text not null,
  stap text not null check (stap in ('ANTWOORD', 'AFMELDING', 'TERUGKOPPELING')),
  aanname_aantal int check (aanname_aantal > 0),
  aanname_eenheid text check (aanname_eenheid in ('MINUTEN', 'UREN', 'WERKUREN', 'WERKDAGEN')),
  antwoord_aantal int not null check (antwoord_aantal > 0),
  antwoord_eenheid text not null check (antwoord_eenheid in ('MINUTEN', 'UREN', 'WERKUREN', 'WERKDAGEN')),
  primary key (naam, versie, prioriteit, volgorde),
  foreign key (naam, versie) references ketenafspraken.ketenafspraak (naam, versie),
  constraint aanname_heeft_eenheid check ((aanname_aantal is null) = (aanname_eenheid is null))
);

create table ketenafspraken.ketennorm (
  naam text not null,
  versie int not null,
  prioriteit int not null check (prioriteit between 1 and 4),
  aantal int not null check (aantal > 0),
  eenheid text not null check (eenheid in ('MINUTEN', 'UREN', 'WERKUREN', 'WERKDAGEN')),
  primary key (naam, versie, prioriteit),
  foreign key (naam, versie) references ketenafspraken.ketenafspraak (naam, versie)
);

create function ketenafspraken.weiger() returns trigger language plpgsql as $$
begin
  raise exception 'een versie van een ketenafspraak verandert niet' using errcode = 'integrity_constraint_violation';
end $$;
create trigger versie_staat_vast before update or delete on ketenafspraken.ketenafspraak
  for each row execute function ketenafspraken.weiger();
create trigger versie_staat_vast before update or delete on ketenafspraken.schakelnorm
  for each row execute function ketenafspraken.weiger();
create trigger versie_staat_vast before update or delete on ketenafspraken.ketennorm
  for each row execute function ketenafspraken.weiger();
