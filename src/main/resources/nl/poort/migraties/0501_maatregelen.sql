-- What is done about a calamity: plan, news, banner and the requests it touched.
create table calamiteiten.actie (
  calamiteit uuid not null references calamiteiten.calamiteit,
  id uuid not null,
  actie text not null check (btrim(actie) <> ''),
  eigenaar text not null check (btrim(eigenaar) <> ''),
  eigenaar_team uuid,
  eigenaar_organisatie uuid,
  uiterlijk timestamptz not null,
  toegevoegd_op timestamptz not null,
  gereed_op timestamptz,
  gereed_door text,
  resultaat text not null default '',
  primary key (calamiteit, id),
  constraint gereed_door_iemand check ((gereed_op is null) = (gereed_door is null)),
  constraint team_van_een_organisatie check ((eigenaar_team is null) = (eigenaar_organisatie is null))
);

create table calamiteiten.nieuws (
  calamiteit uuid not null references calamiteiten.calamiteit,
  id uuid not null,
  intern text not null check (btrim(intern) <> ''),
  voor_klant text not null default '',
  omweg text not null default '',
  tijd timestamptz not null,
  door text not null,
  volgende_op timestamptz not null,
  primary key (calamiteit, id),
  constraint nieuws_ten_minste_elke_twee_uur check (
    volgende_op > tijd and volgende_op <= tijd + interval '2 hours')
);

create table calamiteiten.banner (
  calamiteit uuid not null references calamiteiten.calamiteit,
  id uuid not null,
  tekst text not null check (btrim(tekst) <> ''),
  omweg text not null,
  klanttekst text not null check (btrim(klanttekst) <> ''),
  volgend_bericht timestamptz not null,
  organisaties uuid[] not null check (cardinality(organisaties) > 0),
  van timestamptz not null,
  tot timestamptz,
  door text not null,
  primary key (calamiteit, id)
);
create unique index een_banner_tegelijk on calamiteiten.banner (calamiteit) where tot is null;
create index zichtbare_banner on calamiteiten.banner using gin (organisaties) where tot is null;

-- A request that went to the wrong authority: it must be received at the right one with its own filing moment.
create table calamiteiten.geraakt (
  calamiteit uuid not null references calamiteiten.calamiteit,
  id uuid not null,
  referentie text not null check (btrim(referentie) <> ''),
  ingediend_op timestamptz not null,
  van_gezag uuid not null,
  naar_gezag uuid not null,
  aanvrager uuid,
  ontvangen_op timestamptz,
  ontvangst_ingediend_op timestamptz,
  aanvrager_ingelicht_op timestamptz,
  primary key (calamiteit, id),
  unique (calamiteit, referentie),
  constraint naar_een_ander_gezag check (van_gezag <> naar_gezag),
  constraint oorspronkelijk_tijdstip check (ontvangst_ingediend_op = ingediend_op),
  constraint ontvangst_met_tijdstip check ((ontvangen_op is null) = (ontvangst_ingediend_op is null))
);

-- Scaled down only when everything is done and every Vraag is back with its links (invariant 11).
create function calamiteiten.alles_gedaan() returns trigger language plpgsql as $$
begin
  if exists (select 1 from calamiteiten.actie where calamiteit = new.id and gereed_op is null)
     or exists (select 1 from calamiteiten.geraakt where calamiteit = new.id
                and (ontvangen_op is null or aanvrager_ingelicht_op is null))
     or exists (select 1 from calamiteiten.koppeling where calamiteit = new.id and actief)
     or exists (select 1 from calamiteiten.banner where calamiteit = new.id and tot is null) then
    raise exception 'calamiteit % is afgeschaald terwijl er nog iets open is', new.kenmerk
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger alles_gedaan after insert or update of stand on calamiteiten.calamiteit
  deferrable initially deferred
  for each row when (new.stand in ('AFGESCHAALD', 'GEEVALUEERD')) execute function calamiteiten.alles_gedaan();

alter table calamiteiten.nieuws enable row level security;
alter table calamiteiten.nieuws force row level security;
create policy zicht on calamiteiten.nieuws using (calamiteiten.zichtbaar(calamiteit));
alter table calamiteiten.geraakt enable row level security;
alter table calamiteiten.geraakt force row level security;
create policy zicht on calamiteiten.geraakt using (calamiteiten.zichtbaar(calamiteit));
-- Who owns an action sees that action; who has a banner sees that banner, and nothing else of the calamity.
alter table calamiteiten.actie enable row level security;
alter table calamiteiten.actie force row level security;
create policy zicht on calamiteiten.actie
  using (calamiteiten.zichtbaar(calamiteit) or techniek.ziet(eigenaar_organisatie));
alter table calamiteiten.banner enable row level security;
alter table calamiteiten.banner force row level security;
create policy zicht on calamiteiten.banner
  using (calamiteiten.zichtbaar(calamiteit) or techniek.ziet_een(organisaties));
