package nl.poort.keten.ketentest;

import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// A finding as a report at IPLO: without persons, with the facts of the test, and passed on to the TBO at once.
final class Iplomelding {
    private final Organisaties organisaties;
    private final Vragen vragen;

    Iplomelding(Organisaties organisaties, Vragen vragen) {
        this.organisaties = organisaties;
        this.vragen = vragen;
    }

    Vraag stel(Tx tx, Medewerker wie, Testloop loop, Bevinding b, Set<String> namen, String kenmerk) {
        var geen = Namen.geen(loop.test, loop.plan, loop.tests.deelnemers(loop.test.id()), b);
        var tekst = Deelregels.schoon(b.tekst(), namen, geen);
        var nieuw = new NieuweVraag(
                kenmerk,
                tekst,
                Vraagsoort.BEVINDING,
                Onderwerp.DIGITALISERING,
                Impact.MIDDEN,
                urgentie(b.ernst()),
                null,
                eigenTeam(tx, wie),
                schakel(tx, Schakelsoort.IPLO).id(),
                null,
                Terugkoppelwijze.SCHRIJVEN,
                context(loop, b),
                null,
                null,
                true);
        var tbo = Aanbod.van(
                Overdrachtsoort.DOORZENDING,
                schakel(tx, Schakelsoort.TBO).id(),
                "Zoek uit wat er misgaat in de ketentest, en meld het als het is opgelost");
        return vragen.stellenEnDoorzetten(wie, nieuw, tbo);
    }

    private static Urgentie urgentie(Ernst ernst) {
        return switch (ernst) {
            case HOOG -> Urgentie.HOOG;
            case MIDDEL -> Urgentie.MIDDEN;
            case LAAG -> Urgentie.LAAG;
        };
    }

    private static Context context(Testloop loop, Bevinding b) {
        var feiten = new LinkedHashMap<String, String>();
        feiten.put("ketentest", loop.test.naam());
        feiten.put("bevinding", b.naam());
        feiten.put("soort bevinding", b.soort().naam());
        feiten.put("ernst", b.ernst().naam());
        if (b.stap() != null) {
            feiten.put("stap", b.stap() + ". " + loop.plan.stap(b.stap()).naam());
        }
        if (b.iteratie() != null) {
            feiten.put("iteratie", String.valueOf(b.iteratie()));
        }
        if (!b.leverancier().isEmpty()) {
            feiten.put("leverancier", b.leverancier());
        }
        return new Context(feiten);
    }

    private UUID eigenTeam(Tx tx, Medewerker wie) {
        return wie.teams().stream()
                .min(UUID::compareTo)
                .orElseGet(() -> organisaties
                        .teams(tx.actor(), wie.organisatie())
                        .getFirst()
                        .id());
    }

    private Team schakel(Tx tx, Schakelsoort soort) {
        return organisaties.teams(tx.actor(), soort).stream()
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        "schakel-ontbreekt",
                        "In deze installatie is geen " + soort.name()
                                + ". Meld de bevinding met het formulier van IPLO."));
    }
}
