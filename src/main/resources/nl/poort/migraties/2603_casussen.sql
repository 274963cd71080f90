-- Cases to test with, to be used again in every test; without an organisation they come with Poort.
create table ketentest.casus (
  id uuid primary key,
  organisatie uuid,
  naam text not null,
  activiteit text not null,
  gegevens text not null,
  verwacht text not null,
  gedeeld boolean not null default false,
  vastgelegd timestamptz not null,
  door text not null,
  unique nulls not distinct (organisatie, naam)
);

-- Which case is tested in an iteration; what stands there was copied.
create table ketentest.casusgebruik (
  ketentest uuid not null references ketentest.ketentest,
  iteratie int not null,
  casus uuid not null references ketentest.casus,
  op timestamptz not null,
  primary key (ketentest, iteratie)
);
create index on ketentest.casusgebruik (casus);

insert into ketentest.casus (id, organisatie, naam, activiteit, gegevens, verwacht, vastgelegd, door) values
  ('00000000-0000-7000-8000-000000002603', null, 'Een boom kappen', 'Houtopstand vellen (bruidsschat)',
   'De boom is dikker dan 30 cm en staat in de achtertuin. Eén tekening.',
   'De check zegt: vergunning nodig. Eén verzoek, één zaak, met een klok van acht weken.', '2026-11-23T00:00:00Z', 'Poort'),
  ('00000000-0000-7000-8000-000000002604', null, 'Bouwen, kappen en slopen in één aanvraag',
   'Bouwactiviteit (omgevingsplan), Houtopstand vellen, Slopen in een beschermd stads- of dorpsgezicht',
   'Drie activiteiten en twee bijlagen van samen 1,8 GB. Kappen doet de omgevingsdienst, de rest de gemeente.',
   'Eén nummer, één hoofdzaak met per behandelaar een deelzaak, en alle bijlagen heel aangekomen.', '2026-11-23T00:00:00Z', 'Poort'),
  ('00000000-0000-7000-8000-000000002605', null, 'Advies van de buurgemeente', 'Houtopstand vellen',
   'Vraag de buurgemeente om advies met een datum, en geef zelf ook advies aan haar.',
   'Advies gevraagd en ontvangen staat aan beide kanten met tijd en organisatie. De beslistermijn loopt door.', '2026-11-23T00:00:00Z', 'Poort'),
  ('00000000-0000-7000-8000-000000002606', null, 'Kwaliteitsborging: bouwmelding en gereedmelding',
   'Bouwactiviteit (technisch) onder de Wet kwaliteitsborging',
   'Dien eerst een bouwmelding in en daarna een gereedmelding voor hetzelfde project.',
   'Beide meldingen komen binnen en horen bij hetzelfde project.', '2026-11-23T00:00:00Z', 'Poort');

alter table ketentest.casus enable row level security;
alter table ketentest.casus force row level security;
create policy zicht on ketentest.casus
  using (organisatie is null or gedeeld or techniek.ziet(organisatie)) with check (techniek.ziet(organisatie));
alter table ketentest.casusgebruik enable row level security;
alter table ketentest.casusgebruik force row level security;
create policy zicht on ketentest.casusgebruik using (ketentest.zichtbaar(ketentest));
