create schema ketentest;

-- A plan of steps in a version that does not change once it is used; without an organisation it comes with Poort.
create table ketentest.stappenplan (
  id uuid primary key,
  organisatie uuid,
  naam text not null,
  versie int not null check (versie > 0),
  vastgesteld timestamptz not null,
  door text not null,
  gedeeld boolean not null default false,
  unique nulls not distinct (organisatie, naam, versie)
);

create table ketentest.stap (
  stappenplan uuid not null references ketentest.stappenplan,
  nr int not null check (nr > 0),
  naam text not null,
  deelketen text not null check (deelketen in ('PLAN', 'REGELS', 'LOKET', 'VTH')),
  begincontrole text not null,
  handeling text not null,
  verwacht text not null,
  wachttijd int not null check (wachttijd >= 0),
  primary key (stappenplan, nr)
);

insert into ketentest.stappenplan (id, organisatie, naam, versie, vastgesteld, door)
values ('00000000-0000-7000-8000-000000002600', null, 'Stappenplan van Poort', 1, '2026-11-23T00:00:00Z', 'Poort');

insert into ketentest.stap (stappenplan, nr, naam, deelketen, begincontrole, handeling, verwacht, wachttijd)
select '00000000-0000-7000-8000-000000002600'::uuid, * from (values
  (1, 'stukje plan of bruidsschat-activiteit kiezen', 'PLAN',
   'De casus is gekozen en het team weet om welke activiteit het gaat.',
   'Kies een activiteit uit de bruidsschat, of schrijf een stukje plan met een nieuwe activiteit.',
   'Activiteit en werkingsgebied staan vast en liggen binnen het ambtsgebied.', 0),
  (2, 'plan publiceren', 'PLAN',
   'De plansoftware is verbonden met de landelijke voorzieningen.',
   'Lever het besluit aan en publiceer het. Bij een activiteit uit de bruidsschat is er niets te publiceren.',
   'De landelijke voorzieningen melden dat de publicatie gelukt is.', 1440),
  (3, 'activiteit terugzien in de functionele structuur', 'PLAN',
   'De wachttijd na publiceren is voorbij.',
   'Zoek de activiteit op in het register van activiteiten.',
   'De activiteit staat er met de goede naam en het goede bevoegd gezag.', 0),
  (4, 'vergunningcheck maken', 'REGELS',
   'De activiteit is te vinden in de regelsoftware.',
   'Maak de vragen en de conclusies van de vergunningcheck.',
   'Het model is bewaard en heeft geen fouten.', 0),
  (5, 'aanvraagformulier en maatregelen op maat maken', 'REGELS',
   'De vergunningcheck is gemaakt.',
   'Maak de vragen en bijlagen van het formulier, en de maatregelen op maat als die er zijn.',
   'Het formulier vraagt wat de behandelaar nodig heeft, en niet meer.', 0),
  (6, 'afspelen en publiceren (STTR)', 'REGELS',
   'Vergunningcheck en formulier hebben geen fouten.',
   'Speel ze af met de antwoorden van de casus en publiceer ze.',
   'De conclusie klopt en publiceren is gelukt.', 60),
  (7, 'behandeldienst configureren', 'REGELS',
   'Bekend is wie de aanvraag behandelt, met een goed OIN.',
   'Stel voor de activiteit de behandeldienst in, met een begindatum.',
   'De behandeldienst staat in het overzicht met de goede begindatum.', 60),
  (8, 'vergunningcheck doorlopen als initiatiefnemer', 'LOKET',
   'De wachttijd na publiceren is voorbij.',
   'Zoek de werkzaamheid in gewone woorden, kies de plek en beantwoord de vragen.',
   'Alleen vragen die ertoe doen, en de conclusie van de casus.', 0),
  (9, 'aanvraag of melding indienen met bijlagen', 'LOKET',
   'De bijlagen van de casus liggen klaar.',
   'Vul het formulier in, voeg de bijlagen toe en dien in.',
   'Er is een verzoeknummer en een ontvangstbevestiging.', 15),
  (10, 'verzoek ontvangen en als zaak registreren', 'VTH',
   'Het verzoeknummer is bekend.',
   'Kijk of het verzoek met alle bijlagen binnen is en of er een zaak is.',
   'Eén zaak, begonnen op de dag van indienen, met een klok van acht weken.', 0),
  (11, 'samenwerken, aanvullen, besluiten, status terug', 'VTH',
   'De zaak heeft een behandelaar.',
   'Vraag advies, vraag om een aanvulling, neem een besluit en geef de stand terug.',
   'Advies en aanvulling staan bij de zaak, en de aanvrager ziet het besluit.', 0)
) as s (nr, naam, deelketen, begincontrole, handeling, verwacht, wachttijd);

alter table ketentest.stappenplan enable row level security;
alter table ketentest.stappenplan force row level security;
create policy zicht on ketentest.stappenplan
  using (organisatie is null or gedeeld or techniek.ziet(organisatie)) with check (techniek.ziet(organisatie));
alter table ketentest.stap enable row level security;
alter table ketentest.stap force row level security;
create policy zicht on ketentest.stap
  using (exists (select 1 from ketentest.stappenplan p where p.id = stappenplan))
  with check (exists (select 1 from ketentest.stappenplan p where p.id = stappenplan and techniek.ziet(p.organisatie)));

-- A case to test with, to be used again in every test.
create table ketentest.casus (
  id uuid primary key,
  organisatie uuid not null,
  naam text not null,
  activiteit text not null,
  plek text not null default '',
  gegevens text not null default '',
  verwacht text not null default '',
  gedeeld boolean not null default false,
  gemaakt timestamptz not null,
  unique (organisatie, naam)
);
alter table ketentest.casus enable row level security;
alter table ketentest.casus force row level security;
create policy zicht on ketentest.casus
  using (gedeeld or techniek.ziet(organisatie)) with check (techniek.ziet(organisatie));

create table ketentest.ketentest (
  id uuid primary key,
  organisatie uuid not null,
  zicht uuid[] not null,
  naam text not null,
  gemeente text not null,
  doel text not null,
  stappenplan uuid not null references ketentest.stappenplan,
  aangemaakt timestamptz not null,
  gelezen_op timestamptz,
  gelezen_door text,
  gestart_op timestamptz,
  bevindingen int not null default 0
);
alter table ketentest.ketentest enable row level security;
alter table ketentest.ketentest force row level security;
create policy zicht on ketentest.ketentest using (techniek.ziet_een(zicht)) with check (techniek.iemand());

create function ketentest.zichtbaar(welke uuid) returns boolean language sql stable
return exists (select 1 from ketentest.ketentest k where k.id = welke);

-- Who takes part, in which role; without an account only by name.
create table ketentest.deelnemer (
  ketentest uuid not null references ketentest.ketentest,
  id uuid not null,
  rol text not null,
  naam text not null,
  organisatie uuid,
  organisatienaam text not null,
  medewerker uuid,
  primary key (ketentest, id)
);
create table ketentest.gereedheid (
  ketentest uuid not null references ketentest.ketentest,
  deelketen text not null check (deelketen in ('PLAN', 'REGELS', 'LOKET', 'VTH')),
  leverancier text not null,
  gereed boolean not null,
  toelichting text not null default '',
  op timestamptz not null,
  door text not null,
  primary key (ketentest, deelketen, leverancier)
);
create table ketentest.iteratie (
  ketentest uuid not null references ketentest.ketentest,
  nr int not null check (nr > 0),
  naam text not null,
  casus text not null,
  van date not null,
  tot date not null,
  primary key (ketentest, nr),
  check (tot >= van)
);
create table ketentest.moment (
  ketentest uuid not null references ketentest.ketentest,
  id uuid not null,
  soort text not null check (soort in ('VOORBESPREKING', 'KICK_OFF', 'STAND_UP', 'WEEKBIJEENKOMST')),
  iteratie int,
  op timestamptz not null,
  stand text not null default 'GEPLAND' check (stand in ('GEPLAND', 'GEHOUDEN', 'OVERGESLAGEN')),
  verslag text not null default '',
  primary key (ketentest, id)
);
create table ketentest.aanmelding (
  ketentest uuid not null references ketentest.ketentest,
  bij text not null check (bij in ('VNG', 'TBO')),
  organisatie uuid,
  tekst text not null,
  op timestamptz not null,
  door text not null,
  primary key (ketentest, bij)
);
-- What came of a step, the newest counts; nothing is overwritten.
create table ketentest.uitslag (
  ketentest uuid not null,
  iteratie int not null,
  stap int not null,
  volgnummer int not null,
  kleur text not null check (kleur in ('GROEN', 'ROOD')),
  bewijs text not null,
  op timestamptz not null,
  door uuid,
  door_naam text not null,
  synchroon_op timestamptz,
  synchroon_door text,
  primary key (ketentest, iteratie, stap, volgnummer),
  foreign key (ketentest, iteratie) references ketentest.iteratie
);
create table ketentest.bevinding (
  ketentest uuid not null references ketentest.ketentest,
  id uuid not null unique,
  nummer int not null,
  organisatie uuid not null,
  iteratie int,
  stap int,
  soort text not null check (soort in ('ORGANISATIE', 'LANDELIJK', 'SOFTWARE')),
  ernst text not null check (ernst in ('LAAG', 'MIDDEL', 'HOOG')),
  tekst text not null,
  stand text not null default 'GEREGISTREERD'
    check (stand in ('GEREGISTREERD', 'GEMELD', 'OPGELOST', 'GESLOTEN', 'HEROPEND')),
  op timestamptz not null,
  door uuid,
  door_naam text not null,
  leverancier text not null default '',
  sleutel text,
  keren int not null default 1,
  vraag uuid,
  kenmerk text,
  oplossing text not null default '',
  opgelost_op timestamptz,
  gesloten_op timestamptz,
  gedeeld_op timestamptz,
  primary key (ketentest, id),
  unique (ketentest, nummer)
);
create unique index on ketentest.bevinding (ketentest, sleutel) where sleutel is not null and stand <> 'GESLOTEN';
create unique index on ketentest.bevinding (vraag) where vraag is not null;
-- Asked of the team when a finding is said to be solved; done with the outcome of the test.
create table ketentest.hertest (
  ketentest uuid not null,
  bevinding uuid not null,
  volgnummer int not null,
  gevraagd_op timestamptz not null,
  kleur text check (kleur in ('GROEN', 'ROOD')),
  op timestamptz,
  door text,
  bewijs text not null default '',
  primary key (ketentest, bevinding, volgnummer),
  foreign key (ketentest, bevinding) references ketentest.bevinding
);

alter table ketentest.deelnemer enable row level security;
alter table ketentest.deelnemer force row level security;
create policy zicht on ketentest.deelnemer using (ketentest.zichtbaar(ketentest));
alter table ketentest.gereedheid enable row level security;
alter table ketentest.gereedheid force row level security;
create policy zicht on ketentest.gereedheid using (ketentest.zichtbaar(ketentest));
alter table ketentest.iteratie enable row level security;
alter table ketentest.iteratie force row level security;
create policy zicht on ketentest.iteratie using (ketentest.zichtbaar(ketentest));
alter table ketentest.moment enable row level security;
alter table ketentest.moment force row level security;
create policy zicht on ketentest.moment using (ketentest.zichtbaar(ketentest));
alter table ketentest.aanmelding enable row level security;
alter table ketentest.aanmelding force row level security;
create policy zicht on ketentest.aanmelding using (ketentest.zichtbaar(ketentest));
alter table ketentest.uitslag enable row level security;
alter table ketentest.uitslag force row level security;
create policy zicht on ketentest.uitslag using (ketentest.zichtbaar(ketentest));
alter table ketentest.bevinding enable row level security;
alter table ketentest.bevinding force row level security;
create policy zicht on ketentest.bevinding using (ketentest.zichtbaar(ketentest));
alter table ketentest.hertest enable row level security;
alter table ketentest.hertest force row level security;
create policy zicht on ketentest.hertest using (ketentest.zichtbaar(ketentest));

-- What everybody may read: a finding without persons, in the words that were checked before it was shared.
create table ketentest.gedeeld (
  bevinding uuid primary key,
  van text not null,
  nummer text not null,
  soort text not null,
  ernst text not null,
  deelketen text,
  stap text not null default '',
  leverancier text not null default '',
  tekst text not null,
  stand text not null,
  oplossing text not null default '',
  gedeeld_op timestamptz not null
);
