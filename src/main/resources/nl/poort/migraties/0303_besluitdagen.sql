-- Days that a royal decree equates with general holidays (Algemene termijnenwet art. 3 lid 3).
create table klokken.besluitdag (
  dag date primary key,
  besluit text not null check (btrim(besluit) <> '')
);

insert into klokken.besluitdag (dag, besluit)
select dag::date, 'Koninklijk besluit gelijkgestelde dagen (Algemene termijnenwet art. 3 lid 3)'
from unnest(array['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30', '2026-01-02', '2026-05-15',
  '2027-05-07', '2028-04-28', '2028-05-26']) dag;
