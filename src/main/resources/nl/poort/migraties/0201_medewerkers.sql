-- People are seen by the own organisation only.
create table organisatie.medewerker (
  organisatie uuid not null references organisatie.organisatie,
  id uuid not null unique,
  naam text not null check (length(naam) between 1 and 200),
  email text not null,
  email_sleutel text not null,
  telefoon text,
  actief boolean not null default true,
  primary key (organisatie, id)
);
create unique index medewerker_email on organisatie.medewerker (organisatie, email_sleutel) where actief;

create table organisatie.lidmaatschap (
  organisatie uuid not null,
  medewerker uuid not null,
  team uuid not null,
  primary key (organisatie, medewerker, team),
  foreign key (organisatie, medewerker) references organisatie.medewerker,
  foreign key (organisatie, team) references organisatie.team
);
create index on organisatie.lidmaatschap (team);

create table organisatie.rolhouder (
  organisatie uuid not null,
  medewerker uuid not null,
  rol text not null,
  sinds timestamptz not null,
  primary key (organisatie, medewerker, rol),
  foreign key (organisatie, medewerker) references organisatie.medewerker
);

do $$
declare t text;
begin
  foreach t in array array['medewerker', 'lidmaatschap', 'rolhouder'] loop
    execute format('alter table organisatie.%I enable row level security', t);
    execute format('alter table organisatie.%I force row level security', t);
    execute format('create policy eigen on organisatie.%I using (techniek.ziet(organisatie))', t);
  end loop;
end $$;
