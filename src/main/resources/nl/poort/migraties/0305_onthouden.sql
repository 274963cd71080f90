-- The program remembers the calendars: it must hear of every change.
create trigger onthouden after insert or update or delete or truncate on klokken.openingstijden
  for each statement execute function techniek.tel_wijziging();
create trigger onthouden after insert or update or delete or truncate on klokken.besluitdag
  for each statement execute function techniek.tel_wijziging();
