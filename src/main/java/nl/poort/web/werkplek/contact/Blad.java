package nl.poort.web.werkplek.contact;

import java.util.List;
import java.util.UUID;
import nl.poort.contact.afspraken.Afspraak;
import nl.poort.contact.kennis.Aanbod;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Product;
import nl.poort.contact.klantcontact.Bronsoort;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.behandeling.Zaakstand;
import nl.poort.keten.vragen.Vraag;
import nl.poort.loket.ontvangst.Ontvangst;
import nl.poort.loket.ontvangst.Verzoekbeheer;
import nl.poort.loket.vergunningcheck.Check;
import nl.poort.registers.omgeving.Adres;
import nl.poort.registers.omgeving.Adresmelding;
import nl.poort.registers.omgeving.Gezag;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Team;
import nl.poort.web.Tijdlijnstap;

/// What lies open beside the contact.
public sealed interface Blad {
    /// As the page names it: `antwoord:018f…`; empty when nothing lies open.
    String kies();

    /// What comes before the id, to lay a source open again.
    static String kies(Bronsoort soort) {
        return switch (soort) {
            case ARTIKEL -> "antwoord:";
            case PRODUCT -> "product:";
            case SOCIALE_KAART -> "aanbod:";
            case VRAAG -> "vraag:";
            case ZAAK -> "zaak:";
        };
    }

    /// Whether an answer can come from it: opening it is recorded.
    default boolean bron() {
        return switch (this) {
            case Antwoord a -> true;
            case Productblad p -> true;
            case Kaartblad k -> true;
            case Leeg l -> false;
            case Klant k -> false;
            case Vraagstuk v -> false;
            case Zaakstuk z -> false;
            case Checkblad c -> false;
            case Adresblad a -> false;
            case Verzoekblad v -> false;
            case Plekblad p -> false;
            case Collega c -> false;
            case Schakel s -> false;
        };
    }

    record Leeg() implements Blad {
        @Override
        public String kies() {
            return "";
        }
    }

    /// @param weetMeer the link that is proposed for such a question, or null
    record Antwoord(Artikel artikel, Team weetMeer) implements Blad {
        @Override
        public String kies() {
            return "antwoord:" + artikel.id();
        }
    }

    /// @param weetMeer who makes it, or null
    record Productblad(Product product, Team weetMeer) implements Blad {
        @Override
        public String kies() {
            return "product:" + product.id();
        }
    }

    record Kaartblad(Aanbod aanbod, boolean verouderd) implements Blad {
        @Override
        public String kies() {
            return "aanbod:" + aanbod.id();
        }
    }

    /// The customer in one story; without the check only that he is known.
    ///
    /// @param lopend what runs: Vragen with their cases
    /// @param afspraken still to come, the first first
    /// @param tijdlijn contacts of every channel, messages and Vragen, the newest first
    /// @param meer how much older there is
    record Klant(
            Partij partij,
            boolean gecontroleerd,
            List<Lopend> lopend,
            List<Afspraak> afspraken,
            List<Tijdlijnstap> tijdlijn,
            int meer,
            List<String> namens)
            implements Blad {
        @Override
        public String kies() {
            return "klant:" + partij.id();
        }
    }

    record Lopend(Vraag vraag, List<Zaakstand> zaken) {}

    /// @param over this contact is about it
    record Vraagstuk(Vraag vraag, String ligtBij, boolean over) implements Blad {
        @Override
        public String kies() {
            return "vraag:" + vraag.id();
        }
    }

    /// @param vraag the Vraag it came from, or null
    record Zaakstuk(Zaakstand stand, UUID vraag, boolean over) implements Blad {
        @Override
        public String kies() {
            return "zaak:" + stand.zaak();
        }
    }

    /// What the customer sees in the Vergunningcheck now; it travels along with what is asked.
    record Checkblad(Check check) implements Blad {
        @Override
        public String kies() {
            return "check:" + check.code();
        }
    }

    /// An address that the customer did not find; the code travels along with what is asked.
    record Adresblad(Adresmelding melding) implements Blad {
        @Override
        public String kies() {
            return "adres:" + melding.kenmerk();
        }
    }

    /// A request that the customer filed, and how far each is who has it.
    record Verzoekblad(Verzoekbeheer.Beeld beeld, List<Verzoekbeheer.Ontvanger> ontvangers) implements Blad {
        @Override
        public String kies() {
            return "verzoek:" + beeld.verzoek().id();
        }

        public Ontvangst laatste() {
            return beeld.berichten().getLast();
        }
    }

    /// A place: it travels along with what is asked.
    ///
    /// @param gezagen who decides there
    /// @param waterschappen between which it is not known, else empty
    /// @param zaken that are about this place
    record Plekblad(Adres adres, List<Gezag> gezagen, List<Gezag> waterschappen, List<Zaakstand> zaken)
            implements Blad {
        @Override
        public String kies() {
            return Plekvinder.kies(adres);
        }
    }

    record Collega(Medewerker mens, List<Team> teams, boolean inGesprek) implements Blad {
        @Override
        public String kies() {
            return "collega:" + mens.id();
        }
    }

    record Schakel(Team team, String organisatie) implements Blad {
        @Override
        public String kies() {
            return "team:" + team.id();
        }
    }
}
