-- What changed at a customer, by whom, and what stood there before: for the customer, who may undo it, and for the desk.
create table klantcontact.partijwijziging (
  partij uuid not null references klantcontact.partij on delete cascade,
  id uuid not null,
  organisatie uuid not null,
  tijd timestamptz not null,
  wie uuid,
  naam text not null,
  veld text not null,
  oud text,
  nieuw text,
  primary key (partij, id)
);
alter table klantcontact.partijwijziging enable row level security;
alter table klantcontact.partijwijziging force row level security;
create policy eigen on klantcontact.partijwijziging using (techniek.ziet(organisatie));

-- Somebody who proved who it is, is looked up at all organisations at once.
create index on klantcontact.bsn (nummer);
create index on klantcontact.partij (kvk_nummer) where kvk_nummer is not null;
