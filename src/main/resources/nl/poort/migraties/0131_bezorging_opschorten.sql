-- A receiver may say that it is gone: nothing is sent until somebody resumes.
alter table bezorging.bestemming add column opgeschort boolean not null default false;

-- Takes over a message that waited in a queue of its own.
create function bezorging.overnemen(
  van bezorging.levering, kind text, niet_voor timestamptz, stil boolean) returns void language sql as $$
  insert into bezorging.bestemming (organisatie, id, soort, volgende, bezet_tot, opgeschort)
  values (van.organisatie, van.bestemming, kind, niet_voor, niet_voor, stil) on conflict (id) do nothing;
  insert into bezorging.levering select van.* on conflict do nothing;
$$;
