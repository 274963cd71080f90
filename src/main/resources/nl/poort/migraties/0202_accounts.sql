create table organisatie.account (
  organisatie uuid not null,
  medewerker uuid not null,
  -- the e-mail address in lower case
  login text not null unique,
  -- Argon2id in PHC form; null as long as nobody has set a password
  wachtwoord text,
  issuer text,
  subject text,
  geblokkeerd boolean not null default false,
  primary key (organisatie, medewerker),
  foreign key (organisatie, medewerker) references organisatie.medewerker,
  unique (issuer, subject),
  check ((issuer is null) = (subject is null))
);

-- A link to set a password: only its hash is kept, it works once and for a short time.
create table organisatie.toegangslink (
  organisatie uuid not null,
  medewerker uuid not null,
  sleutel bytea primary key,
  tot timestamptz not null,
  gebruikt timestamptz,
  foreign key (organisatie, medewerker) references organisatie.account
);
create index on organisatie.toegangslink (organisatie, medewerker);

alter table organisatie.account enable row level security;
alter table organisatie.account force row level security;
create policy eigen on organisatie.account using (techniek.ziet(organisatie));
alter table organisatie.toegangslink enable row level security;
alter table organisatie.toegangslink force row level security;
create policy eigen on organisatie.toegangslink using (techniek.ziet(organisatie));

-- Tries to log in, counted before the password is looked at: per pair, per login name and per source.
-- The keys are hashes: also names that do not exist are counted, and no address is kept.
create table organisatie.poging (
  sleutel bytea primary key,
  aantal int not null,
  laatste timestamptz not null,
  wacht_tot timestamptz not null
);
create index on organisatie.poging (laatste);

-- Sources from which this login name succeeded before: they are not held up by what others try.
create table organisatie.bekende_bron (
  sleutel bytea primary key,
  laatste timestamptz not null
);
create index on organisatie.bekende_bron (laatste);

alter table organisatie.poging enable row level security;
alter table organisatie.poging force row level security;
create policy programma on organisatie.poging using (techniek.ziet(null));
alter table organisatie.bekende_bron enable row level security;
alter table organisatie.bekende_bron force row level security;
create policy programma on organisatie.bekende_bron using (techniek.ziet(null));
