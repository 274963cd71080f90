-- Which kinds of visits there are, the program says (Bezoeken.Soort): a new kind needs no new list here.
alter table web.bezoek drop constraint bezoek_soort_check;
alter table web.bezoek add constraint bezoek_soort_check check (soort ~ '^[A-Z]{2,20}$');
