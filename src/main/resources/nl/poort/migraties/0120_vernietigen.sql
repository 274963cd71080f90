-- The audit trail of a case, document or decision goes with it (gen-14, zrc-023). History itself stays: who removed
-- what and when; what it said is gone. Only what was removed can be emptied, and only by its own organisation.
create function gebeurtenissen.vernietig(hoofdobject uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  update gebeurtenissen.gebeurtenis g
  set inhoud = g.inhoud || '{"oud": null, "nieuw": null, "weergave": "", "toelichting": ""}'
  where g.root = hoofdobject and g.soort = 'bron.gewijzigd'
    and (coalesce(current_setting('poort.organisatie', true), '') = '*'
      or g.organisatie::text = current_setting('poort.organisatie', true))
    and exists (
      select 1 from gebeurtenissen.gebeurtenis w
      where w.root = hoofdobject and w.soort = 'bron.gewijzigd'
        and w.inhoud ->> 'actie' = 'destroy' and w.inhoud ->> 'id' = hoofdobject::text)
$$;
