-- Runs of the robot, and what came of each step: of the installation as a whole, without data of people.
create table ketentest.ketencheck (
  id uuid primary key,
  begonnen timestamptz not null,
  klaar timestamptz not null,
  vanzelf boolean not null
);
create index on ketentest.ketencheck (begonnen);

create table ketentest.checkstap (
  ketencheck uuid not null references ketentest.ketencheck on delete cascade,
  nr int not null check (nr > 0),
  naam text not null,
  stand text not null check (stand in ('GROEN', 'ROOD', 'NIET_GEDAAN')),
  gedaan text not null,
  verwacht text not null,
  gezien text not null,
  millis int not null,
  primary key (ketencheck, nr)
);
