-- Who helps a company of this organisation: one for all, and where it was agreed another one for a single company.
create table klantcontact.accountmanager (
  id uuid primary key,
  organisatie uuid not null,
  partij uuid references klantcontact.partij (id) on delete cascade,
  team uuid not null,
  medewerker uuid not null,
  sinds timestamptz not null,
  unique nulls not distinct (organisatie, partij)
);
create index on klantcontact.accountmanager (partij);
alter table klantcontact.accountmanager enable row level security;
alter table klantcontact.accountmanager force row level security;
create policy eigen on klantcontact.accountmanager using (techniek.ziet(organisatie));
