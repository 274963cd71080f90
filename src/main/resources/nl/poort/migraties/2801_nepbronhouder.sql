-- What the keeper of a register was told, in the demo: the real one keeps this itself.
create table inzage.nepmelding (
  correctie uuid primary key,
  organisatie uuid not null,
  partij uuid not null,
  kenmerk text not null,
  registratie text not null,
  gegeven text not null,
  staat_er text not null,
  hoort text not null,
  toelichting text not null,
  stand text not null,
  gemeld_op timestamptz not null,
  beantwoord_op timestamptz,
  antwoord text
);
alter table inzage.nepmelding enable row level security;
alter table inzage.nepmelding force row level security;
create policy eigen on inzage.nepmelding using (techniek.ziet(organisatie));
