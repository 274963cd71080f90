-- A customer who chats visits the own chat.
alter table web.bezoek drop constraint bezoek_soort_check;
alter table web.bezoek add constraint bezoek_soort_check check (soort in ('VOLG', 'GAST', 'CHAT'));
