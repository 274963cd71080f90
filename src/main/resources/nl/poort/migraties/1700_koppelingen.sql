-- Which cases work on which Vragen, and what lies with whom.
create schema if not exists behandeling;

-- A Vraag and a case that are one story. The case stands in the register of its organisation.
create table behandeling.koppeling (
  organisatie uuid not null,
  vraag uuid not null,
  id uuid not null,
  zaak uuid not null,
  identificatie text not null,
  houder uuid,
  gekoppeld_op timestamptz not null,
  gekoppeld_door uuid,
  klaar_op timestamptz,
  losgemaakt_op timestamptz,
  reden text not null default '',
  primary key (vraag, id),
  constraint los_met_reden check (losgemaakt_op is null or btrim(reden) <> '')
);
create unique index koppeling_eenmaal on behandeling.koppeling (vraag, zaak) where losgemaakt_op is null;
create index on behandeling.koppeling (zaak) where losgemaakt_op is null;
alter table behandeling.koppeling enable row level security;
alter table behandeling.koppeling force row level security;
create policy eigen on behandeling.koppeling using (techniek.ziet(organisatie));

-- What a work list needs of a case; the case itself stands in the register.
create table behandeling.werk (
  organisatie uuid not null,
  zaak uuid primary key,
  identificatie text not null,
  zaaktype uuid not null,
  niveau smallint not null,
  omschrijving text not null default '',
  plaats text not null default '',
  team uuid,
  medewerker uuid,
  uiterlijk timestamptz,
  startdatum date not null,
  einddatum date
);
create index on behandeling.werk (organisatie, coalesce(uiterlijk, 'infinity'), zaak) where einddatum is null;
create index on behandeling.werk (team, coalesce(uiterlijk, 'infinity'), zaak) where einddatum is null;
create index on behandeling.werk (medewerker, coalesce(uiterlijk, 'infinity'), zaak) where einddatum is null;
create index on behandeling.werk (organisatie, identificatie text_pattern_ops);
create index on behandeling.werk (organisatie, plaats) where plaats <> '';
create index on behandeling.werk using gin (to_tsvector('dutch', omschrijving));
alter table behandeling.werk enable row level security;
alter table behandeling.werk force row level security;
create policy eigen on behandeling.werk using (techniek.ziet(organisatie));

-- The cases that were there before.
do $$
begin
  perform set_config('poort.organisatie', '*', true);
  insert into behandeling.werk (organisatie, zaak, identificatie, zaaktype, niveau, omschrijving, uiterlijk, startdatum,
    einddatum)
  select z.organisatie, z.uuid, z.identificatie, z.zaaktype, z.vertrouwelijkheidaanduiding, coalesce(z.omschrijving, ''),
    (select k.deadline from klokken.klok k
      where k.root = z.uuid and k.soort = 'BESLISTERMIJN' and k.stand in ('LOOPT', 'GEPAUZEERD') limit 1),
    z.startdatum, z.einddatum
  from zaken.zaak z;
end $$;
