-- Documents of the ZGW standard. Their content stands on the file system, by its SHA-256.
create schema documenten;

-- Content that somebody refers to. Whoever places or removes a file holds its row, so that neither is in the other's way.
create table documenten.bestand (
  organisatie uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  omvang bigint not null,
  primary key (organisatie, sha256)
);
alter table documenten.bestand enable row level security;
alter table documenten.bestand force row level security;
create policy eigen on documenten.bestand using (techniek.ziet(organisatie));

-- A document as it is now; what it was is in documenten.versie.
create table documenten.enkelvoudiginformatieobject (
  organisatie uuid not null,
  uuid uuid primary key,
  identificatie text not null,
  bronorganisatie text not null,
  creatiedatum date not null,
  titel text not null,
  vertrouwelijkheidaanduiding smallint not null,
  is_gereed_voor_publicatie boolean,
  tonen_aan_initiator boolean not null,
  auteur text not null,
  status text,
  inhoud_is_vervallen boolean,
  formaat text,
  taal text not null,
  versie integer not null,
  begin_registratie timestamptz not null,
  bestandsnaam text,
  bestandsomvang bigint,
  link text,
  beschrijving text,
  ontvangstdatum date,
  verzenddatum date,
  indicatie_gebruiksrecht boolean,
  verschijningsvorm text,
  ondertekening jsonb,
  integriteit jsonb,
  informatieobjecttype uuid not null,
  trefwoorden text[] not null,
  bestand text,
  slot text,
  foreign key (organisatie, bestand) references documenten.bestand,
  unique (organisatie, bronorganisatie, identificatie)
);
create index on documenten.enkelvoudiginformatieobject (organisatie, uuid);
create index on documenten.enkelvoudiginformatieobject (organisatie, identificatie);
create index on documenten.enkelvoudiginformatieobject (organisatie, bestand);
create index on documenten.enkelvoudiginformatieobject using gin (trefwoorden);
alter table documenten.enkelvoudiginformatieobject enable row level security;
alter table documenten.enkelvoudiginformatieobject force row level security;
create policy eigen on documenten.enkelvoudiginformatieobject using (techniek.ziet(organisatie));

-- For documents that come without an identification.
create sequence documenten.nummer;

-- What a document was before.
create table documenten.versie (
  organisatie uuid not null,
  informatieobject uuid not null references documenten.enkelvoudiginformatieobject on delete cascade,
  versie integer not null,
  begin_registratie timestamptz not null,
  gegevens jsonb not null,
  bestand text,
  primary key (informatieobject, versie),
  foreign key (organisatie, bestand) references documenten.bestand
);
create index on documenten.versie (organisatie, bestand);
alter table documenten.versie enable row level security;
alter table documenten.versie force row level security;
create policy eigen on documenten.versie using (techniek.ziet(organisatie));

-- The parts of content that is coming in.
create table documenten.bestandsdeel (
  organisatie uuid not null,
  uuid uuid primary key,
  informatieobject uuid not null references documenten.enkelvoudiginformatieobject on delete cascade,
  volgnummer integer not null,
  omvang bigint not null,
  bestand text,
  foreign key (organisatie, bestand) references documenten.bestand,
  unique (informatieobject, volgnummer)
);
create index on documenten.bestandsdeel (organisatie, bestand);
alter table documenten.bestandsdeel enable row level security;
alter table documenten.bestandsdeel force row level security;
create policy eigen on documenten.bestandsdeel using (techniek.ziet(organisatie));

create table documenten.objectinformatieobject (
  organisatie uuid not null,
  uuid uuid primary key,
  informatieobject uuid not null references documenten.enkelvoudiginformatieobject,
  object text not null,
  object_type text not null,
  unique (informatieobject, object)
);
create index on documenten.objectinformatieobject (organisatie, object);
alter table documenten.objectinformatieobject enable row level security;
alter table documenten.objectinformatieobject force row level security;
create policy eigen on documenten.objectinformatieobject using (techniek.ziet(organisatie));

create table documenten.gebruiksrecht (
  organisatie uuid not null,
  uuid uuid primary key,
  informatieobject uuid not null references documenten.enkelvoudiginformatieobject on delete cascade,
  startdatum timestamptz not null,
  einddatum timestamptz,
  omschrijving_voorwaarden text not null
);
create index on documenten.gebruiksrecht (informatieobject);
create index on documenten.gebruiksrecht (organisatie, startdatum);
alter table documenten.gebruiksrecht enable row level security;
alter table documenten.gebruiksrecht force row level security;
create policy eigen on documenten.gebruiksrecht using (techniek.ziet(organisatie));

create table documenten.verzending (
  organisatie uuid not null,
  uuid uuid primary key,
  betrokkene text not null,
  informatieobject uuid not null references documenten.enkelvoudiginformatieobject on delete cascade,
  aard_relatie text not null,
  toelichting text,
  ontvangstdatum date,
  verzenddatum date,
  contact_persoon text not null,
  contactpersoonnaam text,
  binnenlands_correspondentieadres jsonb,
  buitenlands_correspondentieadres jsonb,
  correspondentie_postadres jsonb,
  faxnummer text,
  emailadres text,
  mijn_overheid boolean not null,
  telefoonnummer text
);
create index on documenten.verzending (informatieobject);
create index on documenten.verzending (organisatie, betrokkene);
alter table documenten.verzending enable row level security;
alter table documenten.verzending force row level security;
create policy eigen on documenten.verzending using (techniek.ziet(organisatie));
