-- Calling back has an agreement of its own: at most two working days, whoever is to call (domain model 3.3).
insert into ketenafspraken.ketenafspraak (naam, versie, vanaf) values ('terugbellen', 1, '2024-01-01');

insert into ketenafspraken.schakelnorm (naam, versie, prioriteit, volgorde, schakel, soort, stap,
  aanname_aantal, aanname_eenheid, antwoord_aantal, antwoord_eenheid)
select 'terugbellen', 1, p, 1, 'wie terugbelt', 'DESKUNDIGE', 'ANTWOORD', 4, 'WERKUREN', 2, 'WERKDAGEN'
from generate_series(2, 4) p;

-- priority 1 runs day and night
insert into ketenafspraken.schakelnorm (naam, versie, prioriteit, volgorde, schakel, soort, stap,
  aanname_aantal, aanname_eenheid, antwoord_aantal, antwoord_eenheid)
values ('terugbellen', 1, 1, 1, 'wie terugbelt', 'DESKUNDIGE', 'ANTWOORD', 15, 'MINUTEN', 120, 'MINUTEN');

insert into ketenafspraken.ketennorm (naam, versie, prioriteit, aantal, eenheid)
select 'terugbellen', 1, p, 2, 'WERKDAGEN' from generate_series(2, 4) p;

insert into ketenafspraken.ketennorm (naam, versie, prioriteit, aantal, eenheid)
values ('terugbellen', 1, 1, 120, 'MINUTEN');
