package nl.poort.keten.calamiteiten;

import static nl.poort.keten.calamiteiten.Calamiteitstand.ACTIEF;
import static nl.poort.keten.calamiteiten.Calamiteitstand.AFGESCHAALD;
import static nl.poort.keten.calamiteiten.Calamiteitstand.BEVESTIGD;
import static nl.poort.keten.calamiteiten.Calamiteitstand.GEEVALUEERD;
import static nl.poort.keten.calamiteiten.Calamiteitstand.GEMELD;
import static nl.poort.keten.calamiteiten.Calamiteitstand.HERSTEL;
import static nl.poort.keten.calamiteiten.Calamiteitstand.STRATEGISCH;
import static nl.poort.keten.calamiteiten.Calamiteitstand.TERUGGEGEVEN;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;

/// What may follow what in the life of a Calamiteit, and what each step needs. Pure.
final class Calamiteitregels {
    static final Duration NIEUWSRITME = Duration.ofHours(2);
    static final int LANG = 4000;

    /// From a report nobody confirmed yet to given back: the priority was lowered, or it turned out to be
    /// part of another.
    private static final Map<Calamiteitstand, Set<Calamiteitstand>> OVERGANGEN = Map.of(
            GEMELD, Set.of(BEVESTIGD, TERUGGEGEVEN),
            BEVESTIGD, Set.of(ACTIEF, TERUGGEGEVEN),
            ACTIEF, Set.of(STRATEGISCH, HERSTEL),
            STRATEGISCH, Set.of(HERSTEL),
            HERSTEL, Set.of(STRATEGISCH, AFGESCHAALD),
            AFGESCHAALD, Set.of(GEEVALUEERD),
            GEEVALUEERD, Set.of(),
            TERUGGEGEVEN, Set.of());

    private Calamiteitregels() {}

    static boolean mag(Calamiteitstand van, Calamiteitstand naar) {
        return OVERGANGEN.get(van).contains(naar);
    }

    static void eisOvergang(Calamiteit c, Calamiteitstand naar) {
        if (!mag(c.stand(), naar)) {
            throw new Weigering(
                    "calamiteit-stand",
                    "Dit kan nu niet: calamiteit " + c.kenmerk() + " is "
                            + c.stand().naam());
        }
    }

    static void eisOpgeschaald(Calamiteit c) {
        if (!c.stand().isOpgeschaald()) {
            throw new Weigering(
                    "calamiteit-stand",
                    "Dit kan alleen bij een actieve calamiteit. " + c.kenmerk() + " is "
                            + c.stand().naam());
        }
    }

    /// The state after a decision; the same when the decision changes nothing.
    static Calamiteitstand na(Calamiteit c, Besluitsoort soort) {
        var naar = switch (soort) {
            case NIET_BINNEN_DE_KETEN -> ACTIEF;
            case TOCH_BINNEN_DE_KETEN -> TERUGGEGEVEN;
            case OPSCHALEN_NAAR_SCT -> STRATEGISCH;
            case NIET_OPSCHALEN_NAAR_SCT -> c.stand();
        };
        if (soort == Besluitsoort.NIET_OPSCHALEN_NAAR_SCT) {
            eisOpgeschaald(c);
        } else if (c.stand() == GEMELD) {
            throw new Weigering("niet-bevestigd", "Bevestig eerst de oproep. Daarna kunt u besluiten.");
        } else {
            eisOvergang(c, naar);
        }
        return naar;
    }

    /// @param kanten the sides that took part, the one who records it included
    static void eisBesluit(NieuwBesluit b, Collection<Kant> kanten, Instant nu) {
        var fouten = new Veldfouten();
        fouten.verplicht("motivering", b.motivering(), LANG, "Schrijf op waarom dit is besloten");
        fouten.eis(
                b.genomenOp() == null || !b.genomenOp().isAfter(nu),
                "genomenOp",
                "Het moment van besluiten ligt niet in de toekomst");
        fouten.eis(
                b.soort() != Besluitsoort.NIET_BINNEN_DE_KETEN || kanten.contains(Kant.KETEN),
                "deelnemers",
                "Dit besluit neemt u samen met een schakel die aan de vraag werkt");
        if (b.soort().team() != null) {
            fouten.eis(
                    b.team() != null && b.team().om() != null && b.team().om().isAfter(nu),
                    "om",
                    "Kies een tijd waarop het " + b.soort().team() + " bij elkaar komt");
            fouten.eis(
                    b.team() != null && !b.team().leden().isEmpty(),
                    "leden",
                    "Kies wie er in het " + b.soort().team() + " zit");
        } else {
            fouten.eis(b.team() == null, "om", "Bij dit besluit wordt geen team opgeroepen");
        }
        fouten.klaar();
    }

    /// The whole way must be clean before a calamity is scaled down (S0-76, S0-77).
    static void eisAfTeSchalen(Calamiteit c, List<Actie> acties, List<Geraakt> geraakt) {
        eisOpgeschaald(c);
        long open = acties.stream().filter(Actie::isOpen).count();
        long wacht = geraakt.stream().filter(g -> !g.isAfgehandeld()).count();
        var nog = new java.util.ArrayList<String>();
        if (open > 0) {
            nog.add(open == 1 ? "1 actie is nog open" : open + " acties zijn nog open");
        }
        if (wacht > 0) {
            nog.add(
                    wacht == 1
                            ? "1 geraakt verzoek is nog niet afgehandeld"
                            : wacht + " geraakte verzoeken zijn nog niet afgehandeld");
        }
        if (acties.isEmpty()) {
            nog.add("er is nog geen plan van aanpak");
        }
        if (!nog.isEmpty()) {
            throw new Weigering(
                    "niet-af-te-schalen", "Calamiteit kan niet worden afgeschaald: " + String.join(" en ", nog));
        }
    }

    static void eisNieuws(String intern, String voorKlant, String omweg, Instant volgende, Instant nu) {
        var fouten = new Veldfouten();
        fouten.verplicht("intern", intern, LANG, "Schrijf op wat er nieuw is");
        fouten.tekst("voorKlant", voorKlant, LANG);
        fouten.tekst("omweg", omweg, LANG);
        fouten.eis(
                volgende != null && volgende.isAfter(nu) && !volgende.isAfter(nu.plus(NIEUWSRITME)),
                "volgende",
                "Kies een moment binnen twee uur voor het volgende bericht");
        fouten.klaar();
    }

    /// Who is called now: the first on the list who was not called yet; nobody left = an empty answer.
    static List<UUID> volgende(List<UUID> lijst, Set<UUID> alGebeld) {
        return lijst.stream().filter(m -> !alGebeld.contains(m)).limit(1).toList();
    }
}
