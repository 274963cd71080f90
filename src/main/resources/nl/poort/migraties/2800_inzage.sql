create schema inzage;

-- A citizen or company that proved who it is. No account: which customers that are, for as long as the visit lasts.
create table inzage.aanmelding (
  id uuid primary key,
  middel text not null check (middel in ('DIGID', 'EHERKENNING')),
  niveau text not null,
  partijen uuid[] not null,
  begonnen timestamptz not null,
  gebruikt timestamptz not null
);
create index on inzage.aanmelding (gebruikt);
alter table inzage.aanmelding enable row level security;
alter table inzage.aanmelding force row level security;
create policy programma on inzage.aanmelding using (techniek.ziet(null));

-- A digital address that is used only when its owner gave the code that was sent there.
create table inzage.adresbevestiging (
  partij uuid primary key,
  organisatie uuid not null,
  adres text not null,
  code bytea not null,
  pogingen int not null default 0,
  tot timestamptz not null
);
alter table inzage.adresbevestiging enable row level security;
alter table inzage.adresbevestiging force row level security;
create policy eigen on inzage.adresbevestiging using (techniek.ziet(organisatie));

-- What a register of the government said when it was last shown to the person it is about.
create table inzage.registergegeven (
  partij uuid not null,
  registratie text not null,
  gegeven text not null,
  organisatie uuid not null,
  waarde text not null,
  opgehaald_op timestamptz not null,
  primary key (partij, registratie, gegeven)
);
alter table inzage.registergegeven enable row level security;
alter table inzage.registergegeven force row level security;
create policy eigen on inzage.registergegeven using (techniek.ziet(organisatie));

-- Somebody says that something we have is wrong (AVG art. 16): handled as a Vraag, decided within a month.
create table inzage.correctie (
  id uuid primary key,
  organisatie uuid not null,
  partij uuid not null,
  vraag uuid not null unique,
  kenmerk text not null,
  registratie text,
  gegeven text not null,
  staat_er text not null,
  hoort text not null,
  toelichting text not null,
  stand text not null check (stand in ('OPEN', 'AFGEHANDELD')),
  tijd timestamptz not null,
  uiterlijk timestamptz not null,
  gewaarschuwd boolean not null default false,
  afgehandeld_op timestamptz,
  uitkomst text
);
create unique index on inzage.correctie (partij, gegeven) where stand = 'OPEN';
create index on inzage.correctie (uiterlijk) where stand = 'OPEN' and not gewaarschuwd;
alter table inzage.correctie enable row level security;
alter table inzage.correctie force row level security;
create policy eigen on inzage.correctie using (techniek.ziet(organisatie));

-- What was told to the keeper of the register, and what it answered.
create table inzage.terugmelding (
  correctie uuid primary key references inzage.correctie,
  organisatie uuid not null,
  registratie text not null,
  stand text not null check (stand in ('GEMELD', 'IN_ONDERZOEK', 'GEWIJZIGD', 'AFGEWEZEN')),
  gemeld_op timestamptz not null,
  beantwoord_op timestamptz,
  antwoord text
);
alter table inzage.terugmelding enable row level security;
alter table inzage.terugmelding force row level security;
create policy eigen on inzage.terugmelding using (techniek.ziet(organisatie));
