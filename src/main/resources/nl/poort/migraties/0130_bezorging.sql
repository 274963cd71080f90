-- Messages to systems outside: a queue per destination.
create schema bezorging;

create table bezorging.bestemming (
  organisatie uuid not null,
  id uuid primary key,
  soort text not null,
  -- nothing is sent before this moment: the receiver did not answer last time
  volgende timestamptz not null,
  -- somebody is delivering until then
  bezet_tot timestamptz not null,
  bezorgd_op timestamptz
);
create index on bezorging.bestemming (volgende);

-- Kept for a while after delivery, so that hearing of it twice is not sending it twice.
create table bezorging.levering (
  organisatie uuid not null,
  bestemming uuid not null references bezorging.bestemming (id) on delete cascade,
  id uuid not null,
  root uuid not null,
  inhoud text not null,
  pogingen int not null default 0,
  volgende timestamptz not null,
  sinds timestamptz not null,
  bezorgd_op timestamptz,
  dood boolean not null default false,
  fout text not null default '',
  primary key (bestemming, id)
);
create index on bezorging.levering (bestemming, root, id) where bezorgd_op is null and not dood;
create index on bezorging.levering (bezorgd_op) where bezorgd_op is not null;

alter table bezorging.bestemming enable row level security;
alter table bezorging.bestemming force row level security;
create policy eigen on bezorging.bestemming using (techniek.ziet(organisatie));
alter table bezorging.levering enable row level security;
alter table bezorging.levering force row level security;
create policy eigen on bezorging.levering using (techniek.ziet(organisatie));
