-- Decisions of the ZGW standard, and the documents that lay them down.
create schema besluiten;

create table besluiten.besluit (
  organisatie uuid not null,
  uuid uuid primary key,
  identificatie text not null,
  verantwoordelijke_organisatie text not null,
  besluittype uuid not null,
  zaak uuid,
  datum date not null,
  toelichting text,
  bestuursorgaan text,
  ingangsdatum date not null,
  vervaldatum date,
  vervalreden text,
  publicatiedatum date,
  verzenddatum date,
  uiterlijke_reactiedatum date,
  unique (organisatie, verantwoordelijke_organisatie, identificatie)
);
create index on besluiten.besluit (organisatie, uuid);
create index on besluiten.besluit (organisatie, identificatie);
create index on besluiten.besluit (zaak);
alter table besluiten.besluit enable row level security;
alter table besluiten.besluit force row level security;
create policy eigen on besluiten.besluit using (techniek.ziet(organisatie));

-- For decisions that come without an identification.
create sequence besluiten.nummer;

create table besluiten.besluitinformatieobject (
  organisatie uuid not null,
  uuid uuid primary key,
  informatieobject uuid not null,
  besluit uuid not null references besluiten.besluit on delete cascade,
  unique (besluit, informatieobject)
);
create index on besluiten.besluitinformatieobject (organisatie, informatieobject);
alter table besluiten.besluitinformatieobject enable row level security;
alter table besluiten.besluitinformatieobject force row level security;
create policy eigen on besluiten.besluitinformatieobject using (techniek.ziet(organisatie));
