-- Somebody at the desk asks a specialist something while the customer waits. Both see it: who asks and who is asked.
create table klantcontact.ruggespraak (
  contact uuid not null,
  id uuid not null,
  organisatie uuid not null,
  zicht uuid[] not null,
  vrager uuid not null,
  vrager_naam text not null,
  naar_team uuid not null,
  gevraagd text not null,
  gevraagd_op timestamptz not null,
  antwoord text,
  door uuid,
  door_naam text,
  beantwoord_op timestamptz,
  primary key (contact, id),
  check ((antwoord is null) = (beantwoord_op is null))
);
create index on klantcontact.ruggespraak (naar_team, gevraagd_op) where antwoord is null;
alter table klantcontact.ruggespraak enable row level security;
alter table klantcontact.ruggespraak force row level security;
create policy eigen on klantcontact.ruggespraak using (techniek.ziet_een(zicht));
