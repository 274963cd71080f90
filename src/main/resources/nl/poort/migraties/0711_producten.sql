-- Products and services (PDC): what holds now is a version that never changes; a change is a draft beside it until
-- somebody else has read it.
create table kennis.product (
  id uuid primary key,
  organisatie uuid not null,
  -- the end of its address: /producten/{slug}
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- the version that holds, and the one that is being written
  live int,
  klad int,
  kladstaat text check (kladstaat in ('CONCEPT', 'TER_CONTROLE', 'GEPLAND')),
  schrijver uuid,
  voorrang int not null default 0 check (voorrang between -5 and 5),
  ingetrokken_op timestamptz,
  vervangen_door uuid references kennis.product,
  gewijzigd timestamptz not null,
  unique (organisatie, slug),
  check ((klad is null) = (kladstaat is null)),
  check (live is not null or klad is not null)
);
create index on kennis.product (kladstaat) where kladstaat = 'GEPLAND';
alter table kennis.product enable row level security;
alter table kennis.product force row level security;
create policy eigen on kennis.product using (techniek.ziet(organisatie));

create table kennis.productversie (
  product uuid not null references kennis.product,
  versie int not null,
  organisatie uuid not null,
  vast boolean not null default false,
  naam text not null,
  zoekwoorden text[] not null,
  upl_naam text not null,
  upl_uri text not null,
  kort text not null,
  uitleg text not null,
  voorwaarden text not null,
  rechten text not null,
  meenemen text not null,
  kosten text not null,
  termijn text not null,
  intern text not null,
  bron text not null,
  online text not null,
  online_adres text not null,
  telefoon text not null,
  balie text not null,
  doelgroep text not null check (doelgroep in ('INWONER', 'ONDERNEMER', 'BEIDE')),
  levensgebeurtenissen text[] not null,
  knip text not null check (knip in ('FRONT', 'SAMEN', 'BACK')),
  rijpheid text not null check (rijpheid in ('INFORMATIE', 'FORMULIER', 'TRANSACTIE', 'PROACTIEF')),
  zaaktype text not null,
  team uuid,
  partnerwijze text check (partnerwijze in ('ANTWOORD', 'WARM', 'VERWIJS')),
  partner uuid,
  partner_naam text not null,
  partner_script text not null,
  vanaf date,
  tot date,
  herzien_op date not null,
  wie text not null,
  tijd timestamptz not null,
  primary key (product, versie)
);
create index on kennis.productversie (vanaf);
alter table kennis.productversie enable row level security;
alter table kennis.productversie force row level security;
create policy eigen on kennis.productversie using (techniek.ziet(organisatie));

-- What was published once is history.
create function kennis.productversie_vast() returns trigger language plpgsql as $$
begin
  if old.vast then
    raise exception 'een gepubliceerde versie verandert niet';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger vast before update or delete on kennis.productversie
  for each row execute function kennis.productversie_vast();

create view kennis.product_nu with (security_invoker = true) as
select p.id, p.slug, p.live, p.klad, p.kladstaat, p.schrijver, p.voorrang, p.ingetrokken_op, p.vervangen_door,
  p.gewijzigd, v.*
from kennis.product p
join kennis.productversie v on v.product = p.id and v.versie = coalesce(p.live, p.klad);

-- The national lists of names (UPL) and texts (SDG), as they were read from a file: the same for everybody.
create table kennis.upl (
  uri text primary key,
  naam text not null,
  doelgroepen text not null default '',
  grondslag text not null default '',
  wettekst text not null default '',
  bron text not null,
  gelezen_op timestamptz not null
);
create index on kennis.upl (lower(naam) text_pattern_ops);
