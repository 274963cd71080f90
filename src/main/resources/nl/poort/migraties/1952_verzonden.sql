-- Under which number a provider took a message of ours, and how far it says it is. A later word never takes back an
-- earlier one that was further.
create table kanalen.verzonden (
  organisatie uuid not null,
  kanaal text not null,
  nummer text not null,
  bericht uuid not null,
  stand int not null default 0,
  tijd timestamptz not null,
  primary key (organisatie, kanaal, nummer)
);
create index on kanalen.verzonden (bericht);
alter table kanalen.verzonden enable row level security;
alter table kanalen.verzonden force row level security;
create policy eigen on kanalen.verzonden using (techniek.ziet(organisatie));
