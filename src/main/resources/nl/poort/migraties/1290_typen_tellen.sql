-- Which types a right on a catalogue is about is remembered by the program (see 0103): it changes with the types that
-- there are and with their names, not with what else is said of them.
do $$
declare
  soort record;
begin
  for soort in select * from (values
    ('zaaktype', 'identificatie'), ('besluittype', 'omschrijving'), ('informatieobjecttype', 'omschrijving'))
    s(tabel, naam)
  loop
    execute format('create trigger tel after insert or delete on catalogus.%I
      for each statement execute function techniek.tel_wijziging()', soort.tabel);
    execute format('create trigger tel_naam after update on catalogus.%1$I for each row
      when (old.%2$I is distinct from new.%2$I or old.catalogus is distinct from new.catalogus)
      execute function techniek.tel_wijziging()', soort.tabel, soort.naam);
  end loop;
end $$;
