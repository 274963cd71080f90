-- The program works as poort_app: it owns nothing, may not change the schema, and row level security holds for it.
do $$
declare s text;
begin
  if not exists (select 1 from pg_roles where rolname = 'poort_app') then
    create role poort_app nologin;
  end if;
  for s in select nspname from pg_namespace where nspname not like 'pg\_%' and nspname not in ('information_schema', 'public') loop
    execute format('grant usage on schema %I to poort_app', s);
    execute format('grant select, insert, update, delete on all tables in schema %I to poort_app', s);
    execute format('grant usage, select, update on all sequences in schema %I to poort_app', s);
    execute format('grant execute on all functions in schema %I to poort_app', s);
  end loop;
  -- History is only added to.
  revoke update, delete on gebeurtenissen.gebeurtenis from poort_app;
end $$;
