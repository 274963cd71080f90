package nl.poort.contact.kennis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;

/// A product and the people around it, for the tests.
public final class Productvoorbeeld {
    private Productvoorbeeld() {}

    static Medewerker mens(UUID organisatie, String naam, Rol... rollen) {
        return new Medewerker(
                UUID.randomUUID(), organisatie, naam, naam + "@voorbeeld.nl", null, Set.of(rollen), Set.of());
    }

    public static Productblad blad(String naam, String... zoekwoorden) {
        return new Productblad(
                naam,
                List.of(zoekwoorden),
                Upl.GEEN,
                new Producttekst(
                        "Dit is " + naam + ".",
                        "Wij leggen uit wat " + naam + " is.",
                        "U woont bij ons.",
                        "U mag bezwaar maken.",
                        "Neem uw pas mee.",
                        "Het kost 10 euro.",
                        "Het duurt 5 dagen.",
                        "Controleer de foto.",
                        "Wet voorbeeld"),
                new Aanvraag("Vraag het online aan.", "https://www.voorbeeld.nl/a", "Bel 14 0123.", "Kom langs."),
                Doelgroep.INWONER,
                Set.of(Levensgebeurtenis.REIS),
                new Afhandeling(Knip.FRONT, Rijpheid.FORMULIER, "", Optional.empty(), Optional.empty()),
                new Looptijd(Optional.empty(), Optional.empty(), LocalDate.parse("2026-12-31")));
    }

    static Productblad met(Productblad b, Looptijd looptijd) {
        return new Productblad(
                b.naam(),
                b.zoekwoorden(),
                b.upl(),
                b.tekst(),
                b.aanvraag(),
                b.doelgroep(),
                b.gebeurtenissen(),
                b.afhandeling(),
                looptijd);
    }

    static Productblad met(Productblad b, String kosten) {
        var t = b.tekst();
        return new Productblad(
                b.naam(),
                b.zoekwoorden(),
                b.upl(),
                new Producttekst(
                        t.kort(),
                        t.uitleg(),
                        t.voorwaarden(),
                        t.rechten(),
                        t.meenemen(),
                        kosten,
                        t.termijn(),
                        t.intern(),
                        t.bron()),
                b.aanvraag(),
                b.doelgroep(),
                b.gebeurtenissen(),
                b.afhandeling(),
                b.looptijd());
    }

    static Aanbodgegevens buurtkamer() {
        return new Aanbodgegevens(
                "Buurtkamer",
                "Koffie en hulp in de buurt.",
                "U kunt elke dag binnenlopen.",
                List.of("mantelzorg", "eenzaam"),
                "iedereen",
                new Aanbodgegevens.Bereik("Elburg", "Plein 1", "0525 123456", "info@buurtkamer.nl", ""),
                "gratis",
                new Aanbodgegevens.Professioneel("Els Bos", "Bel vooraf", "geen"));
    }
}
