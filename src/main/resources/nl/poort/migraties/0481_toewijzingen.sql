-- Work that was given to colleagues all at once, by skill and load: so that it can be undone.
create table vragen.toewijzing (
  organisatie uuid not null,
  id uuid primary key,
  door uuid not null,
  op timestamptz not null,
  overdrachten uuid[] not null,
  aan uuid[] not null,
  ongedaan_op timestamptz,
  check (cardinality(overdrachten) = cardinality(aan))
);
create index on vragen.toewijzing (organisatie, door, op desc);
alter table vragen.toewijzing enable row level security;
alter table vragen.toewijzing force row level security;
create policy eigen on vragen.toewijzing using (techniek.ziet(organisatie));
