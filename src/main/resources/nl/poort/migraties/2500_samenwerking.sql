create schema samenwerking;

-- What one organisation can ask another on a case. Data, not program: a kind more is a row more.
create table samenwerking.soort (
  code text primary key check (code ~ '^[a-z-]{3,40}$'),
  naam text not null,
  uitleg text not null,
  advies boolean not null,
  dagen int not null check (dagen between 1 and 365),
  volgorde int not null
);
insert into samenwerking.soort (code, naam, uitleg, advies, dagen, volgorde) values
  ('advies', 'Advies', 'De partner zegt wat hij van de aanvraag vindt.', true, 14, 1),
  ('instemming', 'Advies met instemming', 'U kunt niet beslissen zonder dat de partner ermee instemt.', true, 28, 2),
  ('informatie', 'Informatie', 'De partner geeft gegevens of een document.', false, 7, 3),
  ('toezicht', 'Toezicht', 'De partner kijkt ter plaatse en laat weten wat hij zag.', false, 14, 4);

-- A cooperation on one case. `organisatie` keeps it: whose case it is, or who was asked by somebody outside (zaak null).
create table samenwerking.samenwerking (
  id uuid primary key,
  organisatie uuid not null,
  zaak uuid,
  nummer text not null,
  titel text not null check (titel <> ''),
  team uuid not null,
  contact uuid,
  vraag uuid,
  extern text unique,
  aanvraag text not null default '',
  plaats text not null default '',
  begonnen_op timestamptz not null,
  beeindigd_op timestamptz,
  beeindigd_door text not null default '',
  reden text not null default '',
  constraint beeindigd_met_reden check ((beeindigd_op is null) = (reden = '')),
  constraint van_ons_of_van_buiten check (zaak is not null or extern is not null)
);
-- A case has one open cooperation; partners join it.
create unique index een_open_per_zaak on samenwerking.samenwerking (zaak) where beeindigd_op is null and zaak is not null;

-- Who takes part. From the moment `eruit_op` is set the partner sees nothing of it any more.
create table samenwerking.partner (
  samenwerking uuid not null references samenwerking.samenwerking,
  id uuid not null,
  van uuid not null,
  organisatie uuid not null,
  naam text not null,
  weg text not null check (weg in ('POORT', 'GAST', 'LANDELIJK')),
  erbij_op timestamptz not null,
  eruit_op timestamptz,
  primary key (samenwerking, id),
  unique (samenwerking, organisatie)
);
create index on samenwerking.partner (organisatie) where eruit_op is null;

-- An Overdracht of a case: asked, accepted, refused, reported ready, withdrawn, done. The states are those of every
-- Overdracht.
create table samenwerking.actieverzoek (
  samenwerking uuid not null,
  id uuid not null unique,
  organisatie uuid not null,
  partner uuid not null,
  naar_organisatie uuid not null,
  naar_team uuid not null,
  van_team uuid not null,
  van_medewerker uuid,
  van_naam text not null,
  soort text not null references samenwerking.soort,
  titel text not null check (titel <> ''),
  gevraagd text not null check (gevraagd <> ''),
  stand text not null check (stand in ('AANGEBODEN', 'AANGENOMEN', 'BEANTWOORD', 'TERUGGEKOPPELD', 'GEWEIGERD',
    'INGETROKKEN')),
  uiterlijk date not null,
  gevraagd_op timestamptz not null,
  aangenomen_op timestamptz,
  aangenomen_door text not null default '',
  gereed_op timestamptz,
  afgerond_op timestamptz,
  te_laat_op timestamptz,
  reden text not null default '',
  strekking text check (strekking in ('POSITIEF', 'NEGATIEF', 'ONDER_VOORWAARDEN')),
  advies text not null default '',
  contactpersoon text not null default '',
  contactmail text not null default '',
  document uuid,
  extern text unique,
  versie int not null default 1,
  primary key (samenwerking, id),
  foreign key (samenwerking, partner) references samenwerking.partner (samenwerking, id),
  constraint einde_met_reden check (stand not in ('GEWEIGERD', 'INGETROKKEN') or reden <> ''),
  constraint gereed_met_tekst check (stand not in ('BEANTWOORD', 'TERUGGEKOPPELD') or (advies <> '' and gereed_op is not null))
);
create index on samenwerking.actieverzoek (naar_team, uiterlijk) where stand in ('AANGEBODEN', 'AANGENOMEN');
create index on samenwerking.actieverzoek (van_team, uiterlijk);

-- Which documents a partner may see, how, and until when.
create table samenwerking.gedeeld (
  samenwerking uuid not null,
  partner uuid not null,
  document uuid not null,
  organisatie uuid not null,
  titel text not null,
  recht text not null check (recht in ('LEZEN', 'BEWERKEN')),
  tot date,
  gedeeld_op timestamptz not null,
  door text not null,
  ingetrokken_op timestamptz,
  extern text,
  primary key (samenwerking, partner, document),
  foreign key (samenwerking, partner) references samenwerking.partner (samenwerking, id)
);

-- Everything that happened, with who did it and for which organisation; only added to.
create table samenwerking.voorval (
  samenwerking uuid not null,
  id uuid not null,
  organisatie uuid not null,
  partner uuid not null,
  actieverzoek uuid,
  op timestamptz not null,
  partij text not null,
  wie text not null,
  soort text not null,
  tekst text not null default '',
  primary key (samenwerking, id),
  foreign key (samenwerking, partner) references samenwerking.partner (samenwerking, id)
);
create function samenwerking.alleen_erbij() returns trigger language plpgsql as $$
begin
  raise exception 'voorvallen blijven zoals ze zijn' using errcode = 'check_violation';
end $$;
create trigger alleen_erbij before update or delete on samenwerking.voorval
  for each row execute function samenwerking.alleen_erbij();

-- Whose own it is sees it; a partner sees its part as long as it takes part. One predicate for every table below.
create function samenwerking.doet_mee(s uuid, p uuid) returns boolean language sql stable as $$
  select exists (select 1 from samenwerking.partner d
    where d.samenwerking = s and d.id = p and d.eruit_op is null and techniek.ziet(d.organisatie))
$$;
alter table samenwerking.partner enable row level security;
alter table samenwerking.partner force row level security;
create policy eigen on samenwerking.partner
  using (techniek.ziet(van) or (techniek.ziet(organisatie) and eruit_op is null)) with check (techniek.ziet(van));
alter table samenwerking.samenwerking enable row level security;
alter table samenwerking.samenwerking force row level security;
create policy eigen on samenwerking.samenwerking using (techniek.ziet(organisatie) or exists (
    select 1 from samenwerking.partner d where d.samenwerking = samenwerking.id and d.eruit_op is null
      and techniek.ziet(d.organisatie)))
  with check (techniek.ziet(organisatie));
alter table samenwerking.actieverzoek enable row level security;
alter table samenwerking.actieverzoek force row level security;
create policy eigen on samenwerking.actieverzoek
  using (techniek.ziet(organisatie) or samenwerking.doet_mee(samenwerking, partner));
alter table samenwerking.gedeeld enable row level security;
alter table samenwerking.gedeeld force row level security;
create policy eigen on samenwerking.gedeeld
  using (techniek.ziet(organisatie) or (ingetrokken_op is null and samenwerking.doet_mee(samenwerking, partner)))
  with check (techniek.ziet(organisatie) or samenwerking.doet_mee(samenwerking, partner));
alter table samenwerking.voorval enable row level security;
alter table samenwerking.voorval force row level security;
create policy eigen on samenwerking.voorval
  using (techniek.ziet(organisatie) or samenwerking.doet_mee(samenwerking, partner));
