-- The water board that somebody chose, where no area tells it.
alter table vergunningcheck.sessie add column waterschap text not null default '';
