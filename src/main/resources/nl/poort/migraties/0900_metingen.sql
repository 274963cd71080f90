create schema sturing;

-- What is known of a Vraag for the figures: no words of the customer, no person.
create table sturing.vraagmeting (
  vraag uuid primary key,
  organisatie uuid not null,
  zicht uuid[] not null,
  soort text not null,
  onderwerp text not null,
  contact text not null,
  stand text not null,
  week date not null,
  gesteld_op timestamptz not null,
  verteld boolean not null,
  doorlooptijd bigint,
  gehaald int not null,
  overschreden int not null,
  doorgezet int not null
);
create index on sturing.vraagmeting (week);

-- One stay with a link: how long it waited, how long was worked on it, and whether the promise was kept. In seconds.
create table sturing.stapmeting (
  vraag uuid not null,
  id uuid not null,
  zicht uuid[] not null,
  soort text not null,
  van_schakel text,
  schakel text not null,
  team uuid not null,
  stand text not null,
  week date not null,
  wacht bigint,
  werk bigint,
  gehaald int not null,
  overschreden int not null,
  primary key (vraag, id)
);
create index on sturing.stapmeting (week);

-- How far the measuring is: first all Vragen once, in order of id; from then on those with new gebeurtenissen.
create table sturing.voortgang (
  een boolean primary key default true check (een),
  gevuld_tot uuid,
  gevuld boolean not null default false,
  gezien_tot timestamptz
);
insert into sturing.voortgang (een) values (true);

alter table sturing.vraagmeting enable row level security;
alter table sturing.vraagmeting force row level security;
create policy zicht on sturing.vraagmeting using (techniek.ziet_een(zicht));
alter table sturing.stapmeting enable row level security;
alter table sturing.stapmeting force row level security;
create policy zicht on sturing.stapmeting using (techniek.ziet_een(zicht));
