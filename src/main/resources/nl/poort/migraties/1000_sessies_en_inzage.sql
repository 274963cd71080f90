create schema web;

-- Logged-in browsers. The id in the cookie is not kept, only its SHA-256: who reads this table cannot become somebody.
create table web.sessie (
  id_hash bytea primary key,
  medewerker uuid,
  begonnen timestamptz not null,
  gebruikt timestamptz not null,
  verloopt timestamptz not null,
  stilte interval not null,
  gegevens jsonb not null
);
create index on web.sessie (verloopt);
create index on web.sessie (medewerker) where medewerker is not null;

-- Every look at personal data (AVG): who, when, why, at which record; never what was seen.
create table web.inzage (
  id uuid primary key,
  tijd timestamptz not null,
  wie uuid,
  organisatie uuid,
  doel text not null,
  route text not null,
  object uuid
);
create index on web.inzage (object, tijd) where object is not null;
create index on web.inzage (tijd);
alter table web.inzage enable row level security;
alter table web.inzage force row level security;
create policy eigen on web.inzage using (techniek.ziet(organisatie));
