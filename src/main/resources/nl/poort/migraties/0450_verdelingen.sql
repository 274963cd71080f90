-- Who gave which Vragen to whom to direct, all at once, and who had them before: so that it can be undone.
create table vragen.verdeling (
  organisatie uuid not null,
  id uuid primary key,
  door uuid not null,
  aan uuid not null,
  op timestamptz not null,
  vragen uuid[] not null,
  vorige uuid[] not null,
  ongedaan_op timestamptz,
  check (cardinality(vragen) = cardinality(vorige))
);
create index on vragen.verdeling (organisatie, door, op desc);
alter table vragen.verdeling enable row level security;
alter table vragen.verdeling force row level security;
create policy eigen on vragen.verdeling using (techniek.ziet(organisatie));
