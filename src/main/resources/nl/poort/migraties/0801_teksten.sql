-- How an organisation words its messages, in versions with a start date; without a row the text of the program holds.
create table berichten.tekst (
  organisatie uuid not null,
  code text not null,
  versie int not null check (versie > 0),
  vanaf date not null,
  onderwerp text not null check (btrim(onderwerp) <> ''),
  tekst text not null check (btrim(tekst) <> ''),
  gemaakt_op timestamptz not null,
  door text not null,
  primary key (organisatie, code, versie)
);
alter table berichten.tekst enable row level security;
alter table berichten.tekst force row level security;
create policy eigen on berichten.tekst using (techniek.ziet(organisatie));

create function berichten.tekst_staat_vast() returns trigger language plpgsql as $$
begin
  raise exception 'een versie van een tekst verandert niet' using errcode = 'integrity_constraint_violation';
end $$;
create trigger versie_staat_vast before update or delete on berichten.tekst
  for each row execute function berichten.tekst_staat_vast();
