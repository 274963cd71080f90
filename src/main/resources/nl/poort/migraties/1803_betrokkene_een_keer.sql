-- Who another system names as the party of a contact, is not named a second time by the contact itself.
create or replace view klantinteracties.betrokkene with (security_invoker = true) as
select e.organisatie, e.uuid, e.had_klantcontact, e.was_partij, e.bezoekadres, e.correspondentieadres, e.contactnaam,
       e.rol, e.organisatienaam, e.initiator
from klantinteracties.eigen_betrokkene e
union all
select c.organisatie, c.uuid, c.uuid, c.partij, null, null, null,
       case when c.namens is null then 'KLANT' else 'VERTEGENWOORDIGER' end, '', c.richting = 'INKOMEND'
from klantinteracties.contact c
where c.partij is not null and not exists (select 1 from klantinteracties.eigen_betrokkene e where e.uuid = c.uuid)
  and not exists (select 1 from klantinteracties.eigen_betrokkene e
    where e.had_klantcontact = c.uuid and e.was_partij = c.partij)
union all
select c.organisatie, md5('namens' || c.uuid::text)::uuid, c.uuid, c.namens, null, null, null, 'KLANT', '', false
from klantinteracties.contact c
where c.namens is not null and not exists (
  select 1 from klantinteracties.eigen_betrokkene e where e.uuid = md5('namens' || c.uuid::text)::uuid);
