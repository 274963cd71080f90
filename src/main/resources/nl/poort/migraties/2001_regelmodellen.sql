-- What an author works on: the rules as they stand now, and every step back.
create table regels.model (
  id uuid primary key,
  organisatie uuid not null,
  naam text not null,
  soort text not null check (soort in ('CONCLUSIE', 'INDIENINGSVEREISTEN', 'MAATREGELEN')),
  activiteit text not null,
  boek uuid references regels.bestand,
  stap int not null check (stap > 0),
  laatste int not null,
  herkomst text not null,
  zoektekst text not null,
  gewijzigd timestamptz not null,
  wijziger uuid,
  wijziger_naam text not null,
  check (laatste >= stap)
);
create index on regels.model (organisatie, gewijzigd desc);
alter table regels.model enable row level security;
alter table regels.model force row level security;
create policy eigen on regels.model using (techniek.ziet(organisatie));

-- The rules after a step, packed.
create table regels.modelstap (
  model uuid not null references regels.model on delete cascade,
  stap int not null,
  organisatie uuid not null,
  wat text not null,
  inhoud bytea not null,
  gezet timestamptz not null,
  wie text not null,
  primary key (model, stap)
);
alter table regels.modelstap enable row level security;
alter table regels.modelstap force row level security;
create policy eigen on regels.modelstap using (techniek.ziet(organisatie));

-- Answers that an author keeps, with what must come of them; for every version of what decides the same.
create table regels.proefgeval (
  id uuid primary key,
  organisatie uuid not null,
  ref text not null,
  naam text not null,
  antwoorden jsonb not null,
  verwacht text not null,
  gezet timestamptz not null,
  wie text not null
);
create index on regels.proefgeval (organisatie, ref);
alter table regels.proefgeval enable row level security;
alter table regels.proefgeval force row level security;
create policy eigen on regels.proefgeval using (techniek.ziet(organisatie));

alter table regels.versie add column zoektekst text not null default '';
