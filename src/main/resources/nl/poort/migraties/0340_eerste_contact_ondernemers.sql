-- Whoever calls for a company hears the account manager within one working day (S2-188).
insert into ketenafspraken.ketenafspraak (naam, versie, vanaf) values ('eerste contact ondernemers', 1, '2024-01-01');

insert into ketenafspraken.schakelnorm (naam, versie, prioriteit, volgorde, schakel, soort, stap,
  aanname_aantal, aanname_eenheid, antwoord_aantal, antwoord_eenheid)
select 'eerste contact ondernemers', 1, p, 1, 'accountmanager', 'DESKUNDIGE', 'ANTWOORD', 4, 'WERKUREN', 1, 'WERKDAGEN'
from generate_series(2, 4) p;

-- priority 1 runs day and night
insert into ketenafspraken.schakelnorm (naam, versie, prioriteit, volgorde, schakel, soort, stap,
  aanname_aantal, aanname_eenheid, antwoord_aantal, antwoord_eenheid)
values ('eerste contact ondernemers', 1, 1, 1, 'accountmanager', 'DESKUNDIGE', 'ANTWOORD', 15, 'MINUTEN', 120, 'MINUTEN');

insert into ketenafspraken.ketennorm (naam, versie, prioriteit, aantal, eenheid)
select 'eerste contact ondernemers', 1, p, 1, 'WERKDAGEN' from generate_series(2, 4) p;

insert into ketenafspraken.ketennorm (naam, versie, prioriteit, aantal, eenheid)
values ('eerste contact ondernemers', 1, 1, 120, 'MINUTEN');
