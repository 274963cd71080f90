-- A request that is not ours and goes to an authority outside this installation, by the national facility (Awb 2:3):
-- kept until that facility took it over.
create table ontvangst.doorzending (
  verzoek uuid not null references ontvangst.verzoek,
  id uuid not null,
  organisatie uuid not null,
  nummer text not null,
  oin text not null check (oin ~ '^[0-9A-Z]{20}$'),
  naam text not null check (btrim(naam) <> ''),
  reden text not null check (btrim(reden) <> ''),
  indiendatum date,
  door text not null,
  gevraagd timestamptz not null,
  pogingen int not null default 0,
  volgende timestamptz,
  melding text not null default '',
  gemeld boolean not null default false,
  aangenomen timestamptz,
  gestopt timestamptz,
  primary key (verzoek, id),
  check (aangenomen is null or gestopt is null)
);
create unique index doorzending_een_tegelijk on ontvangst.doorzending (verzoek) where aangenomen is null and gestopt is null;
create index on ontvangst.doorzending (volgende) where volgende is not null;
alter table ontvangst.doorzending enable row level security;
alter table ontvangst.doorzending force row level security;
create policy eigen on ontvangst.doorzending using (techniek.ziet(organisatie));
