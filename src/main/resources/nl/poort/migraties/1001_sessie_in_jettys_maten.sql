-- Jetty counts silence in milliseconds, and tells the last two moments of use apart.
alter table web.sessie drop column stilte;
alter table web.sessie add column stilte_ms bigint not null;
alter table web.sessie add column vorige timestamptz not null;
