/// Customers, contacts and tasks as other systems know them: the standards Klantinteracties (Open Klant 0.9.0) and
/// Contactgegevens as a view of what Poort has, with small tables for what only the standard has.
///
/// Start reading at [nl.poort.contact.klantinteracties.Klantdeuren], then
/// [nl.poort.contact.klantinteracties.Klantregister] and migration `1801_beelden.sql`.
///
/// Always true: nothing is kept twice (what another module keeps is read through a view and written by its door); a
/// contact is a report and is corrected, not changed; a task is an Overdracht, and whether it was done follows from its
/// state; a BSN is shown only with a right of its own, and that it was seen is written down.
package nl.poort.contact.klantinteracties;
