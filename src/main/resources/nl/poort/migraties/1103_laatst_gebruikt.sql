-- When a client was last here. Apart from the client itself: whatever is written there makes the program forget who
-- calls (see 1101).
create table autorisatie.gebruik (
  organisatie uuid not null,
  client_id text primary key references autorisatie.client on delete cascade,
  gebruikt_op timestamptz not null
);
alter table autorisatie.gebruik enable row level security;
alter table autorisatie.gebruik force row level security;
create policy eigen on autorisatie.gebruik using (techniek.ziet(organisatie));
