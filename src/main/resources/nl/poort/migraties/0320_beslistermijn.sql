-- The term of a case is a clock too; other systems suspend it with a reason of their own.
alter table klokken.klok drop constraint klok_soort_check;
alter table klokken.klok add constraint klok_soort_check check (soort in ('KETEN', 'AANNAME', 'ANTWOORD', 'AFMELDING',
  'TERUGKOPPELING', 'BEVESTIGING', 'NIEUWS', 'ACTIE', 'EVALUATIE', 'TERUGBELLEN', 'BESLISTERMIJN'));
alter table klokken.pauze drop constraint pauze_grond_check;
alter table klokken.pauze add constraint pauze_grond_check check (grond in ('AANVULLING', 'INSTEMMING',
  'VERTRAGING_AANVRAGER', 'OVERMACHT', 'RUGGESPRAAK', 'ELDERS_BESLOTEN'));
