-- Catalogues of types of cases, documents and decisions. A type has versions that share its name; what types say of
-- each other is kept by name, so that it holds for the version of any day.
create schema catalogus;

-- The day on which versions are read: that of the transaction.
create function catalogus.dag() returns date language sql stable as
$$ select coalesce(nullif(current_setting('poort.dag', true), '')::date, current_date) $$;

create table catalogus.catalogus (
  organisatie uuid not null,
  uuid uuid primary key,
  domein text not null,
  rsin text not null,
  contactpersoon_beheer_naam text not null,
  contactpersoon_beheer_telefoonnummer text,
  contactpersoon_beheer_emailadres text,
  naam text,
  versie text,
  begindatum_versie date,
  unique (organisatie, domein, rsin)
);

create table catalogus.zaaktype (
  organisatie uuid not null,
  uuid uuid primary key,
  identificatie text not null,
  omschrijving text not null,
  omschrijving_generiek text,
  vertrouwelijkheidaanduiding smallint not null,
  doel text not null,
  aanleiding text not null,
  toelichting text,
  indicatie_intern_of_extern text not null,
  handeling_initiator text not null,
  onderwerp text not null,
  handeling_behandelaar text not null,
  doorlooptijd text not null,
  servicenorm text,
  opschorting_en_aanhouding_mogelijk boolean not null,
  verlenging_mogelijk boolean not null,
  verlengingstermijn text,
  trefwoorden text[] not null,
  publicatie_indicatie boolean not null,
  publicatietekst text,
  verantwoordingsrelatie text[] not null,
  producten_of_diensten jsonb not null,
  selectielijst_procestype text,
  referentieproces jsonb not null,
  verantwoordelijke text not null,
  broncatalogus jsonb,
  bronzaaktype jsonb,
  catalogus uuid not null references catalogus.catalogus,
  besluittype_omschrijving text[] not null,
  deelzaaktype_identificaties text[] not null,
  gerelateerde_zaaktypen jsonb not null,
  begin_geldigheid date not null,
  einde_geldigheid date,
  versiedatum date,
  concept boolean not null,
  check (einde_geldigheid >= begin_geldigheid),
  -- published versions of one name follow each other (ztc-016); equality by a hash, which needs no extension
  constraint zaaktype_overlap exclude using gist (
    int8range(hashtextextended(catalogus || identificatie, 0), hashtextextended(catalogus || identificatie, 0), '[]')
      with &&,
    daterange(begin_geldigheid, einde_geldigheid, '[]') with &&) where (not concept)
);
create index on catalogus.zaaktype (catalogus, identificatie);
create index on catalogus.zaaktype using gin (besluittype_omschrijving);
create index on catalogus.zaaktype using gin (deelzaaktype_identificaties);

create table catalogus.besluittype (
  organisatie uuid not null,
  uuid uuid primary key,
  catalogus uuid not null references catalogus.catalogus,
  omschrijving text not null,
  omschrijving_generiek text,
  besluitcategorie text,
  reactietermijn text,
  publicatie_indicatie boolean not null,
  publicatietekst text,
  publicatietermijn text,
  toelichting text,
  informatieobjecttype_omschrijvingen text[] not null,
  begin_geldigheid date not null,
  einde_geldigheid date,
  concept boolean not null,
  check (einde_geldigheid >= begin_geldigheid),
  constraint besluittype_overlap exclude using gist (
    int8range(hashtextextended(catalogus || omschrijving, 0), hashtextextended(catalogus || omschrijving, 0), '[]')
      with &&,
    daterange(begin_geldigheid, einde_geldigheid, '[]') with &&) where (not concept)
);
create index on catalogus.besluittype (catalogus, omschrijving);

create table catalogus.informatieobjecttype (
  organisatie uuid not null,
  uuid uuid primary key,
  catalogus uuid not null references catalogus.catalogus,
  omschrijving text not null,
  vertrouwelijkheidaanduiding smallint not null,
  begin_geldigheid date not null,
  einde_geldigheid date,
  concept boolean not null,
  informatieobjectcategorie text not null,
  trefwoord text[] not null,
  omschrijving_generiek jsonb,
  check (einde_geldigheid >= begin_geldigheid),
  constraint informatieobjecttype_overlap exclude using gist (
    int8range(hashtextextended(catalogus || omschrijving, 0), hashtextextended(catalogus || omschrijving, 0), '[]')
      with &&,
    daterange(begin_geldigheid, einde_geldigheid, '[]') with &&) where (not concept)
);
create index on catalogus.informatieobjecttype (catalogus, omschrijving);

create table catalogus.statustype (
  organisatie uuid not null,
  uuid uuid primary key,
  omschrijving text not null,
  omschrijving_generiek text,
  statustekst text,
  zaaktype uuid not null references catalogus.zaaktype on delete cascade,
  volgnummer integer not null,
  informeren boolean,
  doorlooptijd text,
  toelichting text,
  checklistitem_statustype jsonb not null,
  eigenschappen uuid[] not null
);
create index on catalogus.statustype (zaaktype, volgnummer);

create table catalogus.resultaattype (
  organisatie uuid not null,
  uuid uuid primary key,
  zaaktype uuid not null references catalogus.zaaktype on delete cascade,
  omschrijving text not null,
  resultaattypeomschrijving text not null,
  omschrijving_generiek text,
  selectielijstklasse text not null,
  toelichting text,
  archiefnominatie text,
  archiefactietermijn text,
  brondatum_archiefprocedure jsonb,
  procesobjectaard text,
  indicatie_specifiek boolean,
  procestermijn text,
  besluittype_omschrijving text[] not null,
  informatieobjecttype_omschrijving text[] not null
);
create index on catalogus.resultaattype (zaaktype);
create index on catalogus.resultaattype using gin (besluittype_omschrijving);

create table catalogus.roltype (
  organisatie uuid not null,
  uuid uuid primary key,
  zaaktype uuid not null references catalogus.zaaktype on delete cascade,
  omschrijving text not null,
  omschrijving_generiek text not null
);
create index on catalogus.roltype (zaaktype);

create table catalogus.eigenschap (
  organisatie uuid not null,
  uuid uuid primary key,
  naam text not null,
  definitie text not null,
  specificatie jsonb not null,
  toelichting text,
  zaaktype uuid not null references catalogus.zaaktype on delete cascade,
  statustype uuid references catalogus.statustype on delete set null
);
create index on catalogus.eigenschap (zaaktype);
create index on catalogus.eigenschap (statustype);

create table catalogus.zaaktypeinformatieobjecttype (
  organisatie uuid not null,
  uuid uuid primary key,
  zaaktype uuid not null references catalogus.zaaktype on delete cascade,
  informatieobjecttype_omschrijving text not null,
  volgnummer integer not null,
  richting text not null,
  statustype uuid references catalogus.statustype on delete set null
);
create index on catalogus.zaaktypeinformatieobjecttype (zaaktype);
create index on catalogus.zaaktypeinformatieobjecttype (informatieobjecttype_omschrijving);
create index on catalogus.zaaktypeinformatieobjecttype (statustype);

create table catalogus.zaakobjecttype (
  organisatie uuid not null,
  uuid uuid primary key,
  ander_objecttype boolean not null,
  objecttype text not null,
  relatie_omschrijving text not null,
  zaaktype uuid not null references catalogus.zaaktype on delete cascade
);
create index on catalogus.zaakobjecttype (zaaktype);

create index on catalogus.catalogus (organisatie, uuid);
alter table catalogus.catalogus enable row level security;
alter table catalogus.catalogus force row level security;
create policy eigen on catalogus.catalogus using (techniek.ziet(organisatie));

create index on catalogus.zaaktype (organisatie, uuid);
alter table catalogus.zaaktype enable row level security;
alter table catalogus.zaaktype force row level security;
create policy eigen on catalogus.zaaktype using (techniek.ziet(organisatie));

create index on catalogus.besluittype (organisatie, uuid);
alter table catalogus.besluittype enable row level security;
alter table catalogus.besluittype force row level security;
create policy eigen on catalogus.besluittype using (techniek.ziet(organisatie));

create index on catalogus.informatieobjecttype (organisatie, uuid);
alter table catalogus.informatieobjecttype enable row level security;
alter table catalogus.informatieobjecttype force row level security;
create policy eigen on catalogus.informatieobjecttype using (techniek.ziet(organisatie));

create index on catalogus.statustype (organisatie, uuid);
alter table catalogus.statustype enable row level security;
alter table catalogus.statustype force row level security;
create policy eigen on catalogus.statustype using (techniek.ziet(organisatie));

create index on catalogus.resultaattype (organisatie, uuid);
alter table catalogus.resultaattype enable row level security;
alter table catalogus.resultaattype force row level security;
create policy eigen on catalogus.resultaattype using (techniek.ziet(organisatie));

create index on catalogus.roltype (organisatie, uuid);
alter table catalogus.roltype enable row level security;
alter table catalogus.roltype force row level security;
create policy eigen on catalogus.roltype using (techniek.ziet(organisatie));

create index on catalogus.eigenschap (organisatie, uuid);
alter table catalogus.eigenschap enable row level security;
alter table catalogus.eigenschap force row level security;
create policy eigen on catalogus.eigenschap using (techniek.ziet(organisatie));

create index on catalogus.zaaktypeinformatieobjecttype (organisatie, uuid);
alter table catalogus.zaaktypeinformatieobjecttype enable row level security;
alter table catalogus.zaaktypeinformatieobjecttype force row level security;
create policy eigen on catalogus.zaaktypeinformatieobjecttype using (techniek.ziet(organisatie));

create index on catalogus.zaakobjecttype (organisatie, uuid);
alter table catalogus.zaakobjecttype enable row level security;
alter table catalogus.zaakobjecttype force row level security;
create policy eigen on catalogus.zaakobjecttype using (techniek.ziet(organisatie));
