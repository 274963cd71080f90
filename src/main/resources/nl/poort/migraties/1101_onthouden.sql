-- Who calls and what that opens is remembered by the program (see 0103).
create trigger tel after insert or update or delete on autorisatie.applicatie
  for each statement execute function techniek.tel_wijziging();
create trigger tel after insert or update or delete on autorisatie.client
  for each statement execute function techniek.tel_wijziging();
