create schema vergunningcheck;

-- One conversation of somebody without a login. There is no name in it; the code stands here only as keyed hash.
create table vergunningcheck.sessie (
  id uuid primary key,
  code bytea not null unique,
  dag date not null,
  werken text[] not null,
  x double precision not null,
  y double precision not null,
  vlak text not null default '',
  adres text not null default '',
  postcode text not null default '',
  huisnummer text not null default '',
  begonnen timestamptz not null,
  bewaard timestamptz not null,
  afgerond timestamptz
);
create index on vergunningcheck.sessie (bewaard);

-- The rule files it was begun with; van is the organisation that made them.
create table vergunningcheck.regels (
  sessie uuid not null references vergunningcheck.sessie on delete cascade,
  nr int not null,
  boek uuid not null,
  versie int not null,
  van uuid not null,
  hash text not null,
  activiteit text not null,
  naam text not null,
  gezagcode text not null,
  gezag text not null,
  primary key (sessie, nr)
);

-- Who published nothing about what was chosen.
create table vergunningcheck.stilte (
  sessie uuid not null references vergunningcheck.sessie on delete cascade,
  nr int not null,
  gezagcode text not null,
  gezag text not null,
  activiteit text not null,
  primary key (sessie, nr)
);

create table vergunningcheck.antwoord (
  sessie uuid not null references vergunningcheck.sessie on delete cascade,
  sleutel text not null,
  volgorde int not null,
  waarden text[] not null,
  opgezocht boolean not null default false,
  primary key (sessie, sleutel)
);

-- What was asked about a question, and the explanation that came back.
create table vergunningcheck.onduidelijk (
  sessie uuid not null references vergunningcheck.sessie on delete cascade,
  vraag uuid not null,
  kenmerk text not null,
  sleutel text not null,
  vraagtekst text not null,
  gevraagd timestamptz not null,
  uitleg text not null default '',
  uitgelegd timestamptz,
  primary key (sessie, vraag)
);
create index on vergunningcheck.onduidelijk (vraag);

-- What the author of rules should know: where citizens got stuck, with the answers of the last time.
create table vergunningcheck.bevinding (
  boek uuid not null,
  versie int not null,
  soort text not null check (soort in ('TEGENSPRAAK', 'GEEN_UITKOMST', 'ONDUIDELIJK')),
  plaats text not null,
  organisatie uuid not null,
  naam text not null,
  antwoorden text not null default '',
  aantal int not null default 1,
  eerst timestamptz not null,
  laatst timestamptz not null,
  primary key (boek, versie, soort, plaats)
);
create index on vergunningcheck.bevinding (organisatie, laatst);
alter table vergunningcheck.bevinding enable row level security;
alter table vergunningcheck.bevinding force row level security;
create policy eigen on vergunningcheck.bevinding using (techniek.ziet(organisatie));
