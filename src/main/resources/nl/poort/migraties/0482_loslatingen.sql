-- Work that somebody had accepted and let go again, with the reason: the team sees why, and it can be undone.
create table vragen.loslating (
  organisatie uuid not null,
  id uuid primary key,
  door uuid not null,
  op timestamptz not null,
  reden text not null check (length(reden) between 1 and 1000),
  overdrachten uuid[] not null,
  houders uuid[] not null,
  aangenomen timestamptz[] not null,
  ongedaan_op timestamptz,
  check (cardinality(overdrachten) = cardinality(houders) and cardinality(overdrachten) = cardinality(aangenomen))
);
create index on vragen.loslating (organisatie, door, op desc);
alter table vragen.loslating enable row level security;
alter table vragen.loslating force row level security;
create policy eigen on vragen.loslating using (techniek.ziet(organisatie));
