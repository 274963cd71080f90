-- The organisation that keeps what all organisations share: norms, decree days, amounts, the list of organisations.
-- The one with the first administrator, until it hands that over.
alter table organisatie.organisatie add column beherend boolean not null default false;
create unique index een_beherende_organisatie on organisatie.organisatie (beherend) where beherend;

select set_config('poort.organisatie', '*', true);
update organisatie.organisatie set beherend = true
where id = (select organisatie from organisatie.rolhouder where rol = 'FUNCTIONEEL_BEHEERDER'
  order by sinds, organisatie limit 1);
