-- Webhooks are sent by the one queue for systems outside.
alter table api.levering no force row level security;
alter table api.abonnement no force row level security;
select set_config('poort.organisatie', '*', true);
select bezorging.overnemen(
  row(l.organisatie, l.abonnement, l.gebeurtenis, l.root, l.inhoud, l.pogingen, l.volgende, l.sinds, l.bezorgd_op,
    l.dood, l.fout)::bezorging.levering, 'webhooks', a.volgende, a.stand = 'OPGESCHORT')
from api.levering l join api.abonnement a on a.id = l.abonnement;
alter table api.abonnement force row level security;
drop table api.levering;
alter table api.abonnement drop column volgende, drop column bezet_tot, drop column bezorgd_op;
