/// What we tell customers and partners, with proof that it came and another way when it did not.
///
/// Start reading at [nl.poort.contact.berichten.Berichten] (put a message ready), then
/// [nl.poort.contact.berichten.Berichtbezorging] (bring it) and [nl.poort.contact.berichten.Berichtregels] (what
/// follows on what); for post [nl.poort.contact.berichten.Postwegen] and [nl.poort.contact.berichten.Brieven].
///
/// Always true: a released message never changes; every attempt is kept with the answer of the other side; a message
/// ends
/// delivered, with proof, or as a task for a person, never as "sent"; nothing is sent inside a transaction; a message
/// may
/// arrive twice, with the same Message-ID, but never not at all.
package nl.poort.contact.berichten;
