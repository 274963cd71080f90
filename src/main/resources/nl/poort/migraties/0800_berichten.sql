create schema berichten;

create table berichten.bericht (
  root uuid not null,
  id uuid not null,
  organisatie uuid not null,
  kenmerk text,
  vraag uuid,
  partij uuid,
  naam text not null,
  code text not null,
  onderwerp text not null,
  tekst text not null,
  rechtsgevolg boolean not null,
  kanalen text[] not null,
  adressen text[] not null,
  bron text,
  kanaal_nr int not null default 0,
  pogingen int not null default 0,
  kanaal_sinds timestamptz,
  stand text not null check (stand in
    ('CONCEPT', 'VRIJGEGEVEN', 'AANGEBODEN', 'AFGELEVERD', 'GELEZEN', 'ONBESTELBAAR', 'NABELLEN')),
  opgesteld_op timestamptz not null,
  volgende timestamptz,
  afgeleverd_op timestamptz,
  gelezen_op timestamptz,
  fout text,
  primary key (root, id),
  unique (id),
  unique (root, bron),
  check (cardinality(kanalen) = cardinality(adressen)),
  -- nothing rests half-way: what is not finished has a next moment or waits for a person
  check ((stand in ('VRIJGEGEVEN', 'AANGEBODEN', 'ONBESTELBAAR')) = (volgende is not null)),
  check ((stand in ('AFGELEVERD', 'GELEZEN')) = (afgeleverd_op is not null)),
  check (stand <> 'GELEZEN' or gelezen_op is not null)
);
create index on berichten.bericht (volgende) where volgende is not null;
create index on berichten.bericht (organisatie, opgesteld_op desc);
create index on berichten.bericht (vraag, opgesteld_op) where vraag is not null;
create index on berichten.bericht (stand) where stand = 'NABELLEN';
alter table berichten.bericht enable row level security;
alter table berichten.bericht force row level security;
create policy eigen on berichten.bericht using (techniek.ziet(organisatie));

-- Proof: each attempt as it went.
create table berichten.poging (
  root uuid not null,
  bericht uuid not null,
  id uuid not null,
  organisatie uuid not null,
  kanaal text not null,
  tijd timestamptz not null,
  uitkomst text not null,
  bewijs text not null,
  primary key (root, bericht, id),
  foreign key (root, bericht) references berichten.bericht
);
alter table berichten.poging enable row level security;
alter table berichten.poging force row level security;
create policy eigen on berichten.poging using (techniek.ziet(organisatie));

-- What was said stays as it was said, and proof stays proof.
create function berichten.blijft() returns trigger language plpgsql as $$
begin
  raise exception '% % never changes', tg_table_name, old.id using errcode = 'integrity_constraint_violation';
end $$;
create trigger tekst_blijft before update on berichten.bericht
  for each row when (old.stand <> 'CONCEPT' and
    (old.organisatie, old.kenmerk, old.vraag, old.partij, old.naam, old.code, old.onderwerp, old.tekst, old.rechtsgevolg,
     old.kanalen, old.adressen, old.opgesteld_op)
    is distinct from
    (new.organisatie, new.kenmerk, new.vraag, new.partij, new.naam, new.code, new.onderwerp, new.tekst, new.rechtsgevolg,
     new.kanalen, new.adressen, new.opgesteld_op))
  execute function berichten.blijft();
create trigger bericht_blijft before delete on berichten.bericht
  for each row when (old.stand <> 'CONCEPT') execute function berichten.blijft();
create trigger gelezen_blijft before update on berichten.bericht
  for each row when (old.stand = 'GELEZEN') execute function berichten.blijft();
create trigger poging_blijft before update or delete on berichten.poging
  for each row execute function berichten.blijft();

-- The mailbox of the demo: what would have been mailed.
create table berichten.postvak (
  message_id text primary key,
  bericht uuid not null,
  organisatie uuid not null,
  kenmerk text,
  naam text not null,
  adres text not null,
  onderwerp text not null,
  tekst text not null,
  tijd timestamptz not null
);
create index on berichten.postvak (tijd desc);
alter table berichten.postvak enable row level security;
alter table berichten.postvak force row level security;
create policy eigen on berichten.postvak using (techniek.ziet(organisatie));
