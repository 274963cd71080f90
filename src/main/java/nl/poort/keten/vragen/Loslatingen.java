package nl.poort.keten.vragen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtHernomen;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtLosgelaten;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Lets accepted work go again, with the reason: it waits for a colleague of the same team, and every promise stays.
public final class Loslatingen {
    private static final String DOEL = "werk loslaten";
    private static final int LANG = 1_000;

    private final Db db;
    private final Bronnen bronnen;

    public Loslatingen(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Own work, or that of colleagues for who leads the team; all of it or nothing.
    ///
    /// @return with which id it is undone
    public UUID loslaten(Medewerker wie, Set<UUID> overdrachten, String reden) {
        var waarom = reden == null ? "" : reden.strip();
        if (waarom.isEmpty() || waarom.length() > LANG) {
            var zin = waarom.isEmpty()
                    ? "Schrijf op waarom u dit loslaat, dan weet uw collega hoe het verder kan"
                    : "Gebruik hoogstens " + LANG + " tekens";
            throw new Weigering("reden-ontbreekt", zin, Map.of("reden", zin));
        }
        return db.change(wie.actor(DOEL), tx -> {
            var delen = new ArrayList<Bedenktijd.Deel>();
            for (var plek : plekken(tx, overdrachten)) {
                delen.add(laatLos(Reis.laad(tx, bronnen, wie, plek.vraag()), plek.overdracht(), waarom));
            }
            return bedenktijd(tx, wie).bewaar(delen);
        });
    }

    private record Plek(UUID vraag, UUID overdracht) {}

    /// Two people at once lock in the same order.
    private static List<Plek> plekken(Tx tx, Set<UUID> overdrachten) {
        return overdrachten.stream()
                .map(o -> new Plek(
                        new OverdrachtenSql(tx.handle())
                                .vraagVan(o)
                                .orElseThrow(() -> Weigering.onbekend("Deze overdracht")),
                        o))
                .sorted(java.util.Comparator.comparing(Plek::vraag))
                .toList();
    }

    private static Bedenktijd.Deel laatLos(Reis reis, UUID overdracht, String reden) {
        var o = reis.overdracht(overdracht);
        Bevoegd.ontvanger(reis, o);
        eisLosTeLaten(reis.wie, o);
        var deel = new Bedenktijd.Deel(o.id(), o.aangenomenDoor(), null, o.aangenomenOp());
        var klok = reis.startKlokken(o.naarOrganisatie(), aanname(reis, o)).getFirst();
        reis.overdrachten.losgelaten(o, klok.deadline());
        if (o.isWortel()) {
            reis.vragen.contactpersoon(reis.vraag().id(), null);
        }
        reis.signaal(o.naarTeam(), null, reis.wie.naam() + " liet dit los: " + reden);
        reis.publiceer(new OverdrachtLosgelaten(o.vraag(), o.id(), o.naarTeam(), reis.wie.id(), reden));
        reis.bijwerken();
        return deel;
    }

    /// Somebody must take it on again in time; how long there is for the answer does not change.
    private static List<nl.poort.registers.klokken.Klokstart> aanname(Reis reis, Overdracht o) {
        var soort = reis.team(o.naarTeam()).soort();
        var terug = o.isWortel() ? List.of(soort) : reis.terugsoorten(reis.overdracht(o.ouder()));
        return reis.normen().aanbod(o.id(), soort, terug, reis.nu()).subList(0, 1);
    }

    /// Somebody works on it now, and nobody waits on the line.
    public static boolean kan(Overdracht o) {
        return o.stand() == Overdrachtstand.AANGENOMEN
                && o.teDoen() == TeDoen.BEHANDELEN
                && o.soort() != Overdrachtsoort.WARM
                && !o.soort().isKlus();
    }

    private static void eisLosTeLaten(Medewerker wie, Overdracht o) {
        Ketenregels.eis(o, Overdrachtstand.AANGEBODEN);
        if (!kan(o)) {
            throw new Weigering(
                    "niet-los-te-laten", "Dit kunt u niet loslaten. Maak het af, of laat uw teamleider het geven.");
        }
        if (!wie.id().equals(o.aangenomenDoor()) && !wie.mag(Recht.TEAM_LEIDEN)) {
            throw new Weigering(
                    "niet-uw-werk", "Een collega heeft dit. Alleen een teamleider laat het voor een ander los.");
        }
    }

    /// Back to who had it, as if it had never been let go; what somebody took on meanwhile stays there.
    ///
    /// @return how many came back
    public int ongedaanMaken(Medewerker wie, UUID loslating) {
        return db.change(
                wie.actor(DOEL), tx -> bedenktijd(tx, wie).neemTerug(loslating, deel -> hernomen(tx, wie, deel)));
    }

    private static Bedenktijd bedenktijd(Tx tx, Medewerker wie) {
        return new Bedenktijd(tx, wie, Bedenktijd.Soort.LOSLATING);
    }

    private boolean hernomen(Tx tx, Medewerker wie, Bedenktijd.Deel deel) {
        var vraag = new OverdrachtenSql(tx.handle()).vraagVan(deel.ding());
        var reis = vraag.map(v -> Reis.laad(tx, bronnen, wie, v));
        var o = reis.flatMap(r -> r.weg().find(deel.ding()))
                .filter(x -> x.stand() == Overdrachtstand.AANGEBODEN && wie.zitIn(x.naarTeam()));
        o.ifPresent(x -> {
            var r = reis.get();
            r.bronnen().klokken().laatVervallen(tx.actor(), x.vraag(), x.id(), Set.of(Kloksoort.AANNAME));
            r.overdrachten.aangenomen(x, deel.van(), deel.sinds(), r.werktijd(x));
            if (x.isWortel()) {
                r.vragen.contactpersoon(x.vraag(), deel.van());
            }
            r.publiceer(new OverdrachtHernomen(x.vraag(), x.id(), x.naarTeam(), deel.van()));
            r.bijwerken();
        });
        return o.isPresent();
    }

    /// What this person let go last and may still take back.
    public Optional<UUID> teHerroepen(Medewerker wie) {
        return db.read(wie.actor(DOEL), tx -> bedenktijd(tx, wie).laatste());
    }
}
