create schema regels;

-- What one authority decides about one activity, in one kind; what it says stands in its versions.
create table regels.bestand (
  id uuid primary key,
  organisatie uuid not null,
  ref text not null,
  soort text not null check (soort in ('CONCLUSIE', 'INDIENINGSVEREISTEN', 'MAATREGELEN')),
  activiteit text not null,
  naam text not null,
  versies int not null default 0,
  unique (organisatie, ref)
);
alter table regels.bestand enable row level security;
alter table regels.bestand force row level security;
create policy eigen on regels.bestand using (techniek.ziet(organisatie));

-- The file as it was sent, byte for byte. Once published it does not change any more.
create table regels.versie (
  bestand uuid not null references regels.bestand,
  versie int not null check (versie > 0),
  organisatie uuid not null,
  bestandsnaam text not null,
  inhoud bytea not null,
  hash text not null,
  zwaar int not null,
  licht int not null,
  ingevoerd timestamptz not null,
  invoerder uuid,
  invoerder_naam text not null,
  motivering text not null default '',
  motiveerder uuid,
  motiveerder_naam text not null default '',
  gepubliceerd timestamptz,
  publiceerder uuid,
  publiceerder_naam text not null default '',
  vanaf date,
  tot date,
  intrekreden text not null default '',
  primary key (bestand, versie),
  check ((gepubliceerd is null) = (vanaf is null)),
  check (tot is null or vanaf is not null)
);
create index on regels.versie (vanaf, organisatie) where vanaf is not null;
alter table regels.versie enable row level security;
alter table regels.versie force row level security;
create policy eigen on regels.versie using (techniek.ziet(organisatie));
