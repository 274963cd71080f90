-- A visitor with an appointment waits from the moment that was agreed, and not as long as who walks in.
alter table kanalen.baliebezoek
  add column afspraak uuid,
  add column afspraak_om timestamptz,
  add column norm_seconden int not null default 900 check (norm_seconden > 0),
  add column voor uuid,
  add column partij uuid,
  add column plaats text,
  add constraint om_hoort_bij_afspraak check ((afspraak is null) = (afspraak_om is null));
-- who signs in twice for one appointment stands in the queue once
create unique index baliebezoek_afspraak on kanalen.baliebezoek (afspraak) where geeindigd is null;
create index baliebezoek_wacht on kanalen.baliebezoek (organisatie, (greatest(ingekomen, afspraak_om)));

-- As in 1951; at the counter the waiting begins at the appointment, or when somebody who is late comes in.
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
  greatest(0, extract(epoch from coalesce(b.opgeroepen, b.geeindigd) - greatest(b.ingekomen, b.afspraak_om)))::int,
  b.norm_seconden, b.afspraak is not null
from kanalen.baliebezoek b;
