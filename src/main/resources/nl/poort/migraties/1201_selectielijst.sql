-- The selectielijst: how long what is kept. One list for the whole installation, loaded by the program itself; a short
-- example of our own until the official one is loaded.
create table catalogus.procestype (
  organisatie uuid,
  uuid uuid primary key,
  nummer integer not null,
  jaar integer not null,
  naam text not null,
  omschrijving text,
  toelichting text,
  procesobject text
);

create table catalogus.selectielijstresultaat (
  organisatie uuid,
  uuid uuid primary key,
  proces_type uuid not null references catalogus.procestype,
  nummer integer not null,
  volledig_nummer text,
  generiek boolean,
  specifiek boolean,
  naam text not null,
  omschrijving text,
  herkomst text,
  waardering text,
  procestermijn text,
  procestermijn_weergave text,
  bewaartermijn text,
  toelichting text,
  algemeen_bestuur_en_inrichting_organisatie boolean,
  bedrijfsvoering_en_personeel boolean,
  publieke_informatie_en_registratie boolean,
  burgerzaken boolean,
  veiligheid boolean,
  verkeer_en_vervoer boolean,
  economie boolean,
  onderwijs boolean,
  sport_cultuur_en_recreatie boolean,
  sociaal_domein boolean,
  volksgezonheid_en_milieu boolean,
  vhrosv boolean,
  heffen_belastingen boolean,
  alle_taakgebieden boolean,
  procestermijn_opmerking text
);
create index on catalogus.selectielijstresultaat (proces_type);

create table catalogus.resultaattypeomschrijving (
  organisatie uuid,
  uuid uuid primary key,
  omschrijving text not null,
  definitie text,
  opmerking text
);

insert into catalogus.procestype (uuid, nummer, jaar, naam, omschrijving, toelichting, procesobject) values
  ('a0000000-0000-4000-8000-000000001001', 1, 2026, 'Aanvraag beoordelen', 'Beslissen op een aanvraag van een inwoner of bedrijf', 'Voorbeeld van Poort', 'De vergunning of voorziening'),
  ('a0000000-0000-4000-8000-000000001002', 2, 2026, 'Melding afhandelen', 'Iets oplossen dat iemand heeft gemeld', 'Voorbeeld van Poort', 'Wat gemeld is'),
  ('a0000000-0000-4000-8000-000000001003', 3, 2026, 'Bezwaar of beroep behandelen', 'Een besluit opnieuw bekijken', 'Voorbeeld van Poort', 'Het besluit'),
  ('a0000000-0000-4000-8000-000000001004', 4, 2026, 'Klacht behandelen', 'Luisteren naar een klacht en zeggen wat ervan komt', 'Voorbeeld van Poort', 'De gedraging'),
  ('a0000000-0000-4000-8000-000000001005', 5, 2026, 'Informatie geven', 'Vragen beantwoorden en inzage geven', 'Voorbeeld van Poort', 'De informatie'),
  ('a0000000-0000-4000-8000-000000001006', 6, 2026, 'Documenten en registratie', 'Vastleggen en uitgeven van reisdocumenten, akten en gegevens', 'Voorbeeld van Poort', 'Het document');

insert into catalogus.resultaattypeomschrijving (uuid, omschrijving, definitie, opmerking) values
  ('a0000000-0000-4000-8000-000000003001', 'Verleend', 'Er is gegeven wat gevraagd werd', 'Voorbeeld van Poort'),
  ('a0000000-0000-4000-8000-000000003002', 'Geweigerd', 'Er is niet gegeven wat gevraagd werd', 'Voorbeeld van Poort'),
  ('a0000000-0000-4000-8000-000000003003', 'Ingetrokken', 'Wie het vroeg wil het niet meer', 'Voorbeeld van Poort'),
  ('a0000000-0000-4000-8000-000000003004', 'Afgehandeld', 'Het is gedaan', 'Voorbeeld van Poort'),
  ('a0000000-0000-4000-8000-000000003005', 'Niet behandeld', 'Het is niet in behandeling genomen', 'Voorbeeld van Poort');

insert into catalogus.selectielijstresultaat (uuid, proces_type, nummer, volledig_nummer, generiek, specifiek, naam,
  waardering, procestermijn, procestermijn_weergave, bewaartermijn, toelichting, alle_taakgebieden) values
  ('a0000000-0000-4000-8000-000000002101', 'a0000000-0000-4000-8000-000000001001', 1, '1.1', true, false, 'Verleend', 'VERNIETIGEN', '', '', 'P10Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002102', 'a0000000-0000-4000-8000-000000001001', 2, '1.2', true, false, 'Geweigerd', 'VERNIETIGEN', 'nihil', 'Nihil', 'P5Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002103', 'a0000000-0000-4000-8000-000000001001', 3, '1.3', true, false, 'Ingetrokken', 'VERNIETIGEN', 'nihil', 'Nihil', 'P1Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002104', 'a0000000-0000-4000-8000-000000001001', 4, '1.4', true, false, 'Verleend voor altijd', 'BLIJVEND_BEWAREN', '', '', null, 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002105', 'a0000000-0000-4000-8000-000000001001', 5, '1.5', true, false, 'Verleend voor een tijd', 'VERNIETIGEN', 'ingeschatte_bestaansduur_procesobject', 'De ingeschatte bestaansduur van het procesobject', 'P1Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002201', 'a0000000-0000-4000-8000-000000001002', 1, '2.1', true, false, 'Afgehandeld', 'VERNIETIGEN', 'nihil', 'Nihil', 'P1Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002202', 'a0000000-0000-4000-8000-000000001002', 2, '2.2', true, false, 'Niet behandeld', 'VERNIETIGEN', 'nihil', 'Nihil', 'P1Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002301', 'a0000000-0000-4000-8000-000000001003', 1, '3.1', true, false, 'Gegrond', 'VERNIETIGEN', 'nihil', 'Nihil', 'P10Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002302', 'a0000000-0000-4000-8000-000000001003', 2, '3.2', true, false, 'Ongegrond', 'VERNIETIGEN', 'nihil', 'Nihil', 'P10Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002303', 'a0000000-0000-4000-8000-000000001003', 3, '3.3', true, false, 'Ingetrokken', 'VERNIETIGEN', 'nihil', 'Nihil', 'P1Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002401', 'a0000000-0000-4000-8000-000000001004', 1, '4.1', true, false, 'Afgehandeld', 'VERNIETIGEN', 'nihil', 'Nihil', 'P5Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002402', 'a0000000-0000-4000-8000-000000001004', 2, '4.2', true, false, 'Ingetrokken', 'VERNIETIGEN', 'nihil', 'Nihil', 'P1Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002501', 'a0000000-0000-4000-8000-000000001005', 1, '5.1', true, false, 'Gegeven', 'VERNIETIGEN', 'nihil', 'Nihil', 'P1Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002502', 'a0000000-0000-4000-8000-000000001005', 2, '5.2', true, false, 'Geweigerd', 'VERNIETIGEN', 'nihil', 'Nihil', 'P5Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002601', 'a0000000-0000-4000-8000-000000001006', 1, '6.1', true, false, 'Uitgegeven', 'VERNIETIGEN', '', '', 'P15Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002602', 'a0000000-0000-4000-8000-000000001006', 2, '6.2', true, false, 'Niet uitgegeven', 'VERNIETIGEN', 'nihil', 'Nihil', 'P5Y', 'Voorbeeld van Poort', true),
  ('a0000000-0000-4000-8000-000000002603', 'a0000000-0000-4000-8000-000000001006', 3, '6.3', true, false, 'Vastgelegd', 'BLIJVEND_BEWAREN', '', '', null, 'Voorbeeld van Poort', true);

alter table catalogus.procestype enable row level security;
alter table catalogus.procestype force row level security;
create policy eigen on catalogus.procestype using (techniek.ziet(organisatie));

alter table catalogus.selectielijstresultaat enable row level security;
alter table catalogus.selectielijstresultaat force row level security;
create policy eigen on catalogus.selectielijstresultaat using (techniek.ziet(organisatie));

alter table catalogus.resultaattypeomschrijving enable row level security;
alter table catalogus.resultaattypeomschrijving force row level security;
create policy eigen on catalogus.resultaattypeomschrijving using (techniek.ziet(organisatie));
