package nl.poort.contact.berichten;

/// Brings messages over one channel: real e-mail ([MailBezorger]), the mailbox of the demo ([PostvakBezorger]), the
/// customer's own page ([PortaalBezorger]), the Berichtenbox ([BerichtenboxBezorger]), a letter ([BriefBezorger]).
///
/// It is called outside a transaction, may be called twice for one message, and never throws for what can go wrong
/// outside.
public interface Bezorger {

    Berichtkanaal kanaal();

    Bezorging bezorg(Zending zending);
}
