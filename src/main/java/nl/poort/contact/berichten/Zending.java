package nl.poort.contact.berichten;

import java.util.UUID;

/// One message to one address, as a [Bezorger] gets it.
public record Zending(
        UUID bericht,
        UUID organisatie,
        String messageId,
        String kenmerk,
        String naam,
        String adres,
        String onderwerp,
        String tekst,
        boolean rechtsgevolg) {

    static Zending van(Bericht b) {
        return new Zending(
                b.id(),
                b.organisatie(),
                b.messageId(),
                b.kenmerk(),
                b.naam(),
                b.adres().adres(),
                b.onderwerp(),
                b.tekst(),
                b.rechtsgevolg());
    }

    @Override
    public String toString() {
        return "Zending " + messageId;
    }
}
