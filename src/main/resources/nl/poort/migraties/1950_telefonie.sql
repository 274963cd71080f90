create schema if not exists kanalen;

-- A telephone exchange that tells what happens; it shows its secret, of which the hash stands here.
create table kanalen.centrale (
  id uuid primary key,
  organisatie uuid not null,
  naam text not null,
  geheim bytea not null,
  kort int not null default 10 check (kort between 0 and 120),
  aan boolean not null default true,
  gemaakt timestamptz not null,
  gehoord timestamptz
);
create index on kanalen.centrale (organisatie);
alter table kanalen.centrale enable row level security;
alter table kanalen.centrale force row level security;
create policy eigen on kanalen.centrale using (techniek.ziet(organisatie));

-- Who sits at which extension now: one person at one extension.
create table kanalen.toestel (
  organisatie uuid not null,
  nummer text not null,
  medewerker uuid not null,
  sinds timestamptz not null,
  primary key (organisatie, nummer),
  unique (organisatie, medewerker)
);
alter table kanalen.toestel enable row level security;
alter table kanalen.toestel force row level security;
create policy eigen on kanalen.toestel using (techniek.ziet(organisatie));

-- One call, folded from its facts: in whatever order these came, the row is the same.
-- nummer: of the other party, in E.164; null when it was withheld or is no number (then getoond says what came).
create table kanalen.telefoongesprek (
  id uuid primary key,
  organisatie uuid not null,
  centrale uuid not null references kanalen.centrale,
  bel_id text not null,
  richting text not null check (richting in ('IN', 'UIT')),
  nummer text check (nummer ~ '^\+[1-9][0-9]{6,14}$'),
  getoond text,
  lijn text,
  toestel text,
  medewerker uuid,
  ingekomen timestamptz not null,
  opgenomen timestamptz,
  opgehangen timestamptz,
  oorzaak text,
  kort boolean not null default false,
  weggelegd timestamptz,
  afgehandeld timestamptz,
  uitkomst text,
  unique (centrale, bel_id)
);
create index on kanalen.telefoongesprek (organisatie, ingekomen);
create index on kanalen.telefoongesprek (organisatie, nummer, ingekomen desc) where nummer is not null;
create index telefoongesprek_loopt on kanalen.telefoongesprek (organisatie, ingekomen) where opgehangen is null;
create index telefoongesprek_gemist on kanalen.telefoongesprek (organisatie, ingekomen)
  where richting = 'IN' and opgenomen is null and opgehangen is not null and afgehandeld is null;
create index on kanalen.telefoongesprek (medewerker, opgehangen) where weggelegd is null;
alter table kanalen.telefoongesprek enable row level security;
alter table kanalen.telefoongesprek force row level security;
create policy eigen on kanalen.telefoongesprek using (techniek.ziet(organisatie));

-- What the exchange said, each once: repeated ten times it is still one fact.
create table kanalen.telefoonfeit (
  gesprek uuid not null references kanalen.telefoongesprek,
  soort text not null check (soort in ('GEBELD', 'OPGENOMEN', 'OPGEHANGEN', 'VERLOPEN')),
  toestel text not null,
  organisatie uuid not null,
  medewerker uuid,
  oorzaak text,
  tijd timestamptz not null,
  primary key (gesprek, soort, toestel)
);
create index on kanalen.telefoonfeit (medewerker, tijd desc) where medewerker is not null;
alter table kanalen.telefoonfeit enable row level security;
alter table kanalen.telefoonfeit force row level security;
create policy eigen on kanalen.telefoonfeit using (techniek.ziet(organisatie));

-- Somebody is calling this number back.
create table kanalen.terugbelclaim (
  organisatie uuid not null,
  nummer text not null,
  medewerker uuid,
  medewerker_naam text,
  sinds timestamptz,
  pogingen int not null default 0,
  primary key (organisatie, nummer)
);
alter table kanalen.terugbelclaim enable row level security;
alter table kanalen.terugbelclaim force row level security;
create policy eigen on kanalen.terugbelclaim using (techniek.ziet(organisatie));

-- How long customers waited, on every channel where somebody waits: one row per customer, for the figures.
-- wacht_seconden: until somebody took it, or until the customer left; null while waiting, or when nobody told the end.
create view kanalen.wachttijd with (security_invoker = true) as
select t.organisatie, 'telefoon'::text as kanaal, t.id, t.ingekomen, t.opgenomen as aangenomen, t.opgehangen as geeindigd,
  t.oorzaak, t.medewerker, t.kort,
  case when t.oorzaak = 'niet gemeld' and t.opgenomen is null then null
    else extract(epoch from coalesce(t.opgenomen, t.opgehangen) - t.ingekomen)::int end as wacht_seconden
from kanalen.telefoongesprek t
where t.richting = 'IN' and (t.oorzaak is distinct from 'forwarded' or t.opgenomen is not null);
