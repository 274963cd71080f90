-- The norm of a channel is a clock too, and picking up the telephone counts in seconds.
alter table klokken.klok drop constraint klok_soort_check;
alter table klokken.klok add constraint klok_soort_check check (soort in ('KETEN', 'AANNAME', 'ANTWOORD', 'AFMELDING',
  'TERUGKOPPELING', 'BEVESTIGING', 'NIEUWS', 'ACTIE', 'EVALUATIE', 'TERUGBELLEN', 'BESLISTERMIJN', 'KLANTREACTIE',
  'TUSSENBERICHT', 'KANAAL'));
alter table klokken.klok drop constraint klok_norm_eenheid_check;
alter table klokken.klok add constraint klok_norm_eenheid_check check (norm_eenheid in ('SECONDEN', 'MINUTEN', 'UREN',
  'WERKUREN', 'WERKDAGEN', 'DAGEN', 'WEKEN', 'MAANDEN'));
