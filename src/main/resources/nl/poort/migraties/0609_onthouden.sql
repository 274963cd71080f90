-- The program remembers the channels: it must hear of every change.
create trigger onthouden after insert or update or delete or truncate on klantcontact.kanaal
  for each statement execute function techniek.tel_wijziging();
