package nl.poort.contact.kennis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.techniek.db.Actor;

/// What the tests of this module share: three organisations and the article of situation 2.
final class Boekenplank implements AutoCloseable {
    final TestDatabase test = TestDatabase.open();
    final Kennis kennis = new Kennis(test.db());
    final Kennisredactie redactie = new Kennisredactie(test.db());
    final Actor iplo = medewerker("Noor");
    final Actor sanne = medewerker("Sanne");
    final Actor elders = medewerker("Els");

    static Actor medewerker(String naam) {
        return new Actor(UUID.randomUUID(), naam, UUID.randomUUID(), "vraag beantwoorden");
    }

    static Artikeltekst tekst(String titel, String... vraagwoorden) {
        return new Artikeltekst(
                titel,
                List.of(vraagwoorden),
                List.of(),
                "Alleen voor collega's",
                "Dit vertelt u de klant over " + titel,
                "Omgevingswet art. 16.55",
                List.of(),
                LocalDate.parse("2026-12-31"),
                false);
    }

    static Artikeltekst gedeeld(Artikeltekst t) {
        return new Artikeltekst(
                t.titel(),
                t.vraagwoorden(),
                t.foutcodes(),
                t.intern(),
                t.publiek(),
                t.bron(),
                t.producten(),
                t.herzienOp(),
                true);
    }

    static Artikeltekst ka12() {
        return new Artikeltekst(
                "Adres niet gevonden in de Vergunningcheck",
                List.of("postcode wordt niet herkend", "huisnummer onbekend"),
                List.of("LOC-404"),
                "Meld het bij IPLO met postcode en huisnummer",
                "Kies de locatie op de kaart. Dan gaat de Vergunningcheck gewoon verder.",
                "https://iplo.nl",
                List.of("Vergunningcheck"),
                LocalDate.parse("2026-12-31"),
                true);
    }

    Artikel gepubliceerd(Actor wie, Artikeltekst tekst) {
        return publiceer(wie, redactie.schrijven(wie, tekst));
    }

    Artikel publiceer(Actor wie, Artikel artikel) {
        redactie.terControle(wie, artikel.id());
        return redactie.publiceren(collega(wie), artikel.id());
    }

    /// Somebody else of the same organisation, who reads what was written.
    static Actor collega(Actor wie) {
        return new Actor(UUID.randomUUID(), "Lezer", wie.organisation(), wie.purpose());
    }

    /// KA-12 of IPLO: shared, with a workaround.
    Artikel bekendProbleem() {
        var artikel = publiceer(iplo, redactie.overnemen(iplo, "KA-12", ka12()));
        return kennis.bekendProbleem(iplo, artikel.id(), "kies de locatie op de kaart");
    }

    @Override
    public void close() {
        test.close();
    }
}
