-- Which promise of a conversation ran out and was told to the team: once for each.
alter table kanalen.draad add column gemeld_over timestamptz;
create index on kanalen.draad (uiterlijk) where stand = 'WACHT' and vraag is not null;
