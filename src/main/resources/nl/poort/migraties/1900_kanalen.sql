create schema if not exists kanalen;

-- A mailbox, number, page or counter of an organisation, and the team that takes what comes in there.
create table kanalen.ingang (
  id uuid primary key,
  organisatie uuid not null,
  kanaal text not null,
  adres text not null,
  naam text not null,
  team uuid not null,
  aan boolean not null,
  verwijzing text not null,
  instellingen jsonb not null default '{}',
  geheim text not null default '',
  unique (kanaal, adres)
);
alter table kanalen.ingang enable row level security;
alter table kanalen.ingang force row level security;
create policy eigen on kanalen.ingang using (techniek.ziet(organisatie));

-- What was agreed about a channel, from a day on; a version never changes. Without an organisation it is the standard.
create table kanalen.regel (
  organisatie uuid,
  kanaal text not null,
  versie int not null check (versie > 0),
  vanaf date not null,
  norm_aantal int not null check (norm_aantal > 0),
  norm_eenheid text not null,
  kalender text not null,
  normtekst text not null check (btrim(normtekst) <> ''),
  ontvangst boolean not null,
  venster_uren int check (venster_uren > 0),
  sjabloon boolean not null,
  max_tekens int not null check (max_tekens between 100 and 50000),
  unique nulls not distinct (organisatie, kanaal, versie)
);
alter table kanalen.regel enable row level security;
alter table kanalen.regel force row level security;
create policy lezen on kanalen.regel for select using (organisatie is null or techniek.ziet(organisatie));
create policy eigen on kanalen.regel for insert with check (techniek.ziet(organisatie));
create function kanalen.weiger_versie() returns trigger language plpgsql as $$
begin
  raise exception 'een versie van een kanaalregel verandert niet' using errcode = 'integrity_constraint_violation';
end $$;
create trigger versie_staat_vast before update or delete on kanalen.regel
  for each row execute function kanalen.weiger_versie();

insert into kanalen.regel (kanaal, versie, vanaf, norm_aantal, norm_eenheid, kalender, normtekst, ontvangst,
  venster_uren, sjabloon, max_tekens) values
  ('telefoon', 1, '2000-01-01', 20, 'SECONDEN', 'VOLCONTINU', 'opnemen binnen 20 s', false, null, false, 50000),
  ('balie', 1, '2000-01-01', 15, 'MINUTEN', 'VOLCONTINU', 'wachttijd 15 min', false, null, false, 50000),
  ('huisbezoek', 1, '2000-01-01', 2, 'WERKDAGEN', 'DIENST', '2 werkdagen', false, null, false, 50000),
  ('webformulier', 1, '2000-01-01', 1, 'WERKDAGEN', 'DIENST', '1 werkdag', false, null, false, 50000),
  ('app', 1, '2000-01-01', 1, 'WERKDAGEN', 'DIENST', '1 werkdag', false, null, false, 50000),
  ('chat', 1, '2000-01-01', 1, 'MINUTEN', 'DIENST', '1 minuut binnen openingstijd', false, null, false, 4000),
  ('whatsapp', 1, '2000-01-01', 1, 'UREN', 'DIENST', '1 uur binnen openingstijd', false, 24, true, 4096),
  ('social', 1, '2000-01-01', 1, 'WERKDAGEN', 'DIENST', '1 werkdag', false, 24, false, 2000),
  ('e-mail', 1, '2000-01-01', 2, 'WERKDAGEN', 'DIENST', '2 werkdagen', false, null, false, 50000),
  ('post', 1, '2000-01-01', 3, 'WERKDAGEN', 'DIENST', 'ontvangst 3 werkdagen', true, null, false, 50000),
  ('fax', 1, '2000-01-01', 3, 'WERKDAGEN', 'DIENST', 'ontvangst 3 werkdagen', true, null, false, 50000);

-- A customer on a matter, over channels. Without a Vraag only while nothing was asked yet, such as a call that rings.
create table kanalen.draad (
  id uuid primary key,
  organisatie uuid not null,
  vraag uuid,
  kenmerk text,
  partij uuid,
  team uuid not null,
  onderwerp text not null,
  kanaal text not null,
  ingang uuid,
  adres text not null,
  artikel uuid,
  artikel_versie int,
  norm text not null,
  uiterlijk timestamptz,
  stand text not null check (stand in ('WACHT', 'BEANTWOORD', 'GESLOTEN')),
  begonnen timestamptz not null,
  laatst_in timestamptz not null,
  laatst_uit timestamptz,
  constraint wie_wacht_heeft_een_tijd check ((stand = 'WACHT') = (uiterlijk is not null))
);
create index on kanalen.draad (organisatie, uiterlijk, id) where stand = 'WACHT';
create index on kanalen.draad (organisatie, laatst_in desc);
create index on kanalen.draad (vraag) where vraag is not null;
create index on kanalen.draad (organisatie, partij) where partij is not null;
alter table kanalen.draad enable row level security;
alter table kanalen.draad force row level security;
create policy eigen on kanalen.draad using (techniek.ziet(organisatie));

-- The addresses under which a customer speaks in a thread.
create table kanalen.spreker (
  draad uuid not null references kanalen.draad on delete cascade,
  adres text not null,
  organisatie uuid not null,
  primary key (draad, adres)
);
create index on kanalen.spreker (organisatie, adres);
alter table kanalen.spreker enable row level security;
alter table kanalen.spreker force row level security;
create policy eigen on kanalen.spreker using (techniek.ziet(organisatie));

-- One thing said in a thread, by the customer or by us.
create table kanalen.uiting (
  draad uuid not null references kanalen.draad,
  id uuid not null,
  organisatie uuid not null,
  richting text not null check (richting in ('INKOMEND', 'UITGAAND')),
  kanaal text not null,
  ingang uuid,
  bericht_id text not null,
  verwijzingen text[] not null,
  adres text not null,
  naam text not null,
  onderwerp text not null,
  tekst text not null,
  eerder text not null,
  tijd timestamptz not null,
  vraag uuid,
  contact uuid,
  bericht uuid,
  medewerker uuid,
  opmerking text not null,
  primary key (draad, id)
);
create index on kanalen.uiting (organisatie, bericht_id) where bericht_id <> '';
create index on kanalen.uiting using gin (verwijzingen);
create index on kanalen.uiting (bericht) where bericht is not null;
alter table kanalen.uiting enable row level security;
alter table kanalen.uiting force row level security;
create policy eigen on kanalen.uiting using (techniek.ziet(organisatie));

-- What a provider sends again is known by its number: one number, one contact.
create table kanalen.sleutel (
  organisatie uuid not null,
  kanaal text not null,
  bericht_id text not null,
  draad uuid,
  uiting uuid,
  tijd timestamptz not null,
  primary key (organisatie, kanaal, bericht_id)
);
alter table kanalen.sleutel enable row level security;
alter table kanalen.sleutel force row level security;
create policy eigen on kanalen.sleutel using (techniek.ziet(organisatie));

-- A file that came along. What nobody could look at yet is not handed out; what is not safe was never kept.
create table kanalen.bijlage (
  draad uuid not null,
  uiting uuid not null,
  id uuid not null,
  organisatie uuid not null,
  naam text not null,
  type text not null,
  omvang bigint not null,
  sha256 text,
  stand text not null check (stand in ('VEILIG', 'WACHT', 'GEWEIGERD')),
  reden text not null,
  primary key (draad, uiting, id),
  foreign key (draad, uiting) references kanalen.uiting (draad, id),
  constraint geweigerd_is_niet_bewaard check ((stand = 'GEWEIGERD') = (sha256 is null))
);
create index on kanalen.bijlage (stand) where stand = 'WACHT';
alter table kanalen.bijlage enable row level security;
alter table kanalen.bijlage force row level security;
create policy eigen on kanalen.bijlage using (techniek.ziet(organisatie));

-- What came in from outside, as it came, until it is in a thread or somebody dealt with it.
create table kanalen.binnengekomen (
  id uuid primary key,
  organisatie uuid not null,
  ingang uuid not null,
  kanaal text not null,
  soort text not null,
  bericht_id text not null,
  afzender text not null,
  onderwerp text not null,
  bron bytea,
  omvang bigint not null,
  ontvangen timestamptz not null,
  stand text not null check (stand in ('NIEUW', 'VERWERKT', 'FOUT', 'AFGEHANDELD')),
  uitkomst text not null,
  pogingen int not null default 0,
  volgende timestamptz,
  draad uuid,
  door text,
  klaar_op timestamptz,
  unique (ingang, bericht_id),
  constraint nieuw_komt_aan_de_beurt check ((stand = 'NIEUW') = (volgende is not null)),
  constraint fout_zegt_wat check (stand not in ('FOUT', 'AFGEHANDELD') or btrim(uitkomst) <> '')
);
create index on kanalen.binnengekomen (volgende) where stand = 'NIEUW';
create index on kanalen.binnengekomen (organisatie, ontvangen) where stand = 'FOUT';
create index on kanalen.binnengekomen (klaar_op) where bron is not null and stand in ('VERWERKT', 'AFGEHANDELD');
alter table kanalen.binnengekomen enable row level security;
alter table kanalen.binnengekomen force row level security;
create policy eigen on kanalen.binnengekomen using (techniek.ziet(organisatie));
