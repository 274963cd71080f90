-- What to ask before somebody calls back, per subject: versions with a start date; without organisation for everybody.
create table vragen.vragenset (
  id uuid primary key default uuidv7(),
  organisatie uuid,
  code text not null check (code ~ '^[a-z0-9-]{2,60}$'),
  versie int not null check (versie > 0),
  naam text not null check (naam <> ''),
  vanaf date not null,
  vragen jsonb not null,
  unique nulls not distinct (organisatie, code, versie)
);
insert into vragen.vragenset (code, versie, naam, vanaf, vragen) values
  ('algemeen', 1, 'Algemeen', '2020-01-01', '[
    {"vraag": "Waarover wilt u gebeld worden?", "soort": "TEKST", "verplicht": true, "keuzes": []},
    {"vraag": "Is er haast bij? Waarom?", "soort": "TEKST", "verplicht": false, "keuzes": []}]'),
  ('bouwen-en-verbouwen', 1, 'Bouwen en verbouwen', '2020-01-01', '[
    {"vraag": "Om welk adres gaat het?", "soort": "TEKST", "verplicht": true, "keuzes": []},
    {"vraag": "Wat wilt u bouwen of veranderen?", "soort": "TEKST", "verplicht": true, "keuzes": []},
    {"vraag": "Is het een monument?", "soort": "KEUZE", "verplicht": true, "keuzes": ["ja", "nee", "weet ik niet"]},
    {"vraag": "Wanneer wilt u beginnen?", "soort": "DATUM", "verplicht": false, "keuzes": []}]'),
  ('zorg-en-ondersteuning', 1, 'Zorg en ondersteuning', '2020-01-01', '[
    {"vraag": "Voor wie is de hulp?", "soort": "KEUZE", "verplicht": true, "keuzes": ["voor mijzelf", "voor mijn kind", "voor iemand anders"]},
    {"vraag": "Waar loopt u tegenaan?", "soort": "TEKST", "verplicht": true, "keuzes": []},
    {"vraag": "Is er al hulp?", "soort": "KEUZE", "verplicht": false, "keuzes": ["ja", "nee"]}]');
alter table vragen.vragenset enable row level security;
alter table vragen.vragenset force row level security;
create policy eigen on vragen.vragenset using (organisatie is null or techniek.ziet(organisatie))
  with check (techniek.ziet(organisatie));

-- When a customer counts as not reached, and how long we then wait for an answer; versions with a start date.
create table vragen.terugbelnorm (
  id uuid primary key default uuidv7(),
  organisatie uuid,
  vanaf date not null,
  pogingen int not null check (pogingen between 1 and 10),
  dagdelen int not null check (dagdelen between 1 and 3),
  wachten int not null check (wachten between 1 and 30),
  unique nulls not distinct (organisatie, vanaf)
);
insert into vragen.terugbelnorm (vanaf, pogingen, dagdelen, wachten) values ('2020-01-01', 3, 2, 5);
alter table vragen.terugbelnorm enable row level security;
alter table vragen.terugbelnorm force row level security;
create policy eigen on vragen.terugbelnorm using (organisatie is null or techniek.ziet(organisatie))
  with check (techniek.ziet(organisatie));

-- Somebody is to call the customer of this Vraag: when the customer wants it, and how it went. One for each Vraag; who
-- must call is the holder of the Overdracht.
create table vragen.terugbelverzoek (
  vraag uuid primary key references vragen.vraag,
  overdracht uuid not null,
  stand text not null check (stand in ('TE_BELLEN', 'WACHT_OP_KLANT', 'GESPROKEN', 'NIET_BEREIKT', 'VERVALLEN')),
  voorkeur text check (voorkeur in ('OCHTEND', 'MIDDAG', 'AVOND')),
  van timestamptz,
  tot timestamptz,
  vragenset uuid references vragen.vragenset,
  gevraagd_op timestamptz not null,
  wacht_tot timestamptz,
  foreign key (vraag, overdracht) references vragen.overdracht (vraag, id),
  constraint tijdvak_is_heel check ((van is null) = (tot is null) and (van is null or van < tot)),
  constraint wachten_tot_een_moment check ((stand = 'WACHT_OP_KLANT') = (wacht_tot is not null))
);
create index on vragen.terugbelverzoek (overdracht) where stand = 'TE_BELLEN';
alter table vragen.terugbelverzoek enable row level security;
alter table vragen.terugbelverzoek force row level security;
create policy zicht on vragen.terugbelverzoek
  using (exists (select 1 from vragen.vraag v where v.id = terugbelverzoek.vraag)) with check (techniek.iemand());

alter table vragen.belpoging
  add column uitkomst text not null default 'GEEN_GEHOOR'
    check (uitkomst in ('GESPROKEN', 'GESPROKEN_NOG_BEZIG', 'ANDER_MOMENT', 'GEEN_GEHOOR', 'VOICEMAIL', 'IN_GESPREK',
      'VERKEERD_NUMMER')),
  add column notitie text not null default '';
