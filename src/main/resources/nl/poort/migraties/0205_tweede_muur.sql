-- The walls of 0201 again, written out so that they can be read and checked one by one.
alter table organisatie.medewerker enable row level security;
alter table organisatie.medewerker force row level security;
drop policy eigen on organisatie.medewerker;
create policy eigen on organisatie.medewerker using (techniek.ziet(organisatie));

alter table organisatie.lidmaatschap enable row level security;
alter table organisatie.lidmaatschap force row level security;
drop policy eigen on organisatie.lidmaatschap;
create policy eigen on organisatie.lidmaatschap using (techniek.ziet(organisatie));

alter table organisatie.rolhouder enable row level security;
alter table organisatie.rolhouder force row level security;
drop policy eigen on organisatie.rolhouder;
create policy eigen on organisatie.rolhouder using (techniek.ziet(organisatie));
