package nl.poort.contact.berichten;

/// What a message is about; each has its text in [Berichtteksten].
public enum Berichtcode {
    ONTVANGST,
    STAND,
    VERTRAGING,
    BELPOGING,
    ANTWOORD,
    DOORGEZET,
    HERSTELD,
    PROBLEEM_OPGELOST,
    NIEUWS
}
