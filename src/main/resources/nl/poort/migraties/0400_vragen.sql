create schema vragen;

create table vragen.vraag (
  id uuid primary key,
  kenmerk text not null unique,
  organisatie uuid not null,
  klant uuid,
  klant_team uuid,
  tekst text not null check (tekst <> ''),
  soort text not null,
  onderwerp text not null,
  impact text not null,
  urgentie text not null,
  prioriteit int not null check (prioriteit between 1 and 4),
  voorgestelde_prioriteit int not null default 0 check (voorgestelde_prioriteit between 0 and 4),
  niveau int not null default 0 check (niveau between 0 and 4),
  stand text not null,
  eigenaar uuid not null,
  contactschakel uuid not null,
  contactpersoon uuid,
  regievoerder uuid,
  volgende_stap text not null,
  bij_wie text not null,
  toegezegd_op timestamptz not null,
  terugkoppelwijze text not null,
  afspraak text not null,
  afspraak_versie int not null,
  context jsonb not null,
  artikel uuid,
  eerste_signaal uuid,
  antwoord text not null default '',
  bron text not null default '',
  oorzaak text not null default '',
  gesteld_op timestamptz not null,
  beantwoord_op timestamptz,
  geinformeerd_op timestamptz,
  bekendmaking text,
  gesloten_op timestamptz,
  samengevoegd_met uuid references vragen.vraag,
  calamiteit uuid,
  oproep uuid,
  intern boolean not null,
  zicht uuid[] not null,
  versie int not null default 1,
  constraint open_vraag_toont_een_stap check (volgende_stap <> '' and bij_wie <> ''),
  constraint gesloten_na_bekendmaking check (
    stand <> 'GESLOTEN' or (geinformeerd_op is not null and bekendmaking is not null and gesloten_op is not null)),
  constraint samengevoegd_met_een_ander check ((stand = 'SAMENGEVOEGD') = (samengevoegd_met is not null)),
  constraint opgeschaald_bij_een_calamiteit check ((stand = 'OPGESCHAALD') = (calamiteit is not null)),
  constraint niet_met_zichzelf check (samengevoegd_met <> id)
);
create index on vragen.vraag (contactschakel, toegezegd_op) where stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD');
create index on vragen.vraag (klant) where klant is not null;
create index on vragen.vraag (samengevoegd_met) where samengevoegd_met is not null;
create index on vragen.vraag (calamiteit) where calamiteit is not null;
create index on vragen.vraag (artikel) where artikel is not null;
create index on vragen.vraag (gesteld_op);
create index on vragen.vraag using gin (to_tsvector('dutch', tekst));

create table vragen.overdracht (
  vraag uuid not null references vragen.vraag,
  id uuid not null,
  ouder uuid,
  soort text not null,
  van_team uuid,
  van_organisatie uuid,
  naar_team uuid not null,
  naar_organisatie uuid not null,
  naar_medewerker uuid,
  schakel text not null,
  gevraagd text not null check (gevraagd <> ''),
  context jsonb not null,
  stand text not null,
  te_doen text not null,
  uiterlijk timestamptz,
  aangeboden_op timestamptz not null,
  aangenomen_op timestamptz,
  aangenomen_door uuid,
  beantwoord_op timestamptz,
  teruggekoppeld_op timestamptz,
  afgerond_op timestamptz,
  reden text not null default '',
  antwoord text not null default '',
  bron text not null default '',
  resultaat jsonb not null default '{}',
  referentie text,
  belpogingen int not null default 0,
  primary key (vraag, id),
  foreign key (vraag, ouder) references vragen.overdracht (vraag, id),
  constraint aangeboden_heeft_een_aannametermijn check (stand <> 'AANGEBODEN' or uiterlijk is not null),
  constraint geweigerd_met_reden check (stand not in ('GEWEIGERD', 'INGETROKKEN') or reden <> ''),
  constraint wortel_komt_van_de_klant check (ouder is not null or van_team is null or soort in ('TAAK', 'RUGGESPRAAK')),
  constraint open_heeft_iets_te_doen check (
    (stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD', 'DOORGEGEVEN')) = (te_doen <> 'NIETS'))
);
create unique index eenmalig_per_vrager on vragen.overdracht (van_organisatie, referentie) where referentie is not null;
create unique index een_wortel on vragen.overdracht (vraag) where ouder is null and soort not in ('TAAK', 'RUGGESPRAAK');
create index werklijst on vragen.overdracht (naar_team, uiterlijk)
  where stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD') and te_doen <> 'WACHTEN';
create index on vragen.overdracht (van_team, aangeboden_op);
create index on vragen.overdracht (naar_team, aangeboden_op);

-- The way back is the way out, reversed: an Overdracht is finished towards its asker only when none below it is open.
create function vragen.terugpad() returns trigger language plpgsql as $$
begin
  if exists (select 1 from vragen.overdracht k where k.vraag = new.vraag and k.ouder = new.id
             and k.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD', 'DOORGEGEVEN', 'BEANTWOORD')) then
    raise exception 'terugpad: overdracht % is teruggekoppeld terwijl er nog een onder ligt', new.id
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger terugpad after update of stand on vragen.overdracht deferrable initially deferred
  for each row when (new.stand = 'TERUGGEKOPPELD' and old.stand <> 'TERUGGEKOPPELD') execute function vragen.terugpad();

-- Priority 1 exists only together with the call-up of the duty calamity manager (S0-71).
create function vragen.prioriteit_een() returns trigger language plpgsql as $$
begin
  if exists (select 1 from vragen.vraag where id = new.id and prioriteit = 1 and oproep is null) then
    raise exception 'prioriteit 1 zonder oproep van de calamiteitenmanager' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger prioriteit_een after insert or update of prioriteit, oproep on vragen.vraag
  deferrable initially deferred for each row when (new.prioriteit = 1) execute function vragen.prioriteit_een();

-- More than one team on the way means somebody directs it (S2-082).
create function vragen.regie() returns trigger language plpgsql as $$
begin
  if (select count(distinct naar_team) from vragen.overdracht
       where vraag = new.vraag and soort not in ('TAAK', 'RUGGESPRAAK')) > 1
     and exists (select 1 from vragen.vraag where id = new.vraag and regievoerder is null
                 and stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD')) then
    raise exception 'regievoerder ontbreekt bij vraag %', new.vraag using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger regie after insert on vragen.overdracht deferrable initially deferred
  for each row when (new.soort not in ('TAAK', 'RUGGESPRAAK')) execute function vragen.regie();

-- Each attempt to call the customer, reached or not.
create table vragen.belpoging (
  vraag uuid not null references vragen.vraag,
  id uuid not null,
  tijd timestamptz not null,
  door text not null,
  volgende timestamptz,
  primary key (vraag, id)
);

-- Something a person should notice, without having to do anything.
create table vragen.signaal (
  vraag uuid not null references vragen.vraag,
  id uuid not null,
  team uuid not null,
  medewerker uuid,
  tekst text not null,
  tijd timestamptz not null,
  gezien_op timestamptz,
  primary key (vraag, id)
);
create index on vragen.signaal (team, tijd) where gezien_op is null;

-- Where a question goes next, as data with a start date: the first row that fits, most specific first.
create table vragen.routering (
  id uuid primary key default uuidv7(),
  organisatie uuid,
  van_schakel text not null,
  vraagsoort text,
  onderwerp text,
  trefwoord text,
  naar_schakel text not null,
  naar_team uuid,
  organisatiesoort text,
  vanaf date not null,
  tot date
);

alter table vragen.vraag enable row level security;
alter table vragen.vraag force row level security;
create policy zicht on vragen.vraag using (techniek.ziet_een(zicht)) with check (techniek.iemand());
alter table vragen.overdracht enable row level security;
alter table vragen.overdracht force row level security;
create policy zicht on vragen.overdracht using (
  techniek.ziet_een(array[van_organisatie, naar_organisatie])
  or exists (select 1 from vragen.vraag v where v.id = overdracht.vraag)) with check (techniek.iemand());
alter table vragen.signaal enable row level security;
alter table vragen.signaal force row level security;
create policy zicht on vragen.signaal using (exists (select 1 from vragen.vraag v where v.id = signaal.vraag))
  with check (techniek.iemand());
alter table vragen.belpoging enable row level security;
alter table vragen.belpoging force row level security;
create policy zicht on vragen.belpoging using (exists (select 1 from vragen.vraag v where v.id = belpoging.vraag))
  with check (techniek.iemand());

insert into vragen.routering (van_schakel, vraagsoort, onderwerp, trefwoord, naar_schakel, organisatiesoort, vanaf) values
  ('KCC', null, null, null, 'DESKUNDIGE', null, '2020-01-01'),
  ('KCC', null, null, 'water|dijk|sloot', 'KCC', 'WATERSCHAP', '2020-01-01'),
  ('KCC', null, null, 'provincie|provinciale', 'KCC', 'PROVINCIE', '2020-01-01'),
  ('KCC', 'MELDING', null, null, 'IPLO', null, '2020-01-01'),
  ('KCC', 'BEVINDING', null, null, 'IPLO', null, '2020-01-01'),
  ('KCC', 'TECHNISCHE_STORING', null, null, 'IPLO', null, '2020-01-01'),
  ('KCC', 'FOUT_IN_OMGEVINGSPLAN', null, null, 'IPLO', null, '2020-01-01'),
  ('HELPDESK', null, null, null, 'DESKUNDIGE', null, '2020-01-01'),
  ('IPLO', null, null, null, 'TBO', null, '2020-01-01'),
  ('IPLO', null, 'WET', null, 'WETGEVING', null, '2020-01-01'),
  ('IPLO', null, 'PROCES', null, 'BELEID', null, '2020-01-01'),
  ('TBO', null, null, null, 'OBO', null, '2020-01-01');
