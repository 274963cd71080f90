-- Names of organisations and teams are shared by everybody who works in the chain, and by nobody else.
alter table organisatie.organisatie enable row level security;
alter table organisatie.organisatie force row level security;
create policy iemand on organisatie.organisatie using (techniek.iemand());
alter table organisatie.team enable row level security;
alter table organisatie.team force row level security;
create policy iemand on organisatie.team using (techniek.iemand());
