-- What the Klantinteracties and Contactgegevens standards have and Poort has not. What Poort has is seen by the views
-- in 1801: nothing is kept twice.
create schema klantinteracties;

-- Beside a contact (by its first version).
create table klantinteracties.contact_bij (
  organisatie uuid not null,
  uuid uuid primary key,
  nummer text,
  referentienummer text,
  kanaal text not null,
  taal text not null,
  vertrouwelijk boolean not null,
  hoofd_onderwerp_type text,
  verdere_actie_ondernomen boolean not null,
  metadata jsonb not null,
  unique (organisatie, nummer),
  unique (organisatie, referentienummer)
);

create table klantinteracties.eigen_betrokkene (
  organisatie uuid not null,
  uuid uuid primary key,
  had_klantcontact uuid not null,
  was_partij uuid,
  bezoekadres jsonb,
  correspondentieadres jsonb,
  contactnaam jsonb,
  rol text not null,
  organisatienaam text not null,
  initiator boolean not null
);
create index on klantinteracties.eigen_betrokkene (had_klantcontact);
create index on klantinteracties.eigen_betrokkene (was_partij) where was_partij is not null;

-- Addresses that belong to no party, and what is said of those of a party.
create table klantinteracties.eigen_adres (
  organisatie uuid not null,
  uuid uuid primary key,
  verstrekt_door_betrokkene uuid references klantinteracties.eigen_betrokkene on delete cascade,
  adres text not null,
  soort_digitaal_adres text not null,
  is_standaard_adres boolean not null,
  omschrijving text not null,
  referentie text not null,
  verificatie_datum date
);
create index on klantinteracties.eigen_adres (verstrekt_door_betrokkene);
create index on klantinteracties.eigen_adres (organisatie, lower(adres));
create table klantinteracties.adres_bij (
  organisatie uuid not null,
  uuid uuid primary key,
  verstrekt_door_betrokkene uuid,
  omschrijving text not null,
  referentie text not null,
  verificatie_datum date
);

-- Whom other systems name that is no team or employee here; `team` or `medewerker` when it is one after all.
create table klantinteracties.eigen_actor (
  organisatie uuid not null,
  uuid uuid primary key,
  naam text not null,
  soort_actor text not null,
  indicatie_actief boolean not null,
  actoridentificator jsonb,
  actor_identificatie jsonb,
  team uuid,
  medewerker uuid
);
create table klantinteracties.eigen_actorklantcontact (
  organisatie uuid not null,
  uuid uuid primary key,
  actor uuid not null,
  klantcontact uuid not null,
  unique (organisatie, klantcontact, actor)
);
create table klantinteracties.bijlage (
  organisatie uuid not null,
  uuid uuid primary key,
  was_bijlage_van_klantcontact uuid,
  bijlageidentificator jsonb
);
create index on klantinteracties.bijlage (was_bijlage_van_klantcontact);
create table klantinteracties.eigen_onderwerpobject (
  organisatie uuid not null,
  uuid uuid primary key,
  klantcontact uuid,
  was_klantcontact uuid,
  onderwerpobjectidentificator jsonb
);
create index on klantinteracties.eigen_onderwerpobject (klantcontact);
create index on klantinteracties.eigen_onderwerpobject (was_klantcontact);
create index on klantinteracties.eigen_onderwerpobject (organisatie, (onderwerpobjectidentificator ->> 'objectId'));

-- Beside an Overdracht that other systems know as internetaak.
create table klantinteracties.taak_bij (
  organisatie uuid not null,
  uuid uuid primary key,
  vraag uuid not null,
  klantcontact uuid not null,
  nummer text,
  referentienummer text,
  gevraagde_handeling text not null,
  toelichting text not null,
  actoren uuid[] not null,
  team uuid not null,
  unique (organisatie, nummer),
  unique (organisatie, referentienummer)
);
create index on klantinteracties.taak_bij (klantcontact);
create index on klantinteracties.taak_bij (vraag);

-- Beside a party. `naam_bij` is the name that `contactnaam` made: when the desk changed the name, it no longer holds.
create table klantinteracties.partij_bij (
  organisatie uuid not null,
  uuid uuid primary key,
  nummer text,
  interne_notitie text not null,
  contactpersoon boolean not null,
  contactnaam jsonb,
  naam_bij text,
  werkte_voor_partij uuid,
  voorkeurs_digitaal_adres uuid,
  voorkeurs_rekeningnummer uuid,
  indicatie_geheimhouding boolean,
  voorkeurstaal text not null,
  indicatie_actief boolean not null,
  bezoekadres jsonb,
  correspondentieadres jsonb,
  unique (organisatie, nummer)
);
-- Identificators of other kinds than Poort knows of its parties; never a BSN, which stands in one place.
create table klantinteracties.eigen_identificator (
  organisatie uuid not null,
  uuid uuid primary key,
  identificeerde_partij uuid,
  andere_partij_identificator text not null,
  partij_identificator jsonb not null check (partij_identificator ->> 'codeSoortObjectId' <> 'BSN'),
  sub_identificator_van uuid
);
create index on klantinteracties.eigen_identificator (identificeerde_partij);
create index on klantinteracties.eigen_identificator (organisatie, (partij_identificator ->> 'objectId'));
-- Below which other number a number of a party stands (a vestiging below its KvK number).
create table klantinteracties.identificator_bij (
  organisatie uuid not null,
  uuid uuid primary key,
  sub_identificator_van uuid not null
);
create table klantinteracties.rekeningnummer (
  organisatie uuid not null,
  uuid uuid primary key,
  partij uuid,
  iban text not null,
  bic text
);
create index on klantinteracties.rekeningnummer (partij);
create table klantinteracties.categorie (
  organisatie uuid not null,
  uuid uuid primary key,
  naam text
);
create table klantinteracties.categorierelatie (
  organisatie uuid not null,
  uuid uuid primary key,
  partij uuid,
  categorie uuid references klantinteracties.categorie on delete cascade,
  begin_datum date,
  eind_datum date
);
create index on klantinteracties.categorierelatie (partij);
create index on klantinteracties.categorierelatie (categorie);

-- Contactgegevens: persons and organisations that occur outside the basic registers.
create table klantinteracties.contactpersoon (
  organisatie uuid not null,
  uuid uuid primary key,
  geboortedatum date not null,
  overlijdensdatum date,
  geslachtsnaam text not null,
  geslacht text,
  voorvoegsel text,
  voornamen text,
  adres jsonb
);
create table klantinteracties.contactorganisatie (
  organisatie uuid not null,
  uuid uuid primary key,
  handelsnaam text not null,
  oprichtingsdatum date,
  opheffingsdatum date,
  adres jsonb
);

create sequence klantinteracties.nummer;

create index on klantinteracties.eigen_betrokkene (organisatie, uuid);
create index on klantinteracties.eigen_adres (organisatie, uuid);
create index on klantinteracties.eigen_actor (organisatie, uuid);
create index on klantinteracties.bijlage (organisatie, uuid);
create index on klantinteracties.categorie (organisatie, uuid);
create index on klantinteracties.rekeningnummer (organisatie, uuid);
create index on klantinteracties.contactpersoon (organisatie, uuid);
create index on klantinteracties.contactorganisatie (organisatie, uuid);

alter table klantinteracties.contact_bij enable row level security;
alter table klantinteracties.contact_bij force row level security;
create policy eigen on klantinteracties.contact_bij using (techniek.ziet(organisatie));
alter table klantinteracties.eigen_betrokkene enable row level security;
alter table klantinteracties.eigen_betrokkene force row level security;
create policy eigen on klantinteracties.eigen_betrokkene using (techniek.ziet(organisatie));
alter table klantinteracties.eigen_adres enable row level security;
alter table klantinteracties.eigen_adres force row level security;
create policy eigen on klantinteracties.eigen_adres using (techniek.ziet(organisatie));
alter table klantinteracties.adres_bij enable row level security;
alter table klantinteracties.adres_bij force row level security;
create policy eigen on klantinteracties.adres_bij using (techniek.ziet(organisatie));
alter table klantinteracties.eigen_actor enable row level security;
alter table klantinteracties.eigen_actor force row level security;
create policy eigen on klantinteracties.eigen_actor using (techniek.ziet(organisatie));
alter table klantinteracties.eigen_actorklantcontact enable row level security;
alter table klantinteracties.eigen_actorklantcontact force row level security;
create policy eigen on klantinteracties.eigen_actorklantcontact using (techniek.ziet(organisatie));
alter table klantinteracties.bijlage enable row level security;
alter table klantinteracties.bijlage force row level security;
create policy eigen on klantinteracties.bijlage using (techniek.ziet(organisatie));
alter table klantinteracties.eigen_onderwerpobject enable row level security;
alter table klantinteracties.eigen_onderwerpobject force row level security;
create policy eigen on klantinteracties.eigen_onderwerpobject using (techniek.ziet(organisatie));
alter table klantinteracties.taak_bij enable row level security;
alter table klantinteracties.taak_bij force row level security;
create policy eigen on klantinteracties.taak_bij using (techniek.ziet(organisatie));
alter table klantinteracties.partij_bij enable row level security;
alter table klantinteracties.partij_bij force row level security;
create policy eigen on klantinteracties.partij_bij using (techniek.ziet(organisatie));
alter table klantinteracties.eigen_identificator enable row level security;
alter table klantinteracties.eigen_identificator force row level security;
create policy eigen on klantinteracties.eigen_identificator using (techniek.ziet(organisatie));
alter table klantinteracties.identificator_bij enable row level security;
alter table klantinteracties.identificator_bij force row level security;
create policy eigen on klantinteracties.identificator_bij using (techniek.ziet(organisatie));
alter table klantinteracties.rekeningnummer enable row level security;
alter table klantinteracties.rekeningnummer force row level security;
create policy eigen on klantinteracties.rekeningnummer using (techniek.ziet(organisatie));
alter table klantinteracties.categorie enable row level security;
alter table klantinteracties.categorie force row level security;
create policy eigen on klantinteracties.categorie using (techniek.ziet(organisatie));
alter table klantinteracties.categorierelatie enable row level security;
alter table klantinteracties.categorierelatie force row level security;
create policy eigen on klantinteracties.categorierelatie using (techniek.ziet(organisatie));
alter table klantinteracties.contactpersoon enable row level security;
alter table klantinteracties.contactpersoon force row level security;
create policy eigen on klantinteracties.contactpersoon using (techniek.ziet(organisatie));
alter table klantinteracties.contactorganisatie enable row level security;
alter table klantinteracties.contactorganisatie force row level security;
create policy eigen on klantinteracties.contactorganisatie using (techniek.ziet(organisatie));
