-- How often data that the program remembers was changed, per schema: every transaction reads the sum as it begins. The
-- row is locked until the change commits, so the number can only be seen together with the change itself.
create table techniek.traag (
  schema text primary key,
  stand bigint not null default 0
);

create function techniek.tel_wijziging() returns trigger language plpgsql as $$
begin
  insert into techniek.traag as t (schema, stand) values (tg_table_schema, 1)
  on conflict (schema) do update set stand = t.stand + 1;
  return null;
end $$;

insert into techniek.traag (schema) values ('organisatie'), ('klokken'), ('ketenafspraken'), ('klantcontact');
