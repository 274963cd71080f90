-- News about an article for a contact centre: the known problem is solved.
create table kennis.signaal (
  artikel uuid not null references kennis.artikel,
  id uuid not null default uuidv7(),
  organisatie uuid not null,
  team uuid not null,
  tekst text not null check (tekst <> ''),
  tijd timestamptz not null,
  gezien_op timestamptz,
  primary key (artikel, id)
);
create index on kennis.signaal (team, tijd) where gezien_op is null;
alter table kennis.signaal enable row level security;
alter table kennis.signaal force row level security;
create policy eigen on kennis.signaal using (techniek.ziet(organisatie));
