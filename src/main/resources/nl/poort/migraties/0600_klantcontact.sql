create schema klantcontact;
create extension if not exists pg_trgm with schema public;

-- Which channels customers use; in the order they are offered (digital first, S2-134).
create table klantcontact.kanaal (
  code text primary key check (code ~ '^[a-z0-9-]{2,40}$'),
  naam text not null,
  volgorde int not null,
  aan boolean not null default true
);
insert into klantcontact.kanaal (code, naam, volgorde, aan) values
  ('webformulier', 'Webformulier', 10, true),
  ('app', 'App', 15, true),
  ('telefoon', 'Telefoon', 20, true),
  ('whatsapp', 'WhatsApp', 30, true),
  ('chat', 'Chat', 35, true),
  ('social', 'Social media', 40, true),
  ('balie', 'Balie', 50, true),
  ('huisbezoek', 'Huisbezoek', 55, true),
  ('e-mail', 'E-mail', 60, true),
  ('post', 'Post', 70, true),
  ('fax', 'Fax', 80, false);

-- One number for the customer, given once, for ever: numbers may be skipped, never used twice.
create sequence klantcontact.kenmerk_volgnummer;
create table klantcontact.kenmerk (
  kenmerk text primary key,
  organisatie uuid,
  tijd timestamptz not null
);
alter table klantcontact.kenmerk enable row level security;
alter table klantcontact.kenmerk force row level security;
create policy eigen on klantcontact.kenmerk using (techniek.ziet(organisatie));

create table klantcontact.partij (
  id uuid primary key,
  organisatie uuid not null,
  soort text not null,
  naam text not null,
  kvk_nummer text,
  rsin text,
  vestigingsnummer text,
  voorkeurskanaal text references klantcontact.kanaal,
  voorkeursmoment text,
  bsn_bekend boolean not null default false,
  versie int not null default 1,
  tijd timestamptz not null
);
create index on klantcontact.partij (organisatie, kvk_nummer) where kvk_nummer is not null;
create index on klantcontact.partij (organisatie, rsin) where rsin is not null;
alter table klantcontact.partij enable row level security;
alter table klantcontact.partij force row level security;
create policy eigen on klantcontact.partij using (techniek.ziet(organisatie));

-- The only place where a BSN stands: one party per number in an organisation.
create table klantcontact.bsn (
  partij uuid primary key references klantcontact.partij,
  organisatie uuid not null,
  nummer text not null check (nummer ~ '^[0-9]{9}$'),
  unique (organisatie, nummer)
);
alter table klantcontact.bsn enable row level security;
alter table klantcontact.bsn force row level security;
create policy eigen on klantcontact.bsn using (techniek.ziet(organisatie));

create table klantcontact.digitaal_adres (
  partij uuid not null references klantcontact.partij,
  nr int not null,
  organisatie uuid not null,
  soort text not null,
  adres text not null,
  sleutel text not null,
  voorkeur boolean not null,
  primary key (partij, nr)
);
create index on klantcontact.digitaal_adres (organisatie, sleutel);
alter table klantcontact.digitaal_adres enable row level security;
alter table klantcontact.digitaal_adres force row level security;
create policy eigen on klantcontact.digitaal_adres using (techniek.ziet(organisatie));

-- The words of a name. Row level security keeps trigram and text indexes from being used; a plain b-tree works.
create table klantcontact.naamwoord (
  organisatie uuid not null,
  woord text collate "C" not null,
  partij uuid not null references klantcontact.partij,
  primary key (organisatie, woord, partij)
);
create index on klantcontact.naamwoord (partij);
alter table klantcontact.naamwoord enable row level security;
alter table klantcontact.naamwoord force row level security;
create policy eigen on klantcontact.naamwoord using (techniek.ziet(organisatie));

create table klantcontact.vertegenwoordiging (
  id uuid primary key,
  organisatie uuid not null,
  vertegenwoordiger uuid not null references klantcontact.partij,
  vertegenwoordigde uuid not null references klantcontact.partij,
  hoedanigheid text not null,
  vanaf date not null,
  tot date,
  check (vertegenwoordiger <> vertegenwoordigde),
  check (tot is null or tot >= vanaf)
);
create index on klantcontact.vertegenwoordiging (vertegenwoordiger);
create index on klantcontact.vertegenwoordiging (vertegenwoordigde);
alter table klantcontact.vertegenwoordiging enable row level security;
alter table klantcontact.vertegenwoordiging force row level security;
create policy eigen on klantcontact.vertegenwoordiging using (techniek.ziet(organisatie));
