-- A client gets a new secret while its program still knows the old one: that one may work for a while.
alter table autorisatie.client
  add column geheim_op timestamptz,
  add column oud_geheim bytea,
  add column oud_tot timestamptz,
  add constraint een_oud_geheim_eindigt check ((oud_geheim is null) = (oud_tot is null));
