-- Opening hours of an organisation from a date on; a version never changes. Arrays hold Monday to Sunday, null = closed.
create table klokken.openingstijden (
  organisatie uuid not null,
  versie int not null check (versie > 0),
  vanaf date not null,
  open_van time[] not null check (cardinality(open_van) = 7),
  open_tot time[] not null check (cardinality(open_tot) = 7),
  sluitdagen date[] not null,
  primary key (organisatie, versie)
);

create function klokken.weiger_versie() returns trigger language plpgsql as $$
begin
  raise exception 'een versie van openingstijden verandert niet' using errcode = 'integrity_constraint_violation';
end $$;
create trigger versie_staat_vast before update or delete on klokken.openingstijden
  for each row execute function klokken.weiger_versie();

-- Opening hours are public within the chain; only the own ones can be set.
alter table klokken.openingstijden enable row level security;
alter table klokken.openingstijden force row level security;
create policy lezen on klokken.openingstijden for select
  using (coalesce(current_setting('poort.organisatie', true), '') <> '');
create policy eigen on klokken.openingstijden for insert with check (techniek.ziet(organisatie));
