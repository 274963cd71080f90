-- Which procedure a case goes by when that is another one than its zaaktype says (Ow 16.64-16.66): every change with
-- its reason; the last one holds.
create table behandeling.procedurewijziging (
  organisatie uuid not null,
  zaak uuid not null,
  id uuid not null,
  zaaktype uuid not null,
  naam text not null check (btrim(naam) <> ''),
  norm text not null,
  reden text not null check (btrim(reden) <> ''),
  door text not null,
  op timestamptz not null,
  primary key (zaak, id)
);
alter table behandeling.procedurewijziging enable row level security;
alter table behandeling.procedurewijziging force row level security;
create policy eigen on behandeling.procedurewijziging using (techniek.ziet(organisatie));

-- Activities that make a request go by another procedure than that of its kind, from a day on.
create table behandeling.activiteitprocedure (
  organisatie uuid not null,
  activiteit text not null check (btrim(activiteit) <> ''),
  naam text not null,
  zaaktype text not null,
  reden text not null check (btrim(reden) <> ''),
  door text not null,
  op timestamptz not null,
  primary key (organisatie, activiteit)
);
alter table behandeling.activiteitprocedure enable row level security;
alter table behandeling.activiteitprocedure force row level security;
create policy eigen on behandeling.activiteitprocedure using (techniek.ziet(organisatie));
