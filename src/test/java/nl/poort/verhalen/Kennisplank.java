package nl.poort.verhalen;

import java.util.List;
import java.util.UUID;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Artikeltekst;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Actor;

/// Articles that stand in the knowledge base before a story begins.
final class Kennisplank {
    private Kennisplank() {}

    /// Enough other articles to make finding the right one mean something.
    static void vul(Wereld w) {
        var sanne = w.mens("Sanne");
        schrijf(w, sanne, "Paspoort aanvragen", "LOC-405", "Maak een afspraak aan de balie.");
        schrijf(
                w,
                sanne,
                "Afspraak verzetten",
                "LOC-40",
                "Bel ons of gebruik de link in uw mail. Fout 404 komt vaak voor.");
        schrijf(
                w,
                sanne,
                "Verhuizing doorgeven",
                "LOC-500",
                "Geef uw nieuwe adres en postcode door binnen vijf dagen.");
        schrijf(w, sanne, "Afval scheiden", "LOC-403", "Kijk op de afvalkalender van uw adres.");
    }

    /// The answer to this question, of the municipality itself.
    static void eigen(Wereld w, String vraag) {
        schrijf(w, w.mens("Sanne"), vraag, "LOC-407", "Kijk op de afvalkalender.");
    }

    /// A shared article with a fixed number, written and published by IPLO.
    static Artikel overgenomen(Wereld w, String nummer, String titel, String foutcode) {
        var noor = w.mens("Noor").actor("kennis beheren");
        var artikel =
                w.m.kennisredactie.overnemen(noor, nummer, tekst(w, titel, foutcode, "Kies uw plek op de kaart."));
        return publiceer(w, w.mens("Noor"), artikel.id());
    }

    private static void schrijf(Wereld w, Medewerker wie, String titel, String foutcode, String publiek) {
        var artikel = w.m.kennisredactie.schrijven(wie.actor("kennis beheren"), tekst(w, titel, foutcode, publiek));
        publiceer(w, wie, artikel.id());
    }

    private static Artikel publiceer(Wereld w, Medewerker wie, UUID artikel) {
        w.m.kennisredactie.terControle(wie.actor("kennis beheren"), artikel);
        var collega = new Actor(UUID.randomUUID(), "Lezer", wie.organisatie(), "kennis beheren");
        return w.m.kennisredactie.publiceren(collega, artikel);
    }

    private static Artikeltekst tekst(Wereld w, String titel, String foutcode, String publiek) {
        return new Artikeltekst(
                titel,
                List.of(titel),
                List.of(foutcode),
                "",
                publiek,
                "werkinstructie",
                List.of(),
                w.vandaag().plusYears(1),
                true);
    }
}
