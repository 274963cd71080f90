-- Where the customer talks with us about a Vraag now: messages about it go there first.
create table berichten.gespreksweg (
  vraag uuid primary key,
  organisatie uuid not null,
  kanaal text not null,
  adres text not null,
  van text not null,
  antwoord_op text not null,
  verwijzingen text[] not null,
  tijd timestamptz not null
);
alter table berichten.gespreksweg enable row level security;
alter table berichten.gespreksweg force row level security;
create policy eigen on berichten.gespreksweg using (techniek.ziet(organisatie));
