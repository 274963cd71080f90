-- A limit makes the planner hope to meet enough rows by reading all of them; for a word that is rare or absent that is
-- the whole table. The search only ever goes along its indexes.
alter function kennis.vind(text[], text[], text, int, text[], boolean) set enable_seqscan = off;
