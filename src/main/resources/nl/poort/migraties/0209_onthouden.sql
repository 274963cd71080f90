-- The program remembers organisations and teams: it must hear of every change.
create trigger onthouden after insert or update or delete or truncate on organisatie.organisatie
  for each statement execute function techniek.tel_wijziging();
create trigger onthouden after insert or update or delete or truncate on organisatie.team
  for each statement execute function techniek.tel_wijziging();
