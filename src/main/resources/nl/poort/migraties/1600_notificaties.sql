-- What other systems want to hear of, and where.
create schema notificaties;

create table notificaties.kanaal (
  organisatie uuid not null,
  uuid uuid primary key,
  naam text not null,
  documentatie_link text,
  filters text[] not null,
  unique (organisatie, naam)
);
alter table notificaties.kanaal enable row level security;
alter table notificaties.kanaal force row level security;
create policy eigen on notificaties.kanaal using (techniek.ziet(organisatie));

create table notificaties.abonnement (
  organisatie uuid not null,
  uuid uuid primary key,
  callback_url text not null,
  -- encrypted
  auth text not null,
  kanalen jsonb not null,
  vorm text not null
);
create index on notificaties.abonnement (organisatie, uuid);
alter table notificaties.abonnement enable row level security;
alter table notificaties.abonnement force row level security;
create policy eigen on notificaties.abonnement using (techniek.ziet(organisatie));
