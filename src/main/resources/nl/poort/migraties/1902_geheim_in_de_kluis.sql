-- A password or key of an adapter is kept locked (techniek.db.Kluis). What stood here open is not taken along: it has to
-- be given again.
alter table kanalen.ingang drop column geheim;
alter table kanalen.ingang add column geheim bytea;
