-- Deliveries of events name an organisation since they go in turn: nobody but the program sees another's. Whoever makes
-- an event puts its deliveries ready, also those of a partner in the chain.
alter table gebeurtenissen.bezorging enable row level security;
alter table gebeurtenissen.bezorging force row level security;
create policy klaarzetten on gebeurtenissen.bezorging for insert with check (techniek.iemand());
create policy eigen on gebeurtenissen.bezorging using (techniek.ziet(organisatie));
