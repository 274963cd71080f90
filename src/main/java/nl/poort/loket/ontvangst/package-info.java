/// Receiving and dividing: who handles which request, what comes in from the national facility or from our own desk,
/// and whether all of it arrived.
///
/// Start reading at [nl.poort.loket.ontvangst.Ontvangsten] (what comes in), then
/// [nl.poort.loket.ontvangst.Behandeldiensten] (who gets it) and [nl.poort.loket.ontvangst.Ontvangstwacht] (whether it
/// is there in time).
///
/// Always true: a message stands in the database before anybody is told that it came; the same message any number of
/// times is one message; what cannot go on by itself lies with somebody, with a reason and a day; content is kept only
/// when its size and hash are what was promised; names from outside are data and nothing else.
package nl.poort.loket.ontvangst;
