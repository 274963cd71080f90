-- What a case waits for, until when, and how that ended. That its term stands still meanwhile is known by the clock.
create schema if not exists behandeling;

create table behandeling.stilstand (
  organisatie uuid not null,
  zaak uuid not null,
  id uuid not null,
  soort text not null check (soort in ('AANVULLING', 'OPSCHORTING')),
  tekst text not null check (btrim(tekst) <> ''),
  tot date not null,
  sinds timestamptz not null,
  stand text not null check (stand in ('OPEN', 'ONTVANGEN', 'VERLOPEN', 'HERVAT', 'BUITEN_BEHANDELING')),
  klaar timestamptz,
  gemeld boolean not null default false,
  primary key (zaak, id),
  check ((stand = 'OPEN') = (klaar is null))
);
create unique index stilstand_een_tegelijk on behandeling.stilstand (zaak) where stand = 'OPEN';
create index on behandeling.stilstand (tot) where stand = 'OPEN' and not gemeld;
alter table behandeling.stilstand enable row level security;
alter table behandeling.stilstand force row level security;
create policy eigen on behandeling.stilstand using (techniek.ziet(organisatie));
