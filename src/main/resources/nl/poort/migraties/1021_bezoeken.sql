-- Short visits without a login: a customer at one Vraag, a partner at one Overdracht. Of the cookie only the hash.
create table web.bezoek (
  id_hash bytea primary key,
  soort text not null check (soort in ('VOLG', 'GAST')),
  onderwerp uuid not null,
  tot timestamptz not null
);
create index on web.bezoek (tot);
alter table web.bezoek enable row level security;
alter table web.bezoek force row level security;
create policy programma on web.bezoek using (techniek.ziet(null));
