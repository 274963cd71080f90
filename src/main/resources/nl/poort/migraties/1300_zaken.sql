-- Cases and everything in them (Zaken API 1.7.0). Children have the id of their case and go with it (zrc-023).
create schema zaken;

-- The smallest box around a GeoJSON geometry: what a search by area looks at first.
create function zaken.omhullende(geometrie jsonb) returns box
language sql immutable parallel safe
return (
  select case when count(*) = 0 then null else box(point(min(x), min(y)), point(max(x), max(y))) end
  from (
    select (p ->> 0)::float8 as x, (p ->> 1)::float8 as y
    from jsonb_path_query(geometrie, 'strict $.** ? (@.type() == "array" && @[0].type() == "number")') as p) as punten);

create table zaken.zaak (
  organisatie uuid not null,
  uuid uuid primary key,
  identificatie text not null,
  bronorganisatie text not null,
  omschrijving text,
  toelichting text,
  zaaktype uuid not null,
  registratiedatum date not null,
  verantwoordelijke_organisatie text not null,
  startdatum date not null,
  einddatum date,
  einddatum_gepland date,
  uiterlijke_einddatum_afdoening date,
  publicatiedatum date,
  communicatiekanaal text,
  producten_of_diensten jsonb,
  vertrouwelijkheidaanduiding smallint not null,
  betalingsindicatie text,
  laatste_betaaldatum timestamptz,
  zaakgeometrie jsonb,
  verlenging jsonb,
  opschorting jsonb,
  selectielijstklasse text,
  hoofdzaak uuid references zaken.zaak (uuid) on delete cascade,
  relevante_andere_zaken jsonb,
  kenmerken jsonb,
  archiefnominatie text,
  archiefstatus text not null,
  archiefactiedatum date,
  opdrachtgevende_organisatie text,
  processobjectaard text,
  startdatum_bewaartermijn date,
  processobject jsonb,
  omhullende box generated always as (zaken.omhullende(zaakgeometrie)) stored,
  constraint zaak_identificatie unique (organisatie, bronorganisatie, identificatie),
  check (hoofdzaak <> uuid)
);
create index on zaken.zaak (organisatie, zaaktype, vertrouwelijkheidaanduiding, uuid);
create index on zaken.zaak (organisatie, uuid);
create index on zaken.zaak (organisatie, startdatum, uuid);
create index on zaken.zaak (organisatie, registratiedatum, uuid);
create index on zaken.zaak (organisatie, identificatie);
create index on zaken.zaak (organisatie, archiefactiedatum, uuid) where archiefactiedatum is not null;
create index on zaken.zaak (hoofdzaak) where hoofdzaak is not null;
create index on zaken.zaak using gist (omhullende) where omhullende is not null;

-- The last number given out per organisation and year: a reserved number is one that was passed by (zrc-1.7a).
create table zaken.zaaknummer (
  organisatie uuid not null,
  bronorganisatie text not null,
  jaar int not null,
  laatste bigint not null,
  primary key (organisatie, bronorganisatie, jaar)
);

create table zaken.rol (
  organisatie uuid not null,
  uuid uuid primary key,
  zaak uuid not null references zaken.zaak (uuid) on delete cascade,
  betrokkene text,
  betrokkene_type text not null,
  afwijkende_naam_betrokkene text,
  roltype uuid not null,
  omschrijving text not null,
  omschrijving_generiek text not null,
  roltoelichting text,
  registratiedatum timestamptz not null,
  indicatie_machtiging text,
  contactpersoon_rol jsonb,
  betrokkene_identificatie jsonb
);
create index on zaken.rol (zaak, uuid);
create index on zaken.rol (organisatie, betrokkene) where betrokkene is not null;
create index on zaken.rol ((betrokkene_identificatie ->> 'inpBsn')) where betrokkene_identificatie ->> 'inpBsn' <> '';
create index on zaken.rol ((betrokkene_identificatie ->> 'innNnpId')) where betrokkene_identificatie ->> 'innNnpId' <> '';
create index on zaken.rol ((betrokkene_identificatie ->> 'vestigingsNummer'))
  where betrokkene_identificatie ->> 'vestigingsNummer' <> '';
create index on zaken.rol ((betrokkene_identificatie ->> 'identificatie'))
  where betrokkene_identificatie ->> 'identificatie' <> '';

create table zaken.status (
  organisatie uuid not null,
  uuid uuid primary key,
  zaak uuid not null references zaken.zaak (uuid) on delete cascade,
  statustype uuid not null,
  datum_status_gezet timestamptz not null,
  statustoelichting text,
  gezetdoor uuid references zaken.rol (uuid) on delete set null
);
create index on zaken.status (zaak, datum_status_gezet desc, uuid desc);
create index on zaken.status (gezetdoor) where gezetdoor is not null;

create table zaken.resultaat (
  organisatie uuid not null,
  uuid uuid primary key,
  zaak uuid not null references zaken.zaak (uuid) on delete cascade,
  resultaattype uuid not null,
  toelichting text,
  constraint resultaat_zaak unique (zaak)
);
create index on zaken.resultaat (organisatie, resultaattype);

create table zaken.zaakobject (
  organisatie uuid not null,
  uuid uuid primary key,
  zaak uuid not null references zaken.zaak (uuid) on delete cascade,
  object text,
  zaakobjecttype uuid,
  object_type text not null,
  object_type_overige text,
  object_type_overige_definitie jsonb,
  relatieomschrijving text,
  object_identificatie jsonb
);
create index on zaken.zaakobject (zaak, uuid);
create index on zaken.zaakobject (organisatie, object) where object is not null;

create table zaken.zaakinformatieobject (
  organisatie uuid not null,
  uuid uuid primary key,
  zaak uuid not null references zaken.zaak (uuid) on delete cascade,
  informatieobject uuid not null,
  titel text,
  beschrijving text,
  registratiedatum timestamptz not null,
  vernietigingsdatum timestamptz,
  status uuid references zaken.status (uuid) on delete set null,
  constraint zaakinformatieobject_uniek unique (zaak, informatieobject)
);
create index on zaken.zaakinformatieobject (informatieobject);
create index on zaken.zaakinformatieobject (status) where status is not null;

create table zaken.zaakeigenschap (
  organisatie uuid not null,
  uuid uuid primary key,
  zaak uuid not null references zaken.zaak (uuid) on delete cascade,
  eigenschap uuid not null,
  naam text not null,
  waarde text not null
);
create index on zaken.zaakeigenschap (zaak, uuid);

create table zaken.zaakbesluit (
  organisatie uuid not null,
  uuid uuid primary key,
  zaak uuid not null references zaken.zaak (uuid) on delete cascade,
  besluit text not null,
  constraint zaakbesluit_uniek unique (zaak, besluit)
);
create index on zaken.zaakbesluit (zaak, uuid);

create table zaken.zaakcontactmoment (
  organisatie uuid not null,
  uuid uuid primary key,
  zaak uuid not null references zaken.zaak (uuid) on delete cascade,
  contactmoment text not null
);
create index on zaken.zaakcontactmoment (zaak, uuid);

create table zaken.zaakverzoek (
  organisatie uuid not null,
  uuid uuid primary key,
  zaak uuid not null references zaken.zaak (uuid) on delete cascade,
  verzoek text not null
);
create index on zaken.zaakverzoek (zaak, uuid);

create table zaken.klantcontact (
  organisatie uuid not null,
  uuid uuid primary key,
  zaak uuid not null references zaken.zaak (uuid) on delete cascade,
  identificatie text not null,
  datumtijd timestamptz not null,
  kanaal text,
  onderwerp text,
  toelichting text
);
create index on zaken.klantcontact (zaak, uuid);

create table zaken.zaaknotitie (
  organisatie uuid not null,
  uuid uuid primary key,
  gerelateerd_aan uuid not null references zaken.zaak (uuid) on delete cascade,
  onderwerp text not null,
  tekst text not null,
  aangemaakt_door text,
  notitie_type text not null,
  status text not null,
  aanmaakdatum timestamptz not null,
  wijzigingsdatum timestamptz not null
);
create index on zaken.zaaknotitie (gerelateerd_aan, uuid);

alter table zaken.zaak enable row level security;
alter table zaken.zaak force row level security;
create policy eigen on zaken.zaak using (techniek.ziet(organisatie));
alter table zaken.zaaknummer enable row level security;
alter table zaken.zaaknummer force row level security;
create policy eigen on zaken.zaaknummer using (techniek.ziet(organisatie));
alter table zaken.rol enable row level security;
alter table zaken.rol force row level security;
create policy eigen on zaken.rol using (techniek.ziet(organisatie));
alter table zaken.status enable row level security;
alter table zaken.status force row level security;
create policy eigen on zaken.status using (techniek.ziet(organisatie));
alter table zaken.resultaat enable row level security;
alter table zaken.resultaat force row level security;
create policy eigen on zaken.resultaat using (techniek.ziet(organisatie));
alter table zaken.zaakobject enable row level security;
alter table zaken.zaakobject force row level security;
create policy eigen on zaken.zaakobject using (techniek.ziet(organisatie));
alter table zaken.zaakinformatieobject enable row level security;
alter table zaken.zaakinformatieobject force row level security;
create policy eigen on zaken.zaakinformatieobject using (techniek.ziet(organisatie));
alter table zaken.zaakeigenschap enable row level security;
alter table zaken.zaakeigenschap force row level security;
create policy eigen on zaken.zaakeigenschap using (techniek.ziet(organisatie));
alter table zaken.zaakbesluit enable row level security;
alter table zaken.zaakbesluit force row level security;
create policy eigen on zaken.zaakbesluit using (techniek.ziet(organisatie));
alter table zaken.zaakcontactmoment enable row level security;
alter table zaken.zaakcontactmoment force row level security;
create policy eigen on zaken.zaakcontactmoment using (techniek.ziet(organisatie));
alter table zaken.zaakverzoek enable row level security;
alter table zaken.zaakverzoek force row level security;
create policy eigen on zaken.zaakverzoek using (techniek.ziet(organisatie));
alter table zaken.klantcontact enable row level security;
alter table zaken.klantcontact force row level security;
create policy eigen on zaken.klantcontact using (techniek.ziet(organisatie));
alter table zaken.zaaknotitie enable row level security;
alter table zaken.zaaknotitie force row level security;
create policy eigen on zaken.zaaknotitie using (techniek.ziet(organisatie));
