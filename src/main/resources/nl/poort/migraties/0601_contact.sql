create table klantcontact.contact (
  id uuid primary key,
  organisatie uuid not null,
  kenmerk text not null,
  vraag uuid,
  kanaal text not null references klantcontact.kanaal,
  richting text not null check (richting in ('INKOMEND', 'UITGAAND')),
  tijd timestamptz not null,
  partij uuid references klantcontact.partij,
  namens uuid references klantcontact.partij,
  rol text,
  onderwerp text,
  eigen_woorden text,
  inhoud text,
  context jsonb not null default '{}',
  foutcode text,
  medewerker uuid,
  medewerker_naam text not null,
  stand text not null check (stand in ('AANGEMELD', 'IN_GESPREK', 'AFGEROND', 'AFGEBROKEN')),
  resultaat text,
  resultaat_bij text,
  gelukt boolean not null default true,
  vervolg_op uuid references klantcontact.contact,
  correctie_op uuid unique references klantcontact.contact,
  correctie_reden text,
  afgerond_op timestamptz,
  check ((stand = 'AFGEROND') = (resultaat is not null)),
  check ((stand in ('AFGEROND', 'AFGEBROKEN')) = (afgerond_op is not null)),
  check ((correctie_op is null) = (correctie_reden is null)),
  check (namens is null or (partij is not null and namens <> partij))
);
create index on klantcontact.contact (organisatie, tijd desc);
create index on klantcontact.contact (partij, tijd desc) where partij is not null;
create index on klantcontact.contact (namens, tijd desc) where namens is not null;
create index on klantcontact.contact (vraag, tijd) where vraag is not null;
create index on klantcontact.contact (kenmerk);
create index on klantcontact.contact (vervolg_op) where vervolg_op is not null;
create index on klantcontact.contact (organisatie, foutcode, tijd desc) where foutcode is not null;
alter table klantcontact.contact enable row level security;
alter table klantcontact.contact force row level security;
create policy eigen on klantcontact.contact using (techniek.ziet(organisatie));

-- Invariant 24: what was closed stays as it is; a mistake gets a new version beside it.
create function klantcontact.afgerond_blijft() returns trigger language plpgsql as $$
begin
  raise exception 'contact % is closed and never changes', old.id using errcode = 'integrity_constraint_violation';
end $$;
create trigger afgerond_blijft before update or delete on klantcontact.contact
  for each row when (old.stand in ('AFGEROND', 'AFGEBROKEN')) execute function klantcontact.afgerond_blijft();

-- Answered at once and anonymous: counted, without anything that points to a person.
create table klantcontact.turf (
  id uuid primary key,
  organisatie uuid not null,
  tijd timestamptz not null,
  kanaal text not null references klantcontact.kanaal,
  onderwerp text not null,
  resultaat text not null
);
create index on klantcontact.turf (organisatie, tijd);
alter table klantcontact.turf enable row level security;
alter table klantcontact.turf force row level security;
create policy eigen on klantcontact.turf using (techniek.ziet(organisatie));
