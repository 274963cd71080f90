-- Whether somebody is there now, as the person says; it ends by itself.
create table organisatie.aanwezigheid (
  medewerker uuid primary key references organisatie.medewerker (id),
  organisatie uuid not null,
  stand text not null check (stand in ('AANWEZIG', 'BEZIG', 'AFWEZIG')),
  tot timestamptz not null
);
create index on organisatie.aanwezigheid (organisatie);
alter table organisatie.aanwezigheid enable row level security;
alter table organisatie.aanwezigheid force row level security;
create policy eigen on organisatie.aanwezigheid using (techniek.ziet(organisatie));
