-- A file of types that somebody sent, until it was looked at and taken over; forgotten after a day.
create table catalogus.invoer (
  organisatie uuid not null,
  uuid uuid primary key,
  naam text not null,
  inhoud bytea not null,
  gemaakt_op timestamptz not null,
  staat text not null,
  gestart_op timestamptz,
  verslag text[] not null
);
create index on catalogus.invoer (organisatie, gemaakt_op);
alter table catalogus.invoer enable row level security;
alter table catalogus.invoer force row level security;
create policy eigen on catalogus.invoer using (techniek.ziet(organisatie));
