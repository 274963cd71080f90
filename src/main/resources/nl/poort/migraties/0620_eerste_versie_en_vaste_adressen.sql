-- What other systems point to must keep its id: a contact that was corrected, and an address of a party.

-- The first version of a contact names it for outside, whatever was corrected since.
alter table klantcontact.contact add column eerste uuid;

create function klantcontact.eerste_versie() returns trigger language plpgsql as $$
begin
  new.eerste := case when new.correctie_op is null then new.id
    else (select o.eerste from klantcontact.contact o where o.id = new.correctie_op) end;
  return new;
end $$;
create trigger eerste_versie before insert on klantcontact.contact
  for each row execute function klantcontact.eerste_versie();

alter table klantcontact.contact disable trigger afgerond_blijft;
update klantcontact.contact set eerste = id where correctie_op is null;
do $$
begin
  loop
    update klantcontact.contact c set eerste = o.eerste
    from klantcontact.contact o where o.id = c.correctie_op and c.eerste is null and o.eerste is not null;
    exit when not found;
  end loop;
end $$;
alter table klantcontact.contact enable trigger afgerond_blijft;
create index on klantcontact.contact (eerste);

alter table klantcontact.digitaal_adres add column id uuid not null default gen_random_uuid();
create unique index on klantcontact.digitaal_adres (id);

-- Some things are shown outside by themselves and are here a field of something else: their id is made from its id.
create index on klantcontact.contact ((md5('namens' || eerste::text)::uuid)) where namens is not null;
create index on klantcontact.partij ((md5('kvk_nummer' || id::text)::uuid)) where kvk_nummer is not null;
create index on klantcontact.partij ((md5('rsin' || id::text)::uuid)) where rsin is not null;
create index on klantcontact.partij ((md5('vestigingsnummer' || id::text)::uuid)) where vestigingsnummer is not null;
create index on klantcontact.bsn ((md5('bsn' || partij::text)::uuid));
create index on klantcontact.partij (organisatie, vestigingsnummer) where vestigingsnummer is not null;

-- Systems outside name channels of their own.
insert into klantcontact.kanaal (code, naam, volgorde, aan) values ('overig', 'Overig', 90, true)
on conflict (code) do nothing;
