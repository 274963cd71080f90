/// The heart of Poort: a Vraag travels along Schakels by Overdracht under Klokken, and comes back the same way.
///
/// Start reading at [nl.poort.keten.vragen.Vragen] (a Vraag from first word to told answer), then
/// [nl.poort.keten.vragen.Overdrachten] (who asks whom), [nl.poort.keten.vragen.Ketenregels] (what may follow what) and
/// [nl.poort.keten.vragen.Ketenwacht] (what happens when nobody acts).
///
/// Always true: an open Vraag has one owner, one contact link, one running chain clock and a date the customer can see;
/// every Vraag has one root Overdracht (the contact link holds it for the customer) and every other Overdracht has the
/// Overdracht of its asker as parent, so the way back is the way out, reversed; an offered Overdracht ends accepted,
/// refused, withdrawn or expired, and expired is escalated in the same transaction; nothing closes before the customer
/// was
/// told.
package nl.poort.keten.vragen;
