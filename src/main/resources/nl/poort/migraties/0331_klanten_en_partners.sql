-- Two promises more: the customer lets us know whether we may call again, and a partner tells how far it is.
alter table klokken.klok drop constraint klok_soort_check;
alter table klokken.klok add constraint klok_soort_check check (soort in ('KETEN', 'AANNAME', 'ANTWOORD', 'AFMELDING',
  'TERUGKOPPELING', 'BEVESTIGING', 'NIEUWS', 'ACTIE', 'EVALUATIE', 'TERUGBELLEN', 'BESLISTERMIJN', 'KLANTREACTIE',
  'TUSSENBERICHT'));
