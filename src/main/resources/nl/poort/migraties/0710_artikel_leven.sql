-- The whole life of an article: planned, from and until a day, on the website, with the team that goes on with it, read
-- over by somebody else than its writer, and a successor that is written while the old one still holds.
alter table kennis.artikel
  add column vanaf date,
  add column tot date,
  add column website boolean not null default false,
  add column team uuid,
  add column schrijver uuid,
  add column voorrang int not null default 0 check (voorrang between -5 and 5),
  add column volgt_op uuid references kennis.artikel;
alter table kennis.artikel drop constraint artikel_staat_check;
alter table kennis.artikel add constraint artikel_staat_check check (
  staat in ('CONCEPT', 'TER_CONTROLE', 'GEPLAND', 'GEPUBLICEERD', 'VERLOPEN', 'VERVANGEN', 'INGETROKKEN'));
create index on kennis.artikel (vanaf) where staat = 'GEPLAND';
create index on kennis.artikel (tot) where staat in ('GEPUBLICEERD', 'VERLOPEN') and tot is not null;
create index on kennis.artikel (volgt_op) where volgt_op is not null;

alter table kennis.versie
  add column vanaf date,
  add column tot date,
  add column website boolean not null default false,
  add column team uuid;

drop view kennis.artikel_nu;
create view kennis.artikel_nu with (security_invoker = true) as
select a.*,
  coalesce((select sum(g.aantal) from kennis.gebruik g where g.artikel = a.id), 0)::bigint as gezien,
  (select count(*) from kennis.volger v where v.artikel = a.id and v.verteld is null) as volgers
from kennis.artikel a;
