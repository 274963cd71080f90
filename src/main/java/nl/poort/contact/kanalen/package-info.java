/// How customers come in and hear back: every channel has its own door, and behind it they are all the same.
///
/// Start reading at [nl.poort.contact.kanalen.Inname] (one incoming thing becomes one contact in one thread, in one
/// transaction), then [nl.poort.contact.kanalen.Draden] (the conversation over channels) and
/// [nl.poort.contact.kanalen.Antwoorden] (what we say back). Calls begin at [nl.poort.contact.kanalen.Telefonie].
///
/// Always true: what comes twice, late or in another order gives the same end; a number is written in one form (E.164);
/// a thread that waits for us has one clock, which goes on when the customer takes another channel; a message about a
/// closed Vraag reopens it or becomes a new one, and is never lost; what nobody looked at for malware is not handed
/// out.
package nl.poort.contact.kanalen;
