create schema ontvangst;
create extension if not exists btree_gist with schema public;

-- What the national facility calls an organisation here, where that facility is, and with which word it comes.
create table ontvangst.aansluiting (
  organisatie uuid primary key,
  oin text not null check (oin ~ '^[0-9A-Z]{20}$'),
  adres text not null,
  sleutel bytea,
  woord_hash text not null unique,
  nagekeken timestamptz
);
create unique index on ontvangst.aansluiting (oin);
alter table ontvangst.aansluiting enable row level security;
alter table ontvangst.aansluiting force row level security;
create policy eigen on ontvangst.aansluiting using (techniek.ziet(organisatie));

-- A request by its number, at one receiver: every message about it, and every case, belongs to this.
create table ontvangst.verzoek (
  id uuid primary key,
  organisatie uuid not null,
  nummer text not null check (nummer ~ '^[0-9]{13}$'),
  project text not null default '',
  zaak uuid,
  zaaknummer text not null default '',
  status text not null default '',
  gekoppeld_op timestamptz,
  unique (organisatie, nummer)
);
create index on ontvangst.verzoek (project) where project <> '';
create index on ontvangst.verzoek (nummer);
create index on ontvangst.verzoek (zaak) where zaak is not null;
alter table ontvangst.verzoek enable row level security;
alter table ontvangst.verzoek force row level security;
create policy eigen on ontvangst.verzoek using (techniek.ziet(organisatie));

-- One message about a request: durable before anybody is told that it came.
create table ontvangst.ontvangst (
  verzoek uuid not null references ontvangst.verzoek,
  id uuid not null unique,
  organisatie uuid not null,
  nummer text not null,
  volgnummer int not null check (volgnummer between 0 and 999),
  bron text not null check (bron in ('LANDELIJK', 'EIGEN', 'DOORGEZONDEN')),
  stand text not null check (stand in ('AANGEKONDIGD', 'REFERENTIES', 'XML', 'DOCUMENTEN', 'COMPLEET', 'ZAAK', 'MISLUKT')),
  doel text check (doel in ('INITIEREN', 'CONCEPTVERZOEK', 'AANVULLEN', 'INTREKKEN')),
  type text not null default '',
  naam text not null default '',
  indiendatum date,
  gezag_oin text not null default '',
  gezag_naam text not null default '',
  dienst_oin text not null default '',
  dienst_naam text not null default '',
  activiteiten text[] not null default '{}',
  hoofd boolean not null default false,
  kopie boolean not null default false,
  documenten int not null default 0,
  binnen int not null default 0,
  xml bytea,
  aangekondigd timestamptz not null,
  compleet timestamptz,
  norm int not null default 0,
  pogingen int not null default 0,
  volgende timestamptz,
  melding text not null default '',
  doorgezonden text not null default '',
  primary key (verzoek, volgnummer)
);
create index on ontvangst.ontvangst (volgende) where volgende is not null;
create index on ontvangst.ontvangst (aangekondigd) where compleet is null;
create index on ontvangst.ontvangst (organisatie, aangekondigd desc);
alter table ontvangst.ontvangst enable row level security;
alter table ontvangst.ontvangst force row level security;
create policy eigen on ontvangst.ontvangst using (techniek.ziet(organisatie));

-- A document that belongs to a message: what was promised of it, and what is here.
create table ontvangst.stuk (
  ontvangst uuid not null references ontvangst.ontvangst (id),
  nr int not null,
  organisatie uuid not null,
  document text not null,
  naam text not null,
  soort text not null default '',
  link text not null default '',
  grootte bigint not null,
  beloofd text not null default '',
  hash text,
  opgehaald timestamptz,
  primary key (ontvangst, nr)
);
alter table ontvangst.stuk enable row level security;
alter table ontvangst.stuk force row level security;
create policy eigen on ontvangst.stuk using (techniek.ziet(organisatie));

-- What came of a document before the line broke: the next attempt goes on from there.
create table ontvangst.deel (
  ontvangst uuid not null,
  nr int not null,
  volgnummer int not null,
  organisatie uuid not null,
  hash text not null,
  grootte bigint not null check (grootte > 0),
  primary key (ontvangst, nr, volgnummer),
  foreign key (ontvangst, nr) references ontvangst.stuk
);
alter table ontvangst.deel enable row level security;
alter table ontvangst.deel force row level security;
create policy eigen on ontvangst.deel using (techniek.ziet(organisatie));

-- What happened to it, in words.
create table ontvangst.stap (
  verzoek uuid not null references ontvangst.verzoek,
  id uuid not null,
  organisatie uuid not null,
  volgnummer int not null,
  op timestamptz not null,
  wat text not null,
  toelichting text not null default '',
  primary key (verzoek, id)
);
alter table ontvangst.stap enable row level security;
alter table ontvangst.stap force row level security;
create policy eigen on ontvangst.stap using (techniek.ziet(organisatie));

-- What a person must decide: never without a reason, an owner (a team or a person) and a day.
create table ontvangst.uitval (
  verzoek uuid not null references ontvangst.verzoek,
  id uuid not null,
  organisatie uuid not null,
  volgnummer int not null,
  reden text not null,
  toelichting text not null check (btrim(toelichting) <> ''),
  eigenaar uuid,
  eigenaar_naam text not null check (btrim(eigenaar_naam) <> ''),
  sinds timestamptz not null,
  uiterlijk timestamptz not null,
  opgelost timestamptz,
  oplossing text not null default '',
  oplosser text not null default '',
  primary key (verzoek, id),
  check (opgelost is null or btrim(oplossing) <> '')
);
create unique index uitval_een_keer on ontvangst.uitval (verzoek, volgnummer, reden) where opgelost is null;
create index on ontvangst.uitval (organisatie, uiterlijk) where opgelost is null;
alter table ontvangst.uitval enable row level security;
alter table ontvangst.uitval force row level security;
create policy eigen on ontvangst.uitval using (techniek.ziet(organisatie));

-- What is not as it should be between the source and here; closed when it is.
create table ontvangst.bevinding (
  organisatie uuid not null,
  id uuid not null,
  sleutel text not null,
  soort text not null check (soort in ('ORGANISATIE', 'LANDELIJK', 'SOFTWARE')),
  tekst text not null,
  prioriteit int not null default 3 check (prioriteit between 1 and 3),
  sinds timestamptz not null,
  gesloten timestamptz,
  primary key (organisatie, id)
);
create unique index bevinding_een_keer on ontvangst.bevinding (organisatie, sleutel) where gesloten is null;
alter table ontvangst.bevinding enable row level security;
alter table ontvangst.bevinding force row level security;
create policy eigen on ontvangst.bevinding using (techniek.ziet(organisatie));
