-- What a customer thought of a contact: once per contact, named after its first version. No words, no person.
create table klantcontact.oordeel (
  contact uuid primary key,
  organisatie uuid not null,
  kanaal text not null references klantcontact.kanaal,
  tijd timestamptz not null,
  cijfer int not null check (cijfer between 1 and 10),
  leefde_in boolean,
  dacht_mee boolean,
  opgelost boolean,
  check ((leefde_in is null) = (dacht_mee is null))
);
create index on klantcontact.oordeel (organisatie, tijd);
alter table klantcontact.oordeel enable row level security;
alter table klantcontact.oordeel force row level security;
create policy eigen on klantcontact.oordeel using (techniek.ziet(organisatie));

-- Why a contact might have been spared to the customer; the list is data and the same for every organisation.
create table klantcontact.vermijdbare_reden (
  code text primary key check (code ~ '^[a-z0-9-]{2,40}$'),
  naam text not null,
  volgorde int not null,
  aan boolean not null default true
);
insert into klantcontact.vermijdbare_reden (code, naam, volgorde) values
  ('status', 'De klant wilde weten hoe het ervoor staat', 10),
  ('website', 'De klant vond het antwoord niet op onze website', 20),
  ('brief', 'De klant begreep onze brief of ons bericht niet', 30),
  ('formulier', 'De klant kwam niet verder in een formulier', 40),
  ('toezegging', 'Wij deden niet wat was toegezegd', 50),
  ('herhaling', 'De klant had het al gevraagd en geen antwoord gekregen', 60),
  ('verkeerd-loket', 'De klant was eerst bij het verkeerde loket', 70);

create table klantcontact.vermijdbaar (
  contact uuid primary key,
  organisatie uuid not null,
  reden text not null references klantcontact.vermijdbare_reden,
  tijd timestamptz not null
);
create index on klantcontact.vermijdbaar (organisatie, tijd);
alter table klantcontact.vermijdbaar enable row level security;
alter table klantcontact.vermijdbaar force row level security;
create policy eigen on klantcontact.vermijdbaar using (techniek.ziet(organisatie));
