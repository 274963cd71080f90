-- What an organisation aims at, per measure and year.
create table sturing.streefwaarde (
  organisatie uuid not null,
  maatstaf text not null,
  jaar int not null check (jaar between 2000 and 2100),
  waarde numeric(5, 1) not null check (waarde >= 0 and waarde <= 100),
  primary key (organisatie, maatstaf, jaar)
);
alter table sturing.streefwaarde enable row level security;
alter table sturing.streefwaarde force row level security;
create policy eigen on sturing.streefwaarde using (techniek.ziet(organisatie));

-- The norms that stand in front, seven at most (S1-68); none = those of the program.
create table sturing.kernnorm (
  organisatie uuid not null,
  volgorde int not null check (volgorde between 1 and 7),
  maatstaf text not null,
  primary key (organisatie, volgorde),
  unique (organisatie, maatstaf)
);
alter table sturing.kernnorm enable row level security;
alter table sturing.kernnorm force row level security;
create policy eigen on sturing.kernnorm using (techniek.ziet(organisatie));

-- What somebody else measured: a survey, a mystery caller. Never mixed with what we count ourselves.
create table sturing.externe_meting (
  organisatie uuid not null,
  id uuid not null,
  soort text not null,
  bron text not null check (bron <> ''),
  maatstaf text not null,
  gemeten_op date not null,
  waarde numeric(5, 1) not null check (waarde >= 0 and waarde <= 100),
  steekproef int check (steekproef > 0),
  primary key (organisatie, id),
  constraint meting_eenmaal unique (organisatie, maatstaf, soort, bron, gemeten_op)
);
alter table sturing.externe_meting enable row level security;
alter table sturing.externe_meting force row level security;
create policy eigen on sturing.externe_meting using (techniek.ziet(organisatie));

-- What one contact on a channel costs, from a day on.
create table sturing.kanaaltarief (
  organisatie uuid not null,
  kanaal text not null,
  vanaf date not null,
  bedrag numeric(8, 2) not null check (bedrag >= 0),
  primary key (organisatie, kanaal, vanaf)
);
alter table sturing.kanaaltarief enable row level security;
alter table sturing.kanaaltarief force row level security;
create policy eigen on sturing.kanaaltarief using (techniek.ziet(organisatie));
