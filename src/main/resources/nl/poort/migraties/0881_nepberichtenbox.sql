-- The Berichtenbox of the demo: what the national one would have got. Without the number of the citizen.
create table berichten.nepbox (
  bericht uuid primary key,
  oin text not null,
  berichttype text not null,
  onderwerp text not null,
  tekst text not null,
  referentie text not null,
  bijlagen text[] not null,
  code text not null,
  tijd timestamptz not null
);
create index on berichten.nepbox (tijd desc);
