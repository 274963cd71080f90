-- A message may make a decision known, and may carry files.
alter table berichten.bericht add column besluit uuid;

create table berichten.bijlage (
  root uuid not null,
  bericht uuid not null,
  nr int not null check (nr > 0),
  organisatie uuid not null,
  naam text not null,
  type text not null,
  omvang bigint not null,
  sha256 text not null,
  primary key (root, bericht, nr),
  foreign key (root, bericht) references berichten.bericht
);
alter table berichten.bijlage enable row level security;
alter table berichten.bijlage force row level security;
create policy eigen on berichten.bijlage using (techniek.ziet(organisatie));

-- How an organisation sends what the law wants to be sent.
create table berichten.postinstelling (
  organisatie uuid not null primary key,
  berichtenbox boolean not null,
  berichttype text not null check (length(berichttype) <= 8),
  bijlagen_kb int not null check (bijlagen_kb between 1 and 10000),
  retouradres text not null,
  gewijzigd_op timestamptz not null,
  door text not null,
  check (not berichtenbox or berichttype <> '')
);
alter table berichten.postinstelling enable row level security;
alter table berichten.postinstelling force row level security;
create policy eigen on berichten.postinstelling using (techniek.ziet(organisatie));

-- The letters: what lies in the post room, and what went when.
create table berichten.brief (
  root uuid not null,
  bericht uuid not null unique,
  organisatie uuid not null,
  adres text not null,
  stand text not null check (stand in ('KLAAR', 'AFGEDRUKT', 'VERZONDEN', 'TERUG')),
  klaar_op timestamptz not null,
  uiterlijk timestamptz not null,
  afgedrukt_op timestamptz,
  verzonden_op date,
  vast_op timestamptz,
  door text not null default '',
  gemeld boolean not null default false,
  primary key (root, bericht),
  foreign key (root, bericht) references berichten.bericht,
  check ((stand in ('VERZONDEN', 'TERUG')) = (verzonden_op is not null and vast_op is not null)),
  check (stand in ('KLAAR', 'AFGEDRUKT') or adres <> '')
);
create index on berichten.brief (organisatie, stand, uiterlijk);
create index on berichten.brief (uiterlijk) where stand in ('KLAAR', 'AFGEDRUKT');
alter table berichten.brief enable row level security;
alter table berichten.brief force row level security;
create policy eigen on berichten.brief using (techniek.ziet(organisatie));
