-- The social map: organisations that keep their own entry. The municipality lets them in by a link and a code.
create table kennis.aanbod (
  id uuid primary key,
  organisatie uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  naam text not null,
  kort text not null,
  tekst text not null,
  trefwoorden text[] not null,
  doelgroep text not null,
  plaats text not null,
  adres text not null,
  telefoon text not null,
  email text not null,
  website text not null,
  kosten text not null,
  -- for colleagues and other professionals only
  contactpersoon text not null,
  verwijzen text not null,
  wachttijd text not null,
  -- who keeps it, and since when it has been confirmed
  beheerder text not null,
  beheerder_email text not null,
  bevestigd_op timestamptz not null,
  herinnerd_op timestamptz,
  zichtbaar boolean not null default true,
  voorrang int not null default 0 check (voorrang between -5 and 5),
  versie int not null default 1,
  gewijzigd timestamptz not null,
  unique (organisatie, slug)
);
create index on kennis.aanbod (bevestigd_op) where zichtbaar;
alter table kennis.aanbod enable row level security;
alter table kennis.aanbod force row level security;
create policy eigen on kennis.aanbod using (techniek.ziet(organisatie));

-- One link at a time; of link and code only the SHA-256 is kept.
create table kennis.aanbodlink (
  aanbod uuid primary key references kennis.aanbod,
  organisatie uuid not null,
  sleutel bytea not null unique,
  code bytea not null,
  tot timestamptz not null
);
alter table kennis.aanbodlink enable row level security;
alter table kennis.aanbodlink force row level security;
create policy eigen on kennis.aanbodlink using (techniek.ziet(organisatie));

-- On which websites the list of this organisation may stand.
create table kennis.insluiting (
  organisatie uuid primary key,
  adressen text[] not null
);
alter table kennis.insluiting enable row level security;
alter table kennis.insluiting force row level security;
create policy eigen on kennis.insluiting using (techniek.ziet(organisatie));
