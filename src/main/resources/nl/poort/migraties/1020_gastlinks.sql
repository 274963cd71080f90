-- The way in for a partner without Poort: one link for one Overdracht. Of link and code only the SHA-256 is kept.
create table web.gastlink (
  id uuid primary key,
  organisatie uuid not null,
  vraag uuid not null,
  overdracht uuid not null,
  sleutel bytea not null unique,
  code bytea not null,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid,
  ingetrokken_op timestamptz
);
-- A new link ends the one before.
create unique index een_geldige_gastlink on web.gastlink (overdracht) where ingetrokken_op is null;
alter table web.gastlink enable row level security;
alter table web.gastlink force row level security;
create policy eigen on web.gastlink using (techniek.ziet(organisatie));
