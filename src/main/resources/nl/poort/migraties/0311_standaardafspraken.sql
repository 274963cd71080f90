-- The default set: a proposal to start with, to be replaced by what the links of a chain agree.
insert into ketenafspraken.ketenafspraak (naam, versie, vanaf)
values ('lokaal-vraag', 1, '2024-01-01'), ('landelijk-melding', 1, '2024-01-01');

insert into ketenafspraken.schakelnorm (naam, versie, prioriteit, volgorde, schakel, soort, stap,
  aanname_aantal, aanname_eenheid, antwoord_aantal, antwoord_eenheid)
values
  ('lokaal-vraag', 1, 1, 1, 'inhoudelijk deskundige', 'DESKUNDIGE', 'ANTWOORD', 15, 'MINUTEN', 60, 'MINUTEN'),
  ('lokaal-vraag', 1, 1, 2, 'KCC terugkoppeling', 'KCC', 'TERUGKOPPELING', null, null, 30, 'MINUTEN'),
  ('lokaal-vraag', 1, 2, 1, 'inhoudelijk deskundige', 'DESKUNDIGE', 'ANTWOORD', 1, 'WERKUREN', 4, 'WERKUREN'),
  ('lokaal-vraag', 1, 2, 2, 'KCC terugkoppeling', 'KCC', 'TERUGKOPPELING', null, null, 2, 'WERKUREN'),
  ('lokaal-vraag', 1, 3, 1, 'inhoudelijk deskundige', 'DESKUNDIGE', 'ANTWOORD', 4, 'WERKUREN', 1, 'WERKDAGEN'),
  ('lokaal-vraag', 1, 3, 2, 'KCC terugkoppeling', 'KCC', 'TERUGKOPPELING', null, null, 1, 'WERKDAGEN'),
  ('lokaal-vraag', 1, 4, 1, 'inhoudelijk deskundige', 'DESKUNDIGE', 'ANTWOORD', 1, 'WERKDAGEN', 5, 'WERKDAGEN'),
  ('lokaal-vraag', 1, 4, 2, 'KCC terugkoppeling', 'KCC', 'TERUGKOPPELING', null, null, 1, 'WERKDAGEN'),
  ('landelijk-melding', 1, 1, 1, 'IPLO frontdesk', 'IPLO', 'ANTWOORD', 15, 'MINUTEN', 30, 'MINUTEN'),
  ('landelijk-melding', 1, 1, 2, 'TBO', 'TBO', 'ANTWOORD', 15, 'MINUTEN', 60, 'MINUTEN'),
  ('landelijk-melding', 1, 1, 3, 'OBO Kadaster', 'OBO', 'ANTWOORD', 15, 'MINUTEN', 240, 'MINUTEN'),
  ('landelijk-melding', 1, 1, 4, 'TBO afmelding', 'TBO', 'AFMELDING', null, null, 30, 'MINUTEN'),
  ('landelijk-melding', 1, 1, 5, 'IPLO terugkoppeling', 'IPLO', 'TERUGKOPPELING', null, null, 30, 'MINUTEN'),
  ('landelijk-melding', 1, 2, 1, 'IPLO frontdesk', 'IPLO', 'ANTWOORD', 1, 'WERKUREN', 2, 'WERKUREN'),
  ('landelijk-melding', 1, 2, 2, 'TBO', 'TBO', 'ANTWOORD', 2, 'WERKUREN', 1, 'WERKDAGEN'),
  ('landelijk-melding', 1, 2, 3, 'OBO Kadaster', 'OBO', 'ANTWOORD', 2, 'WERKUREN', 1, 'WERKDAGEN'),
  ('landelijk-melding', 1, 2, 4, 'TBO afmelding', 'TBO', 'AFMELDING', null, null, 2, 'WERKUREN'),
  ('landelijk-melding', 1, 2, 5, 'IPLO terugkoppeling', 'IPLO', 'TERUGKOPPELING', null, null, 2, 'WERKUREN'),
  ('landelijk-melding', 1, 3, 1, 'IPLO frontdesk', 'IPLO', 'ANTWOORD', 4, 'WERKUREN', 1, 'WERKDAGEN'),
  ('landelijk-melding', 1, 3, 2, 'TBO', 'TBO', 'ANTWOORD', 1, 'WERKDAGEN', 2, 'WERKDAGEN'),
  ('landelijk-melding', 1, 3, 3, 'OBO Kadaster', 'OBO', 'ANTWOORD', 1, 'WERKDAGEN', 5, 'WERKDAGEN'),
  ('landelijk-melding', 1, 3, 4, 'TBO afmelding', 'TBO', 'AFMELDING', null, null, 1, 'WERKDAGEN'),
  ('landelijk-melding', 1, 3, 5, 'IPLO terugkoppeling', 'IPLO', 'TERUGKOPPELING', null, null, 1, 'WERKDAGEN'),
  ('landelijk-melding', 1, 4, 1, 'IPLO frontdesk', 'IPLO', 'ANTWOORD', 1, 'WERKDAGEN', 2, 'WERKDAGEN'),
  ('landelijk-melding', 1, 4, 2, 'TBO', 'TBO', 'ANTWOORD', 2, 'WERKDAGEN', 5, 'WERKDAGEN'),
  ('landelijk-melding', 1, 4, 3, 'OBO Kadaster', 'OBO', 'ANTWOORD', 2, 'WERKDAGEN', 20, 'WERKDAGEN'),
  ('landelijk-melding', 1, 4, 4, 'TBO afmelding', 'TBO', 'AFMELDING', null, null, 1, 'WERKDAGEN'),
  ('landelijk-melding', 1, 4, 5, 'IPLO terugkoppeling', 'IPLO', 'TERUGKOPPELING', null, null, 1, 'WERKDAGEN');

insert into ketenafspraken.ketennorm (naam, versie, prioriteit, aantal, eenheid)
values
  ('lokaal-vraag', 1, 1, 120, 'MINUTEN'),
  ('lokaal-vraag', 1, 2, 1, 'WERKDAGEN'),
  ('lokaal-vraag', 1, 3, 2, 'WERKDAGEN'),
  ('lokaal-vraag', 1, 4, 6, 'WERKDAGEN'),
  ('landelijk-melding', 1, 1, 480, 'MINUTEN'),
  ('landelijk-melding', 1, 2, 4, 'WERKDAGEN'),
  ('landelijk-melding', 1, 3, 10, 'WERKDAGEN'),
  ('landelijk-melding', 1, 4, 30, 'WERKDAGEN');
