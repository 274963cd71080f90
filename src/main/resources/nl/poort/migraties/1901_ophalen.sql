-- How fetching a mailbox went the last time, for the administrator.
create table kanalen.ophaalstand (
  ingang uuid primary key references kanalen.ingang on delete cascade,
  organisatie uuid not null,
  gelukt timestamptz,
  geprobeerd timestamptz not null,
  fout text not null
);
alter table kanalen.ophaalstand enable row level security;
alter table kanalen.ophaalstand force row level security;
create policy eigen on kanalen.ophaalstand using (techniek.ziet(organisatie));

-- Who sends how much in an hour.
create index on kanalen.binnengekomen (ingang, lower(afzender), ontvangen);
