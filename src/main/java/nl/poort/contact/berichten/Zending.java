package nl.poort.contact.berichten;

import java.util.List;
import java.util.UUID;

/// One message to one address, as a [Bezorger] gets it.
///
/// @param weg the conversation it is part of, or [Gespreksweg#GEEN]
/// @param bijlagen the files that go along on this channel
public record Zending(
        UUID bericht,
        UUID organisatie,
        String messageId,
        String kenmerk,
        String naam,
        String adres,
        String onderwerp,
        String tekst,
        boolean rechtsgevolg,
        Gespreksweg weg,
        List<Zendbijlage> bijlagen) {
    public Zending {
        bijlagen = List.copyOf(bijlagen);
    }

    /// Words only, in a conversation.
    public Zending(
            UUID bericht,
            UUID organisatie,
            String messageId,
            String kenmerk,
            String naam,
            String adres,
            String onderwerp,
            String tekst,
            boolean rechtsgevolg,
            Gespreksweg weg) {
        this(bericht, organisatie, messageId, kenmerk, naam, adres, onderwerp, tekst, rechtsgevolg, weg, List.of());
    }

    /// Outside a conversation.
    public Zending(
            UUID bericht,
            UUID organisatie,
            String messageId,
            String kenmerk,
            String naam,
            String adres,
            String onderwerp,
            String tekst,
            boolean rechtsgevolg) {
        this(bericht, organisatie, messageId, kenmerk, naam, adres, onderwerp, tekst, rechtsgevolg, Gespreksweg.GEEN);
    }

    /// With these files.
    Zending met(List<Zendbijlage> mee) {
        return new Zending(
                bericht, organisatie, messageId, kenmerk, naam, adres, onderwerp, tekst, rechtsgevolg, weg, mee);
    }

    /// @param weg of the conversation; only what goes to the address of that conversation is part of it
    static Zending van(Bericht b, Gespreksweg weg) {
        return new Zending(
                b.id(),
                b.organisatie(),
                b.messageId(),
                b.kenmerk(),
                b.naam(),
                b.adres().adres(),
                b.onderwerp(),
                b.tekst(),
                b.rechtsgevolg(),
                weg.adres().equals(b.adres()) ? weg : Gespreksweg.GEEN);
    }

    @Override
    public String toString() {
        return "Zending " + messageId;
    }
}
