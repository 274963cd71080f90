-- Applications that may call the APIs of the ZGW standard, and what they may do.
create schema autorisatie;

create table autorisatie.applicatie (
  organisatie uuid not null,
  uuid uuid primary key,
  client_ids text[] not null,
  label text not null,
  heeft_alle_autorisaties boolean not null,
  alleen_is_gereed_voor_publicatie boolean not null,
  autorisaties jsonb not null,
  check (heeft_alle_autorisaties = (autorisaties = '[]'))
);
create index on autorisatie.applicatie (organisatie, uuid);
alter table autorisatie.applicatie enable row level security;
alter table autorisatie.applicatie force row level security;
create policy eigen on autorisatie.applicatie using (techniek.ziet(organisatie));

-- A client id belongs to one application, in the whole installation (ac-001). The secret is encrypted.
create table autorisatie.client (
  organisatie uuid not null,
  client_id text primary key,
  applicatie uuid not null references autorisatie.applicatie on delete cascade,
  geheim bytea
);
create index on autorisatie.client (applicatie);
alter table autorisatie.client enable row level security;
alter table autorisatie.client force row level security;
create policy eigen on autorisatie.client using (techniek.ziet(organisatie));
