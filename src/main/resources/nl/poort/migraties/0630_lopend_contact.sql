-- What somebody at the desk is busy with: a row and not the memory of a browser, so that nothing is lost when a computer
-- stops, a login ends or somebody goes on elsewhere. When it is closed the row goes, and its id becomes that of the contact.
create table klantcontact.lopend_contact (
  id uuid primary key,
  organisatie uuid not null,
  medewerker uuid not null,
  medewerker_naam text not null,
  plek int not null check (plek > 0),
  kanaal text not null references klantcontact.kanaal,
  afzender text,
  referentie text,
  context jsonb not null default '{}',
  begonnen_op timestamptz not null,
  actief_sinds timestamptz,
  seconden int not null default 0,
  partij uuid references klantcontact.partij,
  controle text,
  doel text,
  gecontroleerd_op timestamptz,
  vraag uuid,
  kenmerk text,
  concept jsonb not null default '{}',
  bronnen jsonb not null default '[]',
  gezocht text[] not null default '{}',
  bewaard_op timestamptz not null,
  unique (medewerker, plek),
  check ((controle is null) = (doel is null) and (controle is null) = (gecontroleerd_op is null)),
  check (controle is null or partij is not null)
);
create unique index on klantcontact.lopend_contact (organisatie, referentie) where referentie is not null;
create unique index on klantcontact.lopend_contact (medewerker) where actief_sinds is not null;
create index on klantcontact.lopend_contact (organisatie, partij) where partij is not null;
create index on klantcontact.lopend_contact (organisatie, vraag) where vraag is not null;
alter table klantcontact.lopend_contact enable row level security;
alter table klantcontact.lopend_contact force row level security;
create policy eigen on klantcontact.lopend_contact using (techniek.ziet(organisatie));

-- How a contact at the desk went: how long somebody was busy with it, how the customer was recognised, and whether a
-- specialist was asked meanwhile. Nothing in it points to a person.
create table klantcontact.contactverloop (
  contact uuid primary key references klantcontact.contact,
  organisatie uuid not null,
  begonnen_op timestamptz not null,
  seconden int not null check (seconden >= 0),
  controle text,
  ruggespraak_team uuid,
  referentie text
);
create unique index on klantcontact.contactverloop (organisatie, referentie) where referentie is not null;
alter table klantcontact.contactverloop enable row level security;
alter table klantcontact.contactverloop force row level security;
create policy eigen on klantcontact.contactverloop using (techniek.ziet(organisatie));

-- With what a contact was answered, in the version of that moment.
create table klantcontact.contactbron (
  contact uuid not null references klantcontact.contact,
  nr int not null,
  organisatie uuid not null,
  soort text not null,
  verwijzing uuid not null,
  nummer text not null,
  titel text not null,
  versie int not null,
  primary key (contact, nr)
);
create index on klantcontact.contactbron (organisatie, soort, verwijzing, contact);
alter table klantcontact.contactbron enable row level security;
alter table klantcontact.contactbron force row level security;
create policy eigen on klantcontact.contactbron using (techniek.ziet(organisatie));
