-- A route may hold for places, days and hours only, and may ask for somebody who can do something.
alter table vragen.routering
  add column plaats text check (length(plaats) between 1 and 500),
  add column dagen text check (dagen ~ '^[1-7]+$'),
  add column tijd_van time,
  add column tijd_tot time,
  add column openheid text check (openheid in ('TEAM_OPEN', 'WIJ_DICHT')),
  add column vaardigheid text check (length(vaardigheid) between 2 and 60),
  add constraint tijd_is_heel check ((tijd_van is null) = (tijd_tot is null));

-- How much somebody has in hand.
create index overdracht_in_handen on vragen.overdracht (coalesce(aangenomen_door, naar_medewerker))
  where stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD') and coalesce(aangenomen_door, naar_medewerker) is not null;
