create schema kennis;

-- One series of numbers for the installation: KA-1, KA-2 …
create table kennis.teller (
  een boolean primary key default true check (een),
  laatste int not null
);
insert into kennis.teller (laatste) values (0);

create table kennis.artikel (
  id uuid primary key,
  nummer int not null unique check (nummer > 0),
  organisatie uuid not null,
  staat text not null
    check (staat in ('CONCEPT', 'TER_CONTROLE', 'GEPUBLICEERD', 'VERLOPEN', 'VERVANGEN', 'INGETROKKEN')),
  versie int not null check (versie > 0),
  titel text not null,
  vraagwoorden text[] not null,
  foutcodes text[] not null,
  intern text not null,
  publiek text not null,
  bron text not null,
  producten text[] not null,
  herzien_op date not null,
  gedeeld boolean not null,
  probleem text not null default 'GEEN' check (probleem in ('GEEN', 'OPEN', 'OMWEG', 'OPGELOST')),
  omweg text not null default '',
  eigenaar uuid,
  eigenaar_naam text not null,
  vervangen_door uuid references kennis.artikel,
  uit_vraag uuid,
  gewijzigd timestamptz not null,
  check ((probleem = 'OMWEG') <= (omweg <> '')),
  check ((staat = 'VERVANGEN') = (vervangen_door is not null)),
  unique (organisatie, uit_vraag)
);
create index on kennis.artikel (organisatie, herzien_op, nummer);
create index on kennis.artikel (herzien_op) where staat = 'GEPUBLICEERD';
alter table kennis.artikel enable row level security;
alter table kennis.artikel force row level security;
create policy eigen on kennis.artikel using (techniek.ziet(organisatie));
-- What another organisation shares may be read by everybody who works for one.
create policy gedeeld on kennis.artikel for select using (
  gedeeld and staat in ('GEPUBLICEERD', 'VERLOPEN')
  and coalesce(current_setting('poort.organisatie', true), '') <> '');

-- Which version an answer was given with, and how often an article is used, per organisation that used it.
create table kennis.antwoord (
  vraag uuid not null,
  artikel uuid not null references kennis.artikel,
  versie int not null,
  organisatie uuid not null,
  tijd timestamptz not null,
  primary key (vraag, artikel, versie)
);
create index on kennis.antwoord (artikel, versie);
alter table kennis.antwoord enable row level security;
alter table kennis.antwoord force row level security;
create policy eigen on kennis.antwoord using (techniek.ziet(organisatie));

create table kennis.gebruik (
  artikel uuid not null references kennis.artikel,
  organisatie uuid not null,
  aantal bigint not null,
  primary key (artikel, organisatie)
);
alter table kennis.gebruik enable row level security;
alter table kennis.gebruik force row level security;
create policy eigen on kennis.gebruik using (techniek.ziet(organisatie));
-- A count holds no personal data: who may read the article may see how often it was read.
create policy telt on kennis.gebruik for select using (exists (select from kennis.artikel a where a.id = artikel));

create table kennis.versie (
  artikel uuid not null references kennis.artikel,
  versie int not null,
  organisatie uuid not null,
  titel text not null,
  vraagwoorden text[] not null,
  foutcodes text[] not null,
  intern text not null,
  publiek text not null,
  bron text not null,
  producten text[] not null,
  herzien_op date not null,
  gedeeld boolean not null,
  wie text not null,
  tijd timestamptz not null,
  primary key (artikel, versie)
);
alter table kennis.versie enable row level security;
alter table kennis.versie force row level security;
create policy eigen on kennis.versie using (techniek.ziet(organisatie));
-- Of another organisation: the version that is shared now, and those we answered with.
create policy gedeeld on kennis.versie for select using (
  exists (select from kennis.artikel a where a.id = artikel and a.versie = versie.versie)
  or exists (select from kennis.antwoord w where w.artikel = versie.artikel and w.versie = versie.versie));

create function kennis.onveranderlijk() returns trigger language plpgsql as $$
begin
  raise exception 'een geschreven versie verandert niet';
end $$;
create trigger onveranderlijk before update or delete on kennis.versie
  for each row execute function kennis.onveranderlijk();

create table kennis.volger (
  artikel uuid not null references kennis.artikel,
  vraag uuid not null,
  partij uuid,
  organisatie uuid not null,
  -- the organisation that follows and the one that owns the article
  zicht uuid[] not null,
  sinds timestamptz not null,
  verteld timestamptz,
  primary key (artikel, vraag)
);
create index on kennis.volger (artikel, sinds) where verteld is null;
create index on kennis.volger (vraag);
alter table kennis.volger enable row level security;
alter table kennis.volger force row level security;
create policy eigen on kennis.volger using (techniek.ziet_een(zicht));

-- An article as it stands now, with how often it was used and who waits; the rights are those of who asks.
create view kennis.artikel_nu with (security_invoker = true) as
select a.*,
  coalesce((select sum(g.aantal) from kennis.gebruik g where g.artikel = a.id), 0)::bigint as gezien,
  (select count(*) from kennis.volger v where v.artikel = a.id and v.verteld is null) as volgers
from kennis.artikel a;
