package nl.poort.keten.vragen;

import static nl.poort.keten.vragen.Overdrachtstand.AANGEBODEN;
import static nl.poort.keten.vragen.Overdrachtstand.AANGENOMEN;
import static nl.poort.keten.vragen.Overdrachtstand.BEANTWOORD;
import static nl.poort.keten.vragen.Overdrachtstand.DOORGEGEVEN;
import static nl.poort.keten.vragen.Overdrachtstand.GEWEIGERD;
import static nl.poort.keten.vragen.Overdrachtstand.INFO_GEVRAAGD;
import static nl.poort.keten.vragen.Overdrachtstand.INGETROKKEN;
import static nl.poort.keten.vragen.Overdrachtstand.TERUGGEKOPPELD;
import static nl.poort.keten.vragen.Overdrachtstand.VERLOPEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// What may follow what, on one screen: no clock, no database.
final class Ketenregels {
    static final Map<Overdrachtstand, Set<Overdrachtstand>> VOLGT = Map.of(
            AANGEBODEN, Set.of(AANGENOMEN, GEWEIGERD, VERLOPEN, INGETROKKEN),
            AANGENOMEN, Set.of(AANGEBODEN, INFO_GEVRAAGD, DOORGEGEVEN, BEANTWOORD, INGETROKKEN),
            INFO_GEVRAAGD, Set.of(AANGENOMEN, INGETROKKEN),
            DOORGEGEVEN, Set.of(AANGENOMEN, DOORGEGEVEN, INGETROKKEN),
            // the asker may find that it is not answered and reopen it with the customer
            BEANTWOORD, Set.of(TERUGGEKOPPELD, INGETROKKEN),
            TERUGGEKOPPELD, Set.of(),
            GEWEIGERD, Set.of(),
            VERLOPEN, Set.of(),
            INGETROKKEN, Set.of());

    /// A customer who says it was not answered may reopen within this time.
    static final Duration HEROPENEN = Duration.ofDays(30);

    /// How long we wait for a customer who cannot be reached, since the first attempt.
    static final Norm WACHTEN_OP_KLANT = Norm.werkdagen(5);

    /// Within this time a customer is called whom no message reached.
    static final Norm NABELLEN = Norm.werkdagen(1);

    /// A question that was handed on more often than this gives a signal (S1-02).
    static final int TE_VAAK_DOORGEZET = 2;

    /// So long a caller waits on the line while somebody of another front office is found.
    static final Norm WARM = Norm.minuten(5);

    private Ketenregels() {}

    /// The caller is on the line: whoever is asked takes over in minutes, whatever the opening hours.
    static List<Klokstart> warm(List<Klokstart> starts) {
        return starts.stream()
                .map(k -> k.soort() == Kloksoort.AANNAME
                        ? new Klokstart(
                                k.root(),
                                k.onderwerp(),
                                k.soort(),
                                k.schakel(),
                                Kalendersoort.VOLCONTINU,
                                WARM,
                                k.start(),
                                null)
                        : k)
                .toList();
    }

    static void eis(Overdracht o, Overdrachtstand naar) {
        if (o.teDoen() == TeDoen.VERTRAGING_MELDEN) {
            throw new Weigering(
                    "eerst-de-klant-informeren",
                    "Vertel de klant de nieuwe datum en de reden. Dan is deze taak klaar.");
        }
        if (o.teDoen() == TeDoen.BELLEN) {
            throw new Weigering("eerst-bellen", "Bel de klant en leg vast hoe dat ging. Dan is deze taak klaar.");
        }
        if (o.stand() == AANGENOMEN && o.teDoen() == TeDoen.WACHTEN) {
            throw zaakLoopt();
        }
        if (!VOLGT.get(o.stand()).contains(naar)) {
            throw new Weigering(
                    "overdracht-" + o.stand().name().toLowerCase(java.util.Locale.ROOT),
                    "Deze overdracht is al " + o.stand().tekst() + ". Hij kan niet meer worden "
                            + switch (naar) {
                                case AANGENOMEN -> "aangenomen";
                                case GEWEIGERD -> "geweigerd";
                                case BEANTWOORD -> "beantwoord";
                                case DOORGEGEVEN -> "doorgezet";
                                case INGETROKKEN -> "ingetrokken";
                                case INFO_GEVRAAGD -> "teruggegeven met een vraag";
                                case AANGEBODEN -> "losgelaten";
                                case TERUGGEKOPPELD, VERLOPEN -> naar.tekst();
                            });
        }
    }

    static void eisOpen(Vraag vraag) {
        if (!vraag.stand().isOpen()) {
            throw new Weigering(
                    "vraag-gesloten",
                    vraag.stand() == Vraagstand.SAMENGEVOEGD
                            ? "Deze vraag loopt mee met een andere vraag. Werk daar verder."
                            : "Deze vraag is al gesloten. Heropen de vraag om verder te gaan.");
        }
    }

    /// What a case still works on is not told, answered or joined with something else beside it.
    static void eisZonderZaak(Vraag vraag) {
        if (vraag.alsZaak()) {
            throw zaakLoopt();
        }
    }

    private static Weigering zaakLoopt() {
        return new Weigering(
                "zaak-loopt",
                "Bij deze vraag loopt een zaak. Rond eerst de zaak af, of maak de zaak los van de vraag.");
    }

    /// The level a question reaches by the links that work on it (S0-34); who raised it stands in the history.
    static int niveau(Vraag vraag, Schakelsoort naar) {
        boolean landelijk = naar == Schakelsoort.IPLO || naar == Schakelsoort.TBO || naar == Schakelsoort.OBO;
        return Math.max(vraag.niveau(), landelijk ? 1 : 0);
    }

    static void eisVerdelen(Medewerker wie, UUID aan) {
        if (!wie.id().equals(aan) && !wie.mag(Recht.TEAM_LEIDEN)) {
            throw new Weigering("geen-teamleider", "Alleen een teamleider verdeelt werk over collega's");
        }
    }

    static int beginniveau(Schakelsoort contact) {
        return contact == Schakelsoort.IPLO ? 1 : 0;
    }

    static void eisVertraging(Vraag vraag, Instant nieuweDatum, String reden, Instant nu) {
        var fouten = new java.util.LinkedHashMap<String, String>();
        if (nieuweDatum == null || !nieuweDatum.isAfter(nu) || !nieuweDatum.isAfter(vraag.toegezegdOp())) {
            fouten.put("datum", "Kies een nieuwe datum die later is dan de oude");
        }
        if (reden == null || reden.isBlank()) {
            fouten.put("reden", "Schrijf op waarom het langer duurt");
        }
        if (!fouten.isEmpty()) {
            throw new Weigering("vertraging-onvolledig", "De klant krijgt een nieuwe datum en een reden", fouten);
        }
    }

    static void eisHeropenbaar(Vraag vraag, String reden, Instant nu) {
        if (vraag.stand() != Vraagstand.GESLOTEN) {
            throw new Weigering("vraag-niet-gesloten", "Alleen een gesloten vraag kan worden heropend");
        }
        if (vraag.geslotenOp().plus(HEROPENEN).isBefore(nu)) {
            throw new Weigering(
                    "te-laat-om-te-heropenen",
                    "Deze vraag is langer dan 30 dagen gesloten. Maak een nieuwe vraag en verwijs naar deze.");
        }
        if (reden == null || reden.isBlank()) {
            throw new Weigering("reden-ontbreekt", "Schrijf op wat er nog niet is beantwoord");
        }
    }

    static void eisSamenTeVoegen(Vraag vraag, Vraag hoofd) {
        if (vraag.id().equals(hoofd.id())) {
            throw new Weigering("zelfde-vraag", "Een vraag kan niet met zichzelf worden samengevoegd");
        }
        eisOpen(vraag);
        eisOpen(hoofd);
        eisZonderZaak(vraag);
        if (vraag.stand() == Vraagstand.OPGESCHAALD) {
            throw new Weigering("vraag-opgeschaald", "Deze vraag ligt bij de calamiteitenorganisatie");
        }
    }

    /// Whether a customer may count as "cannot be reached": three attempts on two parts of the day, and the waiting
    /// time
    /// since the first attempt is over (domain model 4.3).
    static boolean nietBereikbaar(List<Instant> pogingen, Instant wachttijdVoorbij, Instant nu) {
        long dagdelen = pogingen.stream()
                .map(p -> p.atZone(Tx.ZONE).toLocalTime().isBefore(LocalTime.NOON))
                .distinct()
                .count();
        return pogingen.size() >= 3 && dagdelen == 2 && !nu.isBefore(wachttijdVoorbij);
    }
}
