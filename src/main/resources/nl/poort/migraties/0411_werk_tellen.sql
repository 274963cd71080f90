-- The heads of the work list count at most a thousand per kind of work, in this index alone: with what row level security
-- looks at beside it, PostgreSQL need not visit the rows themselves.
create index werksoort on vragen.overdracht (naar_team, te_doen, uiterlijk)
  include (van_organisatie, naar_organisatie, vraag)
  where stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD') and te_doen <> 'WACHTEN';
