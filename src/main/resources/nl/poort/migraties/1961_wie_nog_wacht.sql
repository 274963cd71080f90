-- As in 1960; who was not called yet has no waiting time, instead of none at all.
create or replace view kanalen.wachttijd with (security_invoker = true) as
select t.organisatie, 'telefoon'::text as kanaal, t.id, t.ingekomen, t.opgenomen as aangenomen, t.opgehangen as geeindigd,
  t.oorzaak, t.medewerker, t.kort,
  case when t.oorzaak = 'niet gemeld' and t.opgenomen is null then null
    else extract(epoch from coalesce(t.opgenomen, t.opgehangen) - t.ingekomen)::int end as wacht_seconden,
  null::int as norm_seconden, false as op_afspraak
from kanalen.telefoongesprek t
where t.richting = 'IN' and (t.oorzaak is distinct from 'forwarded' or t.opgenomen is not null)
union all
select c.organisatie, 'chat', c.id, c.ingekomen, c.aangenomen, c.geeindigd, c.oorzaak, c.medewerker, false,
  extract(epoch from coalesce(c.aangenomen, c.geeindigd) - c.ingekomen)::int, null, false
from kanalen.chat c
union all
select b.organisatie, 'balie', b.id, greatest(b.ingekomen, b.afspraak_om), b.opgeroepen, b.geeindigd,
  lower(replace(b.uitkomst, '_', ' ')), b.medewerker, false,
  case when coalesce(b.opgeroepen, b.geeindigd) is not null then
    greatest(0, extract(epoch from coalesce(b.opgeroepen, b.geeindigd) - greatest(b.ingekomen, b.afspraak_om)))::int end,
  b.norm_seconden, b.afspraak is not null
from kanalen.baliebezoek b;
