-- What was agreed with a partner that does part of the work, and what it told since.
create table vragen.uitbesteding (
  vraag uuid not null references vragen.vraag,
  overdracht uuid not null,
  statussen text[] not null check (cardinality(statussen) > 0),
  elke int not null check (elke between 1 and 60),
  primary key (vraag, overdracht),
  foreign key (vraag, overdracht) references vragen.overdracht (vraag, id)
);
create unique index on vragen.uitbesteding (overdracht);
alter table vragen.uitbesteding enable row level security;
alter table vragen.uitbesteding force row level security;
create policy zicht on vragen.uitbesteding
  using (exists (select 1 from vragen.vraag v where v.id = uitbesteding.vraag)) with check (techniek.iemand());

create table vragen.partnerstatus (
  vraag uuid not null,
  overdracht uuid not null,
  id uuid not null,
  status text not null,
  toelichting text not null default '',
  door text not null,
  gezet_op timestamptz not null,
  primary key (vraag, overdracht, id),
  foreign key (vraag, overdracht) references vragen.uitbesteding (vraag, overdracht)
);
alter table vragen.partnerstatus enable row level security;
alter table vragen.partnerstatus force row level security;
create policy zicht on vragen.partnerstatus
  using (exists (select 1 from vragen.vraag v where v.id = partnerstatus.vraag)) with check (techniek.iemand());

-- An organisation that works no longer with a partner.
create table vragen.beeindiging (
  organisatie uuid not null,
  partner uuid not null,
  op timestamptz not null,
  reden text not null check (reden <> ''),
  door text not null,
  primary key (organisatie, partner)
);
alter table vragen.beeindiging enable row level security;
alter table vragen.beeindiging force row level security;
create policy eigen on vragen.beeindiging using (techniek.ziet(organisatie));

-- What a partner did is closed for it when it ends, and kept here for its term.
alter table vragen.overdracht
  add column dicht boolean not null default false,
  add column archiefnominatie text,
  add column brondatum date,
  add column archiefactiedatum date,
  add constraint dicht_met_archiefgegevens
    check (not dicht or (archiefnominatie is not null and brondatum is not null and archiefactiedatum is not null));
drop policy zicht on vragen.overdracht;
create policy zicht on vragen.overdracht using (
  techniek.ziet(van_organisatie) or (techniek.ziet(naar_organisatie) and not dicht)
  or exists (select 1 from vragen.vraag v where v.id = overdracht.vraag)) with check (techniek.iemand());
