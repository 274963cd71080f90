-- What colleagues tell the editor: this is not right, or: there was no answer to these words of a customer.
create table kennis.melding (
  id uuid primary key,
  -- whose editor it is for, and those who may see it: the editor's organisation and that of the colleague
  organisatie uuid not null,
  zicht uuid[] not null,
  soort text not null check (soort in ('KLOPT_NIET', 'NIET_GEVONDEN')),
  -- the article or product it is about
  ding uuid,
  code text not null,
  titel text not null,
  woorden text not null check (woorden <> ''),
  contact uuid,
  door uuid,
  door_naam text not null,
  tijd timestamptz not null,
  klaar_op timestamptz,
  klaar_door text,
  uitkomst text not null default '',
  artikel uuid references kennis.artikel,
  check ((klaar_op is null) = (klaar_door is null))
);
create index on kennis.melding (organisatie, tijd) where klaar_op is null;
create index on kennis.melding (ding);
alter table kennis.melding enable row level security;
alter table kennis.melding force row level security;
create policy eigen on kennis.melding using (techniek.ziet_een(zicht));

-- News and work instructions for colleagues, and who has read them.
create table kennis.nieuws (
  id uuid primary key,
  organisatie uuid not null,
  soort text not null check (soort in ('NIEUWS', 'WERKINSTRUCTIE')),
  titel text not null,
  tekst text not null,
  -- empty = everybody
  teams uuid[] not null,
  vanaf date not null,
  tot date,
  wie text not null,
  tijd timestamptz not null
);
create index on kennis.nieuws (organisatie, vanaf);
alter table kennis.nieuws enable row level security;
alter table kennis.nieuws force row level security;
create policy eigen on kennis.nieuws using (techniek.ziet(organisatie));

create table kennis.gelezen (
  nieuws uuid not null references kennis.nieuws,
  medewerker uuid not null,
  organisatie uuid not null,
  tijd timestamptz not null,
  primary key (nieuws, medewerker)
);
alter table kennis.gelezen enable row level security;
alter table kennis.gelezen force row level security;
create policy eigen on kennis.gelezen using (techniek.ziet(organisatie));

-- An answer that proves wrong: to whom it was given, and what each of them was told since.
create table kennis.herroeping (
  id uuid primary key,
  -- the article or product
  ding uuid not null,
  code text not null,
  titel text not null,
  organisatie uuid not null,
  -- these versions were wrong
  van_versie int not null,
  tot_versie int not null,
  reden text not null,
  tekst text not null,
  wie text not null,
  tijd timestamptz not null,
  check (van_versie <= tot_versie)
);
create index on kennis.herroeping (organisatie, tijd);
alter table kennis.herroeping enable row level security;
alter table kennis.herroeping force row level security;
create policy eigen on kennis.herroeping using (techniek.ziet(organisatie));

create table kennis.correctie (
  herroeping uuid not null references kennis.herroeping,
  -- the Vraag or the contact in which the answer was given
  vraag uuid not null,
  organisatie uuid not null,
  soort text not null check (soort in ('VRAAG', 'CONTACT')),
  versie int not null,
  gegeven_op timestamptz not null,
  stand text not null check (stand in ('TE_DOEN', 'AANGEBODEN', 'NIET_NODIG')),
  wie text,
  tijd timestamptz,
  primary key (herroeping, vraag)
);
alter table kennis.correctie enable row level security;
alter table kennis.correctie force row level security;
create policy eigen on kennis.correctie using (techniek.ziet(organisatie));

-- Also what was answered in a contact that became no Vraag, and with a product.
alter table kennis.antwoord add column soort text not null default 'VRAAG' check (soort in ('VRAAG', 'CONTACT'));
alter table kennis.antwoord drop constraint antwoord_artikel_fkey;
create index on kennis.antwoord (artikel, tijd desc);
alter table kennis.gebruik drop constraint gebruik_artikel_fkey;

-- How often a page on the website was opened, and whether it was of use: per day, without anything about the visitor.
create table kennis.bezoek (
  organisatie uuid not null,
  ding uuid not null,
  dag date not null,
  aantal int not null default 0,
  nuttig int not null default 0,
  niet_nuttig int not null default 0,
  onduidelijk int not null default 0,
  klopt_niet int not null default 0,
  iets_anders int not null default 0,
  primary key (organisatie, ding, dag)
);
alter table kennis.bezoek enable row level security;
alter table kennis.bezoek force row level security;
create policy eigen on kennis.bezoek using (techniek.ziet(organisatie));
