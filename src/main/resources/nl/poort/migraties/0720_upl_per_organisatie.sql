-- Each organisation reads the national list in itself: nobody changes what another one chooses from.
drop table kennis.upl;
create table kennis.uplnaam (
  organisatie uuid not null,
  uri text not null,
  naam text not null,
  bron text not null,
  gelezen_op timestamptz not null,
  primary key (organisatie, uri)
);
alter table kennis.uplnaam enable row level security;
alter table kennis.uplnaam force row level security;
create policy eigen on kennis.uplnaam using (techniek.ziet(organisatie));

-- Who has pages on the website, without looking at every article.
create index on kennis.artikel (organisatie) where website and staat in ('GEPUBLICEERD', 'VERLOPEN');
