/// The one way to the database: one transaction per use case, carrying who does it and why.
///
/// Start reading at [nl.poort.techniek.db.Db#change].
///
/// Always true: business rows, the gebeurtenis (audit), its deliveries and the idempotency key are written in one
/// transaction; the caller is answered after commit; every transaction tells PostgreSQL for which organisation it
/// works, so that row level security stands behind every query; nothing calls outside the program inside a transaction.
package nl.poort.techniek.db;
