-- A chat between a customer and the desk. The customer has no account: a visit in the browser leads here.
create table kanalen.chat (
  id uuid primary key,
  organisatie uuid not null,
  naam text not null,
  kenmerk text not null,
  stand text not null check (stand in ('WACHT', 'GESPREK', 'KLAAR')),
  ingekomen timestamptz not null,
  gezien timestamptz not null,
  aangenomen timestamptz,
  geeindigd timestamptz,
  oorzaak text check (oorzaak in ('klaar', 'klant ging weg')),
  medewerker uuid,
  medewerker_naam text,
  check ((stand = 'KLAAR') = (geeindigd is not null)),
  check (stand <> 'GESPREK' or medewerker is not null)
);
create index on kanalen.chat (organisatie, ingekomen);
create index chat_open on kanalen.chat (organisatie, ingekomen) where stand <> 'KLAAR';
alter table kanalen.chat enable row level security;
alter table kanalen.chat force row level security;
create policy eigen on kanalen.chat using (techniek.ziet(organisatie));

create table kanalen.chatregel (
  chat uuid not null references kanalen.chat,
  nr int not null,
  organisatie uuid not null,
  van text not null check (van in ('KLANT', 'MEDEWERKER', 'POORT')),
  naam text not null,
  tekst text not null,
  tijd timestamptz not null,
  primary key (chat, nr)
);
alter table kanalen.chatregel enable row level security;
alter table kanalen.chatregel force row level security;
create policy eigen on kanalen.chatregel using (techniek.ziet(organisatie));

-- The numbers on the tickets of a day.
create table kanalen.volgnummer (
  organisatie uuid not null,
  dag date not null,
  laatste int not null,
  primary key (organisatie, dag)
);
alter table kanalen.volgnummer enable row level security;
alter table kanalen.volgnummer force row level security;
create policy eigen on kanalen.volgnummer using (techniek.ziet(organisatie));

-- Somebody at the counter with a ticket. Of the word on the ticket only the hash is kept.
create table kanalen.baliebezoek (
  id uuid primary key,
  organisatie uuid not null,
  dag date not null,
  nummer int not null,
  bon bytea not null unique,
  waarvoor text not null,
  naam text,
  ingekomen timestamptz not null,
  opgeroepen timestamptz,
  laatst_opgeroepen timestamptz,
  keren int not null default 0,
  balie text,
  medewerker uuid,
  medewerker_naam text,
  begonnen timestamptz,
  geeindigd timestamptz,
  uitkomst text check (uitkomst in ('GEHOLPEN', 'NIET_VERSCHENEN', 'WEGGEGAAN')),
  unique (organisatie, dag, nummer),
  check ((geeindigd is null) = (uitkomst is null))
);
create index baliebezoek_open on kanalen.baliebezoek (organisatie, dag, nummer) where geeindigd is null;
create index on kanalen.baliebezoek (organisatie, ingekomen);
alter table kanalen.baliebezoek enable row level security;
alter table kanalen.baliebezoek force row level security;
create policy eigen on kanalen.baliebezoek using (techniek.ziet(organisatie));

-- As in 1950, and now with the chat and the counter. At the counter the waiting ends when somebody is called.
create or replace view kanalen.wachttijd with (security_invoker = true) as
select t.organisatie, 'telefoon'::text as kanaal, t.id, t.ingekomen, t.opgenomen as aangenomen, t.opgehangen as geeindigd,
  t.oorzaak, t.medewerker, t.kort,
  case when t.oorzaak = 'niet gemeld' and t.opgenomen is null then null
    else extract(epoch from coalesce(t.opgenomen, t.opgehangen) - t.ingekomen)::int end as wacht_seconden
from kanalen.telefoongesprek t
where t.richting = 'IN' and (t.oorzaak is distinct from 'forwarded' or t.opgenomen is not null)
union all
select c.organisatie, 'chat', c.id, c.ingekomen, c.aangenomen, c.geeindigd, c.oorzaak, c.medewerker, false,
  extract(epoch from coalesce(c.aangenomen, c.geeindigd) - c.ingekomen)::int
from kanalen.chat c
union all
select b.organisatie, 'balie', b.id, b.ingekomen, b.opgeroepen, b.geeindigd, lower(replace(b.uitkomst, '_', ' ')),
  b.medewerker, false, extract(epoch from coalesce(b.opgeroepen, b.geeindigd) - b.ingekomen)::int
from kanalen.baliebezoek b;
