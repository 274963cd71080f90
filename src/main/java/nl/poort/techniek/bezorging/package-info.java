/// Sends messages to systems outside: a queue per destination, in order per root, until it succeeds or eight days have
/// passed.
///
/// Start reading at [nl.poort.techniek.bezorging.Bezorging].
///
/// Always true: what was put ready in a transaction is sent at least once or stands on the list of dead letters; a slow
/// or dead destination holds up no other; nothing is sent inside a transaction.
package nl.poort.techniek.bezorging;
