-- How often somebody without a login tried something; the keys are hashes, no address is kept.
create table web.drempel (
  sleutel bytea primary key,
  aantal int not null,
  laatste timestamptz not null,
  wacht_tot timestamptz not null
);
create index on web.drempel (laatste);
alter table web.drempel enable row level security;
alter table web.drempel force row level security;
create policy programma on web.drempel using (techniek.ziet(null));
