-- A route may hold for people of an age only (S2-150).
alter table vragen.routering
  add column leeftijd_van int check (leeftijd_van between 0 and 130),
  add column leeftijd_tot int check (leeftijd_tot between 1 and 130),
  add constraint leeftijd_loopt_op check (leeftijd_van is null or leeftijd_tot is null or leeftijd_van < leeftijd_tot);

-- Who directs a Vraag sees the signals about it, of whatever team they are.
create index on vragen.signaal (medewerker, tijd) where gezien_op is null and medewerker is not null;
