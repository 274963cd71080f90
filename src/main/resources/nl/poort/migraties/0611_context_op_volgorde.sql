-- As 0410: what came along with a contact keeps its order.
alter table klantcontact.contact alter column context drop default;
alter table klantcontact.contact
  alter column context type json using context::json,
  alter column context set default '{}';
