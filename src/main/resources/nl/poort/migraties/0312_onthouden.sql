-- The program remembers which agreement holds: it must hear of every new version.
create trigger onthouden after insert or update or delete or truncate on ketenafspraken.ketenafspraak
  for each statement execute function techniek.tel_wijziging();
