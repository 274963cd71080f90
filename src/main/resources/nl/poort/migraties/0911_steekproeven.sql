-- A random draw of closed contacts of a period. The seed makes the draw one that can be done again.
create table sturing.steekproef (
  organisatie uuid not null,
  id uuid not null,
  van date not null,
  tot date not null check (tot > van),
  kanaal text,
  gevraagd int not null check (gevraagd between 1 and 500),
  populatie int not null,
  zaad text not null,
  getrokken_op timestamptz not null,
  primary key (organisatie, id)
);
alter table sturing.steekproef enable row level security;
alter table sturing.steekproef force row level security;
create policy eigen on sturing.steekproef using (techniek.ziet(organisatie));

-- Which contact was drawn (its first version), and how its answer was judged: once, and perhaps by a second reviewer.
create table sturing.beoordeling (
  organisatie uuid not null,
  steekproef uuid not null,
  contact uuid not null,
  nummer int not null,
  eerste text,
  eerste_door uuid,
  eerste_op timestamptz,
  eerste_toelichting text not null default '',
  tweede text,
  tweede_door uuid,
  tweede_op timestamptz,
  tweede_toelichting text not null default '',
  primary key (steekproef, contact),
  foreign key (organisatie, steekproef) references sturing.steekproef (organisatie, id),
  check ((eerste is null) = (eerste_door is null)),
  check (tweede is null or (eerste is not null and tweede_door <> eerste_door))
);
create index on sturing.beoordeling (contact);
alter table sturing.beoordeling enable row level security;
alter table sturing.beoordeling force row level security;
create policy eigen on sturing.beoordeling using (techniek.ziet(organisatie));
