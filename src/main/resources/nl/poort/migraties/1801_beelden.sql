-- What Poort has, in the shape of the standard: views over the tables of the modules that keep it, seen with the rights
-- of who looks (security_invoker), so that row level security holds. Only this module reads them, and it writes by the
-- doors of the owners (ADR 14).

create function klantinteracties.volledige_naam(n jsonb) returns text language sql immutable
return nullif(regexp_replace(btrim(concat_ws(' ',
  coalesce(nullif(n ->> 'voornaam', ''), n ->> 'voorletters'), n ->> 'voorvoegselAchternaam', n ->> 'achternaam')),
  '\s+', ' ', 'g'), '');

-- Teams, employees, and whom other systems name besides.
create view klantinteracties.actor with (security_invoker = true) as
select t.organisatie, t.id as uuid, t.naam, 'ORGANISATORISCHE_EENHEID' as soort_actor, true as indicatie_actief,
       jsonb_build_object('objectId', t.id, 'codeObjecttype', 'team', 'codeRegister', 'poort',
         'codeSoortObjectId', 'uuid') as actoridentificator,
       jsonb_build_object('omschrijving', t.publieke_naam, 'telefoonnummer', coalesce(t.telefoon, ''))
         as actor_identificatie,
       t.id as team, null::uuid as medewerker, false as eigen
from organisatie.team t
union all
select m.organisatie, m.id, m.naam, 'MEDEWERKER', m.actief,
       jsonb_build_object('objectId', m.email, 'codeObjecttype', 'mdw', 'codeRegister', 'poort',
         'codeSoortObjectId', 'email'),
       jsonb_build_object('functie', '', 'emailadres', m.email, 'telefoonnummer', coalesce(m.telefoon, '')),
       null, m.id, false
from organisatie.medewerker m
union all
select e.organisatie, e.uuid, e.naam, e.soort_actor, e.indicatie_actief, e.actoridentificator, e.actor_identificatie,
       e.team, e.medewerker, true
from klantinteracties.eigen_actor e;

-- Contacts that are over, as their last version says; anonymous ones that were only counted are not here.
create view klantinteracties.contact with (security_invoker = true) as
select c.organisatie, c.eerste as uuid, c.id as versie, c.vraag, c.richting, c.partij, c.namens, c.medewerker,
       c.vervolg_op, c.kenmerk, e.nummer, e.referentienummer, coalesce(e.kanaal, c.kanaal) as kanaal,
       coalesce(c.onderwerp, '') as onderwerp,
       case when length(c.eigen_woorden) > 1000 then left(c.eigen_woorden, 999) || '…'
         else coalesce(c.eigen_woorden, '') end as inhoud,
       case when length(c.inhoud) > 4000 then left(c.inhoud, 3999) || '…' else coalesce(c.inhoud, '') end as reactie,
       c.gelukt and c.stand = 'AFGEROND' as indicatie_contact_gelukt, e.hoofd_onderwerp_type,
       coalesce(e.verdere_actie_ondernomen, false) as verdere_actie_ondernomen, coalesce(e.taal, 'nld') as taal,
       coalesce(e.vertrouwelijk, false) as vertrouwelijk, c.tijd as plaatsgevonden_op,
       coalesce(e.metadata, c.context::jsonb) || jsonb_build_object('kenmerk', c.kenmerk) as metadata
from klantcontact.contact c left join klantinteracties.contact_bij e on e.uuid = c.eerste
where c.stand in ('AFGEROND', 'AFGEBROKEN')
  and not exists (select 1 from klantcontact.contact n where n.correctie_op = c.id);

-- Who was there: the party of the contact and for whom it spoke, or what other systems say.
create view klantinteracties.betrokkene with (security_invoker = true) as
select e.organisatie, e.uuid, e.had_klantcontact, e.was_partij, e.bezoekadres, e.correspondentieadres, e.contactnaam,
       e.rol, e.organisatienaam, e.initiator
from klantinteracties.eigen_betrokkene e
union all
select c.organisatie, c.uuid, c.uuid, c.partij, null, null, null,
       case when c.namens is null then 'KLANT' else 'VERTEGENWOORDIGER' end, '', c.richting = 'INKOMEND'
from klantinteracties.contact c
where c.partij is not null and not exists (select 1 from klantinteracties.eigen_betrokkene e where e.uuid = c.uuid)
union all
select c.organisatie, md5('namens' || c.uuid::text)::uuid, c.uuid, c.namens, null, null, null, 'KLANT', '', false
from klantinteracties.contact c
where c.namens is not null and not exists (
  select 1 from klantinteracties.eigen_betrokkene e where e.uuid = md5('namens' || c.uuid::text)::uuid);

create view klantinteracties.actorklantcontact with (security_invoker = true) as
select e.organisatie, e.uuid, e.actor, e.klantcontact, true as eigen from klantinteracties.eigen_actorklantcontact e
union all
select c.organisatie, c.uuid, c.medewerker, c.uuid, false
from klantinteracties.contact c
join organisatie.medewerker m on m.id = c.medewerker and m.organisatie = c.organisatie;

-- An answer has the contact it answers as its subject.
create view klantinteracties.onderwerpobject with (security_invoker = true) as
select e.organisatie, e.uuid, e.klantcontact, e.was_klantcontact, e.onderwerpobjectidentificator, true as eigen
from klantinteracties.eigen_onderwerpobject e
union all
select c.organisatie, c.uuid, c.uuid, v.eerste, null, false
from klantinteracties.contact c join klantcontact.contact v on v.id = c.vervolg_op
where not exists (select 1 from klantinteracties.eigen_onderwerpobject e
  where e.klantcontact = c.uuid and e.was_klantcontact = v.eerste);

create view klantinteracties.digitaal_adres with (security_invoker = true) as
select e.organisatie, e.uuid, e.verstrekt_door_betrokkene, null::uuid as verstrekt_door_partij, e.adres,
       e.soort_digitaal_adres, e.is_standaard_adres, e.omschrijving, e.referentie, e.verificatie_datum
from klantinteracties.eigen_adres e
union all
select a.organisatie, a.id, b.verstrekt_door_betrokkene, a.partij, a.adres,
       case a.soort when 'EMAIL' then 'EMAIL' when 'TELEFOON' then 'TELEFOONNUMMER' else 'OVERIG' end, a.voorkeur,
       coalesce(b.omschrijving, ''), coalesce(b.referentie, ''), b.verificatie_datum
from klantcontact.digitaal_adres a left join klantinteracties.adres_bij b on b.uuid = a.id;

create view klantinteracties.identificator with (security_invoker = true) as
select e.organisatie, e.uuid, e.identificeerde_partij, e.andere_partij_identificator,
       e.partij_identificator ->> 'codeObjecttype' as code_objecttype,
       e.partij_identificator ->> 'codeSoortObjectId' as code_soort_object_id,
       e.partij_identificator ->> 'objectId' as object_id, e.partij_identificator ->> 'codeRegister' as code_register,
       e.sub_identificator_van, true as eigen
from klantinteracties.eigen_identificator e
union all
select b.organisatie, md5('bsn' || b.partij::text)::uuid, b.partij, '', 'NATUURLIJK_PERSOON', 'BSN', b.nummer, 'BRP',
       null, false
from klantcontact.bsn b
union all
select p.organisatie, md5('kvk_nummer' || p.id::text)::uuid, p.id, '', 'NIET_NATUURLIJK_PERSOON', 'KVK_NUMMER',
       p.kvk_nummer, 'HR', null, false
from klantcontact.partij p where p.kvk_nummer is not null
union all
select p.organisatie, md5('rsin' || p.id::text)::uuid, p.id, '', 'NIET_NATUURLIJK_PERSOON', 'RSIN', p.rsin, 'HR', null,
       false
from klantcontact.partij p where p.rsin is not null
union all
select p.organisatie, md5('vestigingsnummer' || p.id::text)::uuid, p.id, '', 'VESTIGING', 'VESTIGINGSNUMMER',
       p.vestigingsnummer, 'HR',
       (select s.sub_identificator_van from klantinteracties.identificator_bij s
        where s.uuid = md5('vestigingsnummer' || p.id::text)::uuid), false
from klantcontact.partij p where p.vestigingsnummer is not null;

create view klantinteracties.vertegenwoordiging with (security_invoker = true) as
select v.organisatie, v.id as uuid, v.vertegenwoordiger as vertegenwoordigende_partij,
       v.vertegenwoordigde as vertegenwoordigde_partij
from klantcontact.vertegenwoordiging v where v.tot is null;

create view klantinteracties.partij with (security_invoker = true) as
select p.organisatie, p.id as uuid, e.nummer, coalesce(e.interne_notitie, '') as interne_notitie,
       e.voorkeurs_digitaal_adres, e.voorkeurs_rekeningnummer,
       case when e.contactpersoon then 'CONTACTPERSOON'
         when p.soort in ('NATUURLIJK_PERSOON', 'COLLEGA', 'ANONIEM') then 'PERSOON' else 'ORGANISATIE' end
         as soort_partij,
       e.indicatie_geheimhouding, coalesce(e.voorkeurstaal, '') as voorkeurstaal,
       coalesce(e.indicatie_actief, true) as indicatie_actief, e.bezoekadres, e.correspondentieadres,
       case when p.soort = 'ANONIEM' then '' else p.naam end as naam,
       case when e.naam_bij = p.naam then e.contactnaam end as contactnaam, e.werkte_voor_partij
from klantcontact.partij p left join klantinteracties.partij_bij e on e.uuid = p.id;

-- The first Overdracht of a Vraag that began with a contact, and every task that was asked from outside beside it.
-- te_verwerken as long as somebody has something to do (or waits for somebody further on), verwerkt when it is over.
create view klantinteracties.internetaak with (security_invoker = true) as
select v.organisatie, o.id as uuid, b.nummer, b.referentienummer,
       coalesce(b.gevraagde_handeling, left(o.gevraagd, 200)) as gevraagde_handeling,
       coalesce(b.klantcontact, (select c.uuid from klantinteracties.contact c
         where c.vraag = o.vraag and c.organisatie = v.organisatie order by c.plaatsgevonden_op, c.uuid limit 1))
         as aanleidinggevend_klantcontact,
       coalesce(b.toelichting, '') as toelichting,
       case when o.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD', 'DOORGEGEVEN') then 'TE_VERWERKEN'
         else 'VERWERKT' end as status,
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
          and (h.id = o.id or o.ouder is null and h.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD'))
        order by h.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD') desc, h.aangeboden_op desc limit 1)
         as toegewezen_aan_actoren
from vragen.overdracht o
join vragen.vraag v on v.id = o.vraag
left join klantinteracties.taak_bij b on b.uuid = o.id
where b.uuid is not null
   or o.ouder is null and o.soort not in ('TAAK', 'RUGGESPRAAK') and exists (
     select 1 from klantinteracties.contact c where c.vraag = o.vraag and c.organisatie = v.organisatie);
