-- A task that turned out to be for somebody else: another system makes a new one and calls the old one done. The new
-- one then stands for the next step on the way of the Vraag, under the id it had.
alter table klantinteracties.taak_bij add column overdracht uuid;
update klantinteracties.taak_bij set overdracht = uuid;
alter table klantinteracties.taak_bij alter column overdracht set not null;
create unique index on klantinteracties.taak_bij (overdracht);
alter table klantinteracties.taak_bij add column overgenomen_door uuid;

create or replace view klantinteracties.internetaak with (security_invoker = true) as
select v.organisatie, coalesce(b.uuid, o.id) as uuid, b.nummer, b.referentienummer,
       coalesce(b.gevraagde_handeling, left(o.gevraagd, 200)) as gevraagde_handeling,
       coalesce(b.klantcontact, (select c.uuid from klantinteracties.contact c
         where c.vraag = o.vraag and c.organisatie = v.organisatie order by c.plaatsgevonden_op, c.uuid limit 1))
         as aanleidinggevend_klantcontact,
       coalesce(b.toelichting, '') as toelichting,
       case when b.overgenomen_door is null and o.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD', 'DOORGEGEVEN')
         then 'TE_VERWERKEN' else 'VERWERKT' end as status,
       o.aangeboden_op as toegewezen_op, coalesce(o.afgerond_op, o.beantwoord_op) as afgehandeld_op,
       o.vraag, o.soort, o.naar_team,
       -- who holds it now: whom other systems named, as long as it lies with their team, and who took it on
       (select array(select distinct a from unnest(
            (case when b.team = h.naar_team then b.actoren else array[h.naar_team] end) || (
              select m.id from organisatie.medewerker m
              where m.id = coalesce(h.aangenomen_door, h.naar_medewerker) and m.organisatie = v.organisatie)) a
          where a is not null)
        from vragen.overdracht h
        where h.vraag = o.vraag and h.naar_organisatie = v.organisatie
          and (h.id = o.id or o.ouder is null and o.soort not in ('TAAK', 'RUGGESPRAAK')
            and b.overgenomen_door is null
            and h.soort not in ('TAAK', 'RUGGESPRAAK') and h.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD'))
        order by h.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD') desc, h.aangeboden_op desc limit 1)
         as toegewezen_aan_actoren,
       o.id as overdracht, o.ouder
from vragen.overdracht o
join vragen.vraag v on v.id = o.vraag
left join klantinteracties.taak_bij b on b.overdracht = o.id
where b.uuid is not null
   or o.ouder is null and o.soort not in ('TAAK', 'RUGGESPRAAK') and exists (
     select 1 from klantinteracties.contact c where c.vraag = o.vraag and c.organisatie = v.organisatie);

-- A contact whose Vraag became a case was about that case.
create or replace view klantinteracties.onderwerpobject with (security_invoker = true) as
select e.organisatie, e.uuid, e.klantcontact, e.was_klantcontact, e.onderwerpobjectidentificator, true as eigen
from klantinteracties.eigen_onderwerpobject e
union all
select c.organisatie, c.uuid, c.uuid, v.eerste, null, false
from klantinteracties.contact c join klantcontact.contact v on v.id = c.vervolg_op
where not exists (select 1 from klantinteracties.eigen_onderwerpobject e
  where e.klantcontact = c.uuid and e.was_klantcontact = v.eerste)
union all
select c.organisatie, md5(k.id::text || c.uuid::text)::uuid, c.uuid, null,
       jsonb_build_object('objectId', k.zaak, 'codeObjecttype', 'zaak', 'codeRegister', 'poort',
         'codeSoortObjectId', 'uuid'), false
from behandeling.koppeling k
join klantinteracties.contact c on c.vraag = k.vraag and c.organisatie = k.organisatie
where k.losgemaakt_op is null and not exists (select 1 from klantinteracties.eigen_onderwerpobject e
  where e.klantcontact = c.uuid and e.onderwerpobjectidentificator ->> 'objectId' = k.zaak::text);
