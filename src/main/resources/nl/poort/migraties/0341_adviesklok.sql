-- Who is asked for advice on a case promises it before a day; the legal term of the case itself goes on.
alter table klokken.klok drop constraint klok_soort_check;
alter table klokken.klok add constraint klok_soort_check check (soort in ('KETEN', 'AANNAME', 'ANTWOORD', 'AFMELDING',
  'TERUGKOPPELING', 'BEVESTIGING', 'NIEUWS', 'ACTIE', 'EVALUATIE', 'TERUGBELLEN', 'BESLISTERMIJN', 'KLANTREACTIE',
  'TUSSENBERICHT', 'KANAAL', 'ADVIES'));
