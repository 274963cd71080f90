create schema api;

-- API keys of organisations. A key is shown once; only its SHA-256 is kept (a key is 256 random bits, so that is enough).
create table api.sleutel (
  organisatie uuid not null,
  id uuid not null unique,
  naam text not null check (length(naam) between 1 and 200),
  teams uuid[] not null check (cardinality(teams) > 0),
  hash bytea not null unique check (length(hash) = 32),
  -- the last characters, so that a person can tell keys apart
  staart text not null check (length(staart) = 4),
  gemaakt_op timestamptz not null,
  gemaakt_door text not null,
  gebruikt_op timestamptz,
  ingetrokken_op timestamptz,
  primary key (organisatie, id)
);

-- Where an organisation wants to hear of its overdrachten.
create table api.abonnement (
  organisatie uuid not null,
  id uuid not null unique,
  teams uuid[] not null,
  url text not null check (length(url) between 1 and 2000),
  -- we sign with it, so it is kept as it is; it is never shown again
  geheim text not null,
  soorten text[] not null check (cardinality(soorten) > 0),
  stand text not null check (stand in ('ACTIEF', 'OPGESCHORT')),
  reden text not null default '',
  gemaakt_op timestamptz not null,
  -- nothing is sent before this moment: the receiver did not answer last time
  volgende timestamptz not null,
  -- somebody is delivering until then
  bezet_tot timestamptz not null,
  bezorgd_op timestamptz,
  primary key (organisatie, id),
  check ((stand = 'OPGESCHORT') = (reden <> ''))
);
create index on api.abonnement (volgende) where stand = 'ACTIEF';

-- One event for one subscription; kept for a while after delivery, so that hearing it twice is not sending it twice.
create table api.levering (
  abonnement uuid not null references api.abonnement (id) on delete cascade,
  gebeurtenis uuid not null,
  organisatie uuid not null,
  root uuid not null,
  soort text not null,
  inhoud text not null,
  pogingen int not null default 0,
  volgende timestamptz not null,
  sinds timestamptz not null,
  bezorgd_op timestamptz,
  dood boolean not null default false,
  fout text not null default '',
  primary key (abonnement, gebeurtenis)
);
create index on api.levering (abonnement, gebeurtenis) where bezorgd_op is null and not dood;
create index on api.levering (abonnement, root, gebeurtenis) where bezorgd_op is null and not dood;
create index on api.levering (bezorgd_op) where bezorgd_op is not null;

alter table api.sleutel enable row level security;
alter table api.sleutel force row level security;
create policy eigen on api.sleutel using (techniek.ziet(organisatie));
alter table api.abonnement enable row level security;
alter table api.abonnement force row level security;
create policy eigen on api.abonnement using (techniek.ziet(organisatie));
alter table api.levering enable row level security;
alter table api.levering force row level security;
create policy eigen on api.levering using (techniek.ziet(organisatie));
