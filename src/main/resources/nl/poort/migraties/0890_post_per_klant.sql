-- The own page shows everything that was told to one customer.
create index on berichten.bericht (partij, opgesteld_op desc) where partij is not null;
