-- Random keys of this installation, made at first use. Who has the code and not this table can derive nothing.
create table techniek.geheim (
  naam text primary key,
  sleutel bytea not null check (length(sleutel) >= 32),
  gemaakt timestamptz not null
);
alter table techniek.geheim enable row level security;
alter table techniek.geheim force row level security;
create policy programma on techniek.geheim using (techniek.ziet(null));
