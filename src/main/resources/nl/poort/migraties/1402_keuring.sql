-- Content that nobody could look at yet, or that turned out not to be safe, is not handed out.
alter table documenten.bestand
  add column keuring text not null default 'GOED' check (keuring in ('GOED', 'IN_KEURING', 'BESMET')),
  add column bevinding text not null default '';
create index on documenten.bestand (organisatie, sha256) where keuring <> 'GOED';
