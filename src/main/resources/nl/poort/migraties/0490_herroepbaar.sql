-- What somebody did to many pieces of work at once is kept in one place: giving to direct, giving to colleagues, letting
-- go. Each thing with who had it and who got it, so that it can be taken back for a while.
create table vragen.herroepbaar (
  organisatie uuid not null,
  id uuid primary key,
  soort text not null check (soort in ('REGIE', 'TOEWIJZING', 'LOSLATING')),
  door uuid not null,
  op timestamptz not null,
  dingen uuid[] not null,
  van uuid[] not null,
  aan uuid[] not null,
  sinds timestamptz[] not null,
  ongedaan_op timestamptz,
  check (cardinality(dingen) = cardinality(van) and cardinality(dingen) = cardinality(aan)
    and cardinality(dingen) = cardinality(sinds))
);
create index on vragen.herroepbaar (organisatie, door, op desc);

alter table vragen.verdeling no force row level security;
alter table vragen.toewijzing no force row level security;
alter table vragen.loslating no force row level security;
insert into vragen.herroepbaar
  select organisatie, id, 'REGIE', door, op, vragen,
    array_replace(vorige, '00000000-0000-0000-0000-000000000000', null),
    array_fill(aan, array[cardinality(vragen)]), array_fill(null::timestamptz, array[cardinality(vragen)]), ongedaan_op
  from vragen.verdeling
  union all
  select organisatie, id, 'TOEWIJZING', door, op, overdrachten, array_fill(null::uuid, array[cardinality(overdrachten)]),
    aan, array_fill(null::timestamptz, array[cardinality(overdrachten)]), ongedaan_op
  from vragen.toewijzing
  union all
  select organisatie, id, 'LOSLATING', door, op, overdrachten, houders,
    array_fill(null::uuid, array[cardinality(overdrachten)]), aangenomen, ongedaan_op
  from vragen.loslating;
drop table vragen.verdeling, vragen.toewijzing, vragen.loslating;

alter table vragen.herroepbaar enable row level security;
alter table vragen.herroepbaar force row level security;
create policy eigen on vragen.herroepbaar using (techniek.ziet(organisatie));
