-- Whoever keeps content that is no document (yet), such as an attachment of a request: it stays as long as this row.
create table documenten.bestandhouder (
  organisatie uuid not null,
  sha256 text not null,
  houder uuid not null,
  primary key (organisatie, sha256, houder),
  foreign key (organisatie, sha256) references documenten.bestand
);
alter table documenten.bestandhouder enable row level security;
alter table documenten.bestandhouder force row level security;
create policy eigen on documenten.bestandhouder using (techniek.ziet(organisatie));
