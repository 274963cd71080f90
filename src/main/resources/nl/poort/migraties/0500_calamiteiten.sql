create schema calamiteiten;
create sequence calamiteiten.kenmerk;

-- A priority 1 report from the call-up of the manager until its evaluation.
create table calamiteiten.calamiteit (
  id uuid primary key,
  kenmerk text not null unique,
  organisatie uuid not null,
  team uuid not null,
  vraag uuid not null,
  stand text not null check (stand in ('GEMELD', 'BEVESTIGD', 'ACTIEF', 'STRATEGISCH', 'HERSTEL', 'AFGESCHAALD',
    'GEEVALUEERD', 'TERUGGEGEVEN')),
  niveau int not null default 2 check (niveau between 0 and 4),
  gemeld_op timestamptz not null,
  bevestigd_op timestamptz,
  actief_op timestamptz,
  afgeschaald_op timestamptz,
  geevalueerd_op timestamptz,
  reden text not null default '',
  lessen text not null default '',
  zicht uuid[] not null,
  constraint teruggegeven_met_reden check (stand <> 'TERUGGEGEVEN' or reden <> ''),
  constraint geevalueerd_met_lessen check ((stand = 'GEEVALUEERD') = (lessen <> '')),
  constraint team_is_bevestigd_opgeroepen check (
    stand not in ('BEVESTIGD', 'ACTIEF', 'STRATEGISCH', 'HERSTEL', 'AFGESCHAALD', 'GEEVALUEERD')
    or bevestigd_op is not null)
);
create index on calamiteiten.calamiteit (organisatie, gemeld_op);

-- The one predicate: the calamity organisation and the organisations of the linked vragen.
alter table calamiteiten.calamiteit enable row level security;
alter table calamiteiten.calamiteit force row level security;
create policy zicht on calamiteiten.calamiteit using (techniek.ziet(organisatie) or techniek.ziet_een(zicht));

create function calamiteiten.zichtbaar(welke uuid) returns boolean language sql stable
return exists (select 1 from calamiteiten.calamiteit c where c.id = welke);

create table calamiteiten.koppeling (
  calamiteit uuid not null references calamiteiten.calamiteit,
  vraag uuid not null,
  soort text not null check (soort in ('PRIORITEIT_1', 'EERSTE_SIGNAAL', 'GEKOPPELD')),
  actief boolean not null,
  gekoppeld_op timestamptz not null,
  gekoppeld_door text not null,
  primary key (calamiteit, vraag)
);
create unique index een_actieve_calamiteit_per_vraag on calamiteiten.koppeling (vraag) where actief;

-- The call-up that a priority 1 cannot exist without.
create table calamiteiten.oproep (
  calamiteit uuid not null references calamiteiten.calamiteit,
  id uuid not null unique,
  vraag uuid not null,
  norm_minuten int not null check (norm_minuten > 0),
  roostergat boolean not null,
  alarm boolean not null,
  opgeroepen_op timestamptz not null,
  volgende_op timestamptz,
  bevestigd_op timestamptz,
  bevestigd_door uuid,
  bevestigd_naam text,
  primary key (calamiteit, id),
  unique (calamiteit),
  constraint bevestigd_door_iemand check ((bevestigd_op is null) = (bevestigd_door is null)),
  constraint na_bevestiging_niemand_meer check (bevestigd_op is null or volgende_op is null)
);
create index volgende_oproep on calamiteiten.oproep (volgende_op) where volgende_op is not null;

create table calamiteiten.opgeroepene (
  calamiteit uuid not null,
  oproep uuid not null,
  id uuid not null,
  medewerker uuid not null,
  naam text not null,
  op timestamptz not null,
  primary key (calamiteit, oproep, id),
  foreign key (calamiteit, oproep) references calamiteiten.oproep
);

-- A call-up reaches somebody: never nobody.
create function calamiteiten.iemand_opgeroepen() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from calamiteiten.opgeroepene where calamiteit = new.calamiteit and oproep = new.id) then
    raise exception 'oproep zonder iemand die is opgeroepen' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger iemand_opgeroepen after insert on calamiteiten.oproep deferrable initially deferred
  for each row execute function calamiteiten.iemand_opgeroepen();

create table calamiteiten.besluit (
  calamiteit uuid not null references calamiteiten.calamiteit,
  id uuid not null,
  soort text not null check (soort in ('NIET_BINNEN_DE_KETEN', 'TOCH_BINNEN_DE_KETEN', 'NIET_OPSCHALEN_NAAR_SCT',
    'OPSCHALEN_NAAR_SCT')),
  motivering text not null,
  genomen_op timestamptz not null,
  vastgelegd_op timestamptz not null,
  vastgelegd_door text not null,
  primary key (calamiteit, id),
  constraint besluit_heeft_motivering check (btrim(motivering) <> ''),
  constraint besluit_is_genomen check (genomen_op <= vastgelegd_op)
);

create table calamiteiten.deelnemer (
  calamiteit uuid not null,
  besluit uuid not null,
  nummer int not null,
  naam text not null check (btrim(naam) <> ''),
  team uuid not null,
  kant text not null check (kant in ('CALAMITEIT', 'KETEN')),
  primary key (calamiteit, besluit, nummer),
  foreign key (calamiteit, besluit) references calamiteiten.besluit
);

-- The manager and the chain conclude together that the chain cannot solve it (S0-73).
create function calamiteiten.samen_besloten() returns trigger language plpgsql as $$
begin
  if (select count(distinct kant) from calamiteiten.deelnemer
       where calamiteit = new.calamiteit and besluit = new.id) < 2 then
    raise exception 'besluit zonder beide kanten' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger samen_besloten after insert on calamiteiten.besluit deferrable initially deferred
  for each row when (new.soort = 'NIET_BINNEN_DE_KETEN') execute function calamiteiten.samen_besloten();

create table calamiteiten.teamlid (
  calamiteit uuid not null references calamiteiten.calamiteit,
  id uuid not null,
  team text not null check (team in ('OCT', 'SCT')),
  naam text not null check (btrim(naam) <> ''),
  rol text not null check (btrim(rol) <> ''),
  medewerker uuid,
  opgeroepen_voor timestamptz not null,
  opgeroepen_op timestamptz not null,
  bereik text not null check (bereik in ('ONBEKEND', 'BEREIKT', 'NIET_BEREIKT')),
  bereik_op timestamptz,
  primary key (calamiteit, id),
  constraint bereik_heeft_tijd check ((bereik = 'ONBEKEND') = (bereik_op is null))
);

-- Readiness of the calamity organisation (S0-33).
create table calamiteiten.paraatheid (
  organisatie uuid not null,
  id uuid not null,
  van timestamptz not null,
  tot timestamptz not null,
  reden text not null check (btrim(reden) <> ''),
  vastgelegd_door text not null,
  primary key (organisatie, id),
  constraint paraatheid_loopt_vooruit check (tot > van)
);
alter table calamiteiten.paraatheid enable row level security;
alter table calamiteiten.paraatheid force row level security;
create policy eigen on calamiteiten.paraatheid using (techniek.ziet(organisatie));

alter table calamiteiten.koppeling enable row level security;
alter table calamiteiten.koppeling force row level security;
create policy zicht on calamiteiten.koppeling using (calamiteiten.zichtbaar(calamiteit));
alter table calamiteiten.oproep enable row level security;
alter table calamiteiten.oproep force row level security;
create policy zicht on calamiteiten.oproep using (calamiteiten.zichtbaar(calamiteit));
alter table calamiteiten.opgeroepene enable row level security;
alter table calamiteiten.opgeroepene force row level security;
create policy zicht on calamiteiten.opgeroepene using (calamiteiten.zichtbaar(calamiteit));
alter table calamiteiten.besluit enable row level security;
alter table calamiteiten.besluit force row level security;
create policy zicht on calamiteiten.besluit using (calamiteiten.zichtbaar(calamiteit));
alter table calamiteiten.deelnemer enable row level security;
alter table calamiteiten.deelnemer force row level security;
create policy zicht on calamiteiten.deelnemer using (calamiteiten.zichtbaar(calamiteit));
alter table calamiteiten.teamlid enable row level security;
alter table calamiteiten.teamlid force row level security;
create policy zicht on calamiteiten.teamlid using (calamiteiten.zichtbaar(calamiteit));
