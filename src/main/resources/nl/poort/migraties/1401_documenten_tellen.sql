-- As 1301 for documents.
create table documenten.telling (
  organisatie uuid not null,
  informatieobjecttype uuid not null,
  vertrouwelijkheidaanduiding smallint not null,
  bronorganisatie text not null,
  aantal bigint not null
);
create index on documenten.telling (organisatie, informatieobjecttype);
alter table documenten.telling enable row level security;
alter table documenten.telling force row level security;
create policy eigen on documenten.telling using (techniek.ziet(organisatie));

create function documenten.tel_document() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into documenten.telling
    values (old.organisatie, old.informatieobjecttype, old.vertrouwelijkheidaanduiding, old.bronorganisatie, -1);
  end if;
  if tg_op <> 'DELETE' then
    insert into documenten.telling
    values (new.organisatie, new.informatieobjecttype, new.vertrouwelijkheidaanduiding, new.bronorganisatie, 1);
  end if;
  return null;
end $$;
create trigger tel after insert or delete on documenten.enkelvoudiginformatieobject
  for each row execute function documenten.tel_document();
create trigger tel_anders after update on documenten.enkelvoudiginformatieobject for each row
  when ((old.informatieobjecttype, old.vertrouwelijkheidaanduiding, old.bronorganisatie)
    is distinct from (new.informatieobjecttype, new.vertrouwelijkheidaanduiding, new.bronorganisatie))
  execute function documenten.tel_document();
alter table documenten.enkelvoudiginformatieobject no force row level security;
insert into documenten.telling
select organisatie, informatieobjecttype, vertrouwelijkheidaanduiding, bronorganisatie, count(*)
from documenten.enkelvoudiginformatieobject group by 1, 2, 3, 4;
alter table documenten.enkelvoudiginformatieobject force row level security;
