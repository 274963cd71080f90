create schema aanvraag;

-- For the number with which an applicant comes back, `A-2026-000012`.
create sequence aanvraag.kenmerk;

-- A plan with its requests. Its id is also who keeps its rows: whoever acts for the project sees them.
create table aanvraag.project (
  id uuid primary key,
  kenmerk text not null unique,
  naam text not null default '',
  omschrijving text not null default '',
  check_code text not null default '',
  gemaakt timestamptz not null,
  gewijzigd timestamptz not null
);
alter table aanvraag.project enable row level security;
alter table aanvraag.project force row level security;
create policy eigen on aanvraag.project using (techniek.ziet(id));

-- One row per version: a concept has no number yet, and a filed one never changes.
create table aanvraag.verzoek (
  project uuid not null references aanvraag.project,
  id uuid not null,
  doel text not null check (doel in ('INITIEREN', 'CONCEPTVERZOEK', 'AANVULLEN', 'INTREKKEN')),
  soort text not null,
  stand text not null check (stand in ('CONCEPT', 'INGEDIEND')),
  dag date,
  nummer int,
  volgnummer int,
  vorige uuid,
  uit_overleg uuid,
  naam text not null default '',
  omschrijving text not null default '',
  plek jsonb,
  gemaakt timestamptz not null,
  ingediend timestamptz,
  primary key (project, id),
  unique (id),
  unique (dag, nummer, volgnummer),
  check ((stand = 'INGEDIEND') = (ingediend is not null and dag is not null and nummer is not null
    and volgnummer is not null))
);
create index on aanvraag.verzoek (ingediend) where ingediend is not null;
alter table aanvraag.verzoek enable row level security;
alter table aanvraag.verzoek force row level security;
create policy eigen on aanvraag.verzoek using (techniek.ziet(project));

-- When each of the seven steps was last worked on.
create table aanvraag.stap (
  project uuid not null,
  verzoek uuid not null,
  stap text not null,
  bewerkt timestamptz not null,
  primary key (project, verzoek, stap),
  foreign key (project, verzoek) references aanvraag.verzoek on delete cascade
);
alter table aanvraag.stap enable row level security;
alter table aanvraag.stap force row level security;
create policy eigen on aanvraag.stap using (techniek.ziet(project));

create table aanvraag.activiteit (
  project uuid not null,
  verzoek uuid not null,
  urn text not null,
  plaats int not null,
  naam text not null,
  gezagcode text not null default '',
  gezagnaam text not null default '',
  boek uuid,
  versie int,
  hash text,
  primary key (project, verzoek, urn),
  foreign key (project, verzoek) references aanvraag.verzoek on delete cascade,
  check ((boek is null) = (versie is null) and (boek is null) = (hash is null))
);
alter table aanvraag.activiteit enable row level security;
alter table aanvraag.activiteit force row level security;
create policy eigen on aanvraag.activiteit using (techniek.ziet(project));

-- Answers stay, also those that no question asks for at the moment; what counts is decided when the request is read.
create table aanvraag.antwoord (
  project uuid not null,
  verzoek uuid not null,
  urn text not null,
  vraag text not null,
  tekst text not null,
  antwoorden text[] not null,
  gegeven timestamptz not null,
  plaats int,
  groep text not null default '',
  classificatie text not null default '',
  primary key (project, verzoek, urn, vraag),
  foreign key (project, verzoek, urn) references aanvraag.activiteit on delete cascade
);
alter table aanvraag.antwoord enable row level security;
alter table aanvraag.antwoord force row level security;
create policy eigen on aanvraag.antwoord using (techniek.ziet(project));

create table aanvraag.betrokkene (
  project uuid not null,
  verzoek uuid not null,
  rol text not null check (rol in ('INITIATIEFNEMER', 'GEMACHTIGDE', 'CONTACTPERSOON')),
  naam text not null,
  bedrijf text not null default '',
  kvk text not null default '',
  email text not null default '',
  telefoon text not null default '',
  adres text not null default '',
  primary key (project, verzoek, rol),
  foreign key (project, verzoek) references aanvraag.verzoek on delete cascade
);
alter table aanvraag.betrokkene enable row level security;
alter table aanvraag.betrokkene force row level security;
create policy eigen on aanvraag.betrokkene using (techniek.ziet(project));

-- An attachment; without a hash as long as it is not here whole. A supplement has a row of its own for the same document.
create table aanvraag.bijlage (
  project uuid not null,
  verzoek uuid not null,
  id uuid not null,
  houder uuid not null unique,
  naam text not null,
  soort text not null default '',
  urn text not null default '',
  vraag text not null default '',
  vertrouwelijk boolean not null default false,
  grootte bigint not null check (grootte >= 0),
  stukgrootte bigint not null check (stukgrootte > 0),
  kenmerk text not null default '',
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  begonnen timestamptz not null,
  klaar timestamptz,
  primary key (project, verzoek, id),
  foreign key (project, verzoek) references aanvraag.verzoek on delete cascade,
  check ((sha256 is null) = (klaar is null))
);
create index on aanvraag.bijlage (begonnen) where klaar is null;
alter table aanvraag.bijlage enable row level security;
alter table aanvraag.bijlage force row level security;
create policy eigen on aanvraag.bijlage using (techniek.ziet(project));

-- The pieces that came in; they go when the whole is put together.
create table aanvraag.stuk (
  project uuid not null,
  houder uuid not null references aanvraag.bijlage (houder) on delete cascade,
  nummer int not null check (nummer >= 0),
  grootte bigint not null check (grootte > 0),
  sha256 text not null,
  primary key (project, houder, nummer)
);
alter table aanvraag.stuk enable row level security;
alter table aanvraag.stuk force row level security;
create policy eigen on aanvraag.stuk using (techniek.ziet(project));

-- What was made when it was filed: the request as XML, and to read. Never changed.
create table aanvraag.afschrift (
  project uuid not null,
  verzoek uuid not null,
  soort text not null check (soort in ('XML', 'PDF')),
  inhoud bytea not null,
  sha256 text not null,
  primary key (project, verzoek, soort),
  foreign key (project, verzoek) references aanvraag.verzoek
);
alter table aanvraag.afschrift enable row level security;
alter table aanvraag.afschrift force row level security;
create policy eigen on aanvraag.afschrift using (techniek.ziet(project));

-- The serial of a day: its row is held until the request that took it is filed, so that no number is lost.
create table aanvraag.dagteller (
  dag date primary key,
  laatste int not null
);
