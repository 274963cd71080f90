-- A reason holds from a day on, until it ends; what was chosen before stays.
alter table klantcontact.vermijdbare_reden
  add column vanaf date not null default '2020-01-01',
  add column tot date,
  add constraint loopt_op check (tot is null or tot >= vanaf);
update klantcontact.vermijdbare_reden set tot = '2020-01-01' where not aan;
