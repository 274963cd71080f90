create schema klokken;

-- A running promise. Children of a root: the root stands in front of the key.
create table klokken.klok (
  root uuid not null,
  id uuid not null,
  onderwerp uuid not null,
  soort text not null check (soort in ('KETEN', 'AANNAME', 'ANTWOORD', 'AFMELDING', 'TERUGKOPPELING', 'BEVESTIGING',
    'NIEUWS', 'ACTIE', 'EVALUATIE', 'TERUGBELLEN')),
  schakel text,
  kalender text not null check (kalender in ('DIENST', 'ATW', 'VOLCONTINU')),
  kalender_van uuid,
  kalender_versie int not null,
  norm_aantal int not null check (norm_aantal > 0),
  norm_eenheid text not null
    check (norm_eenheid in ('MINUTEN', 'UREN', 'WERKUREN', 'WERKDAGEN', 'DAGEN', 'WEKEN', 'MAANDEN')),
  start timestamptz not null,
  uiterlijk timestamptz,
  kaal_eind date,
  deadline timestamptz not null,
  driekwart_op timestamptz,
  plicht_op timestamptz,
  verstreken timestamptz,
  stand text not null check (stand in ('LOOPT', 'GEPAUZEERD', 'GEHAALD', 'OVERSCHREDEN', 'VERVALLEN')),
  gestopt timestamptz,
  vooraf_gemeld boolean not null default false,
  primary key (root, id),
  constraint eigen_kalender_heeft_versie check ((kalender_van is null) = (kalender_versie = 0)),
  constraint deadline_na_start check (deadline >= start),
  constraint open_is_niet_gestopt check ((stand in ('LOOPT', 'GEPAUZEERD')) = (gestopt is null)),
  constraint gehaald_is_op_tijd check (stand <> 'GEHAALD' or gestopt <= deadline),
  constraint overschreden_is_te_laat check (stand <> 'OVERSCHREDEN' or gestopt > deadline),
  constraint plicht_alleen_voor_keten check (plicht_op is null or soort = 'KETEN'),
  constraint ketenklok_pauzeert_niet check (stand <> 'GEPAUZEERD' or soort <> 'KETEN' or kalender = 'ATW')
);

create unique index een_lopende_klok on klokken.klok (root, onderwerp, soort) where stand in ('LOOPT', 'GEPAUZEERD');
create index verstreken_klok on klokken.klok (deadline) where stand = 'LOOPT' and verstreken is null;
create index waarschuwende_klok on klokken.klok (least(driekwart_op, plicht_op)) where stand = 'LOOPT';

create table klokken.pauze (
  root uuid not null,
  klok uuid not null,
  id uuid not null,
  grond text not null check (grond in ('AANVULLING', 'INSTEMMING', 'VERTRAGING_AANVRAGER', 'OVERMACHT', 'RUGGESPRAAK')),
  datum date not null,
  termijn date,
  bericht text not null check (btrim(bericht) <> ''),
  van timestamptz not null,
  tot timestamptz,
  primary key (root, klok, id),
  foreign key (root, klok) references klokken.klok (root, id) on delete cascade,
  constraint aanvulling_heeft_termijn check (grond <> 'AANVULLING' or (termijn is not null and termijn >= datum)),
  constraint pauze_loopt_vooruit check (tot is null or tot >= van)
);
create unique index een_lopende_pauze on klokken.pauze (root, klok) where tot is null;
create index pauze_met_termijn on klokken.pauze (termijn) where tot is null and termijn is not null;

-- A deadline that was moved, by a norm or to a moment.
create table klokken.verlenging (
  root uuid not null,
  klok uuid not null,
  id uuid not null,
  norm_aantal int,
  norm_eenheid text,
  was timestamptz not null,
  deadline timestamptz not null,
  reden text not null check (btrim(reden) <> ''),
  tijd timestamptz not null,
  primary key (root, klok, id),
  foreign key (root, klok) references klokken.klok (root, id) on delete cascade,
  constraint norm_heeft_eenheid check ((norm_aantal is null) = (norm_eenheid is null))
);

-- What was agreed at the start stays, whatever is agreed later; what has ended stays as it ended.
create function klokken.weiger() returns trigger language plpgsql as $$
begin
  raise exception 'klok %: %', old.id, tg_argv[0] using errcode = 'integrity_constraint_violation';
end $$;

create trigger afspraak_staat_vast
  before update of root, id, onderwerp, soort, kalender, kalender_van, kalender_versie, norm_aantal, norm_eenheid, start
  on klokken.klok for each row execute function klokken.weiger('kalender, norm, versie en start veranderen niet');

create trigger einde_staat_vast
  before update on klokken.klok for each row
  when (old.stand in ('GEHAALD', 'OVERSCHREDEN', 'VERVALLEN'))
  execute function klokken.weiger('een klok die klaar is verandert niet');

-- A chain is of several organisations: who may see a root is decided where the root is. Nobody at all sees nothing.
alter table klokken.klok enable row level security;
alter table klokken.klok force row level security;
create policy iemand on klokken.klok using (coalesce(current_setting('poort.organisatie', true), '') <> '');
alter table klokken.pauze enable row level security;
alter table klokken.pauze force row level security;
create policy iemand on klokken.pauze using (coalesce(current_setting('poort.organisatie', true), '') <> '');
alter table klokken.verlenging enable row level security;
alter table klokken.verlenging force row level security;
create policy iemand on klokken.verlenging using (coalesce(current_setting('poort.organisatie', true), '') <> '');
