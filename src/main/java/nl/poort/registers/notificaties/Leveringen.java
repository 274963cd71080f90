package nl.poort.registers.notificaties;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.bezorging.Achterstand;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.bezorging.Wachtend;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Toegang;

/// What is on its way to the subscriptions of an organisation, for who keeps them: it can be looked at, sent again and
/// held back.
public final class Leveringen {
    /// More is of no use to who looks.
    private static final int HOOGSTENS = 200;

    private final Db db;
    private final Abonnementen abonnementen;
    private final Bezorging bezorging;

    /// A subscription with what waits for it.
    public record Stand(Abonnement abonnement, Achterstand achterstand) {}

    /// A message that did not arrive yet.
    public record Levering(Bericht bericht, Wachtend stand) {}

    public Leveringen(Db db, Abonnementen abonnementen, Bezorging bezorging) {
        this.db = db;
        this.abonnementen = abonnementen;
        this.bezorging = bezorging;
    }

    /// All subscriptions of the own organisation.
    public List<Stand> list(Toegang toegang) {
        return db.read(
                toegang.actor("abonnementen tonen"),
                tx -> stand(tx, abonnementen.list(toegang, Zoekvraag.ALLES).rijen()));
    }

    public Stand get(Toegang toegang, UUID abonnement) {
        return db.read(
                toegang.actor("abonnement tonen"),
                tx -> stand(tx, List.of(abonnementen.get(toegang, abonnement))).getFirst());
    }

    private List<Stand> stand(Tx tx, List<Abonnement> alle) {
        var standen =
                bezorging.achterstand(tx, alle.stream().map(Abonnement::uuid).toList());
        return alle.stream()
                .map(a -> new Stand(a, standen.getOrDefault(a.uuid(), Achterstand.geen(a.uuid()))))
                .toList();
    }

    /// What did not arrive, what was given up first.
    public List<Levering> wachtend(Toegang toegang, UUID abonnement) {
        abonnementen.get(toegang, abonnement);
        return db.read(
                toegang.actor("leveringen tonen"),
                tx -> bezorging.wachtend(tx, abonnement, HOOGSTENS).stream()
                        .map(w -> new Levering(Json.read(w.inhoud(), Bericht.class), w))
                        .toList());
    }

    /// Sends one message again, also when it was given up.
    public void herhaal(Toegang toegang, UUID abonnement, UUID levering) {
        abonnementen.get(toegang, abonnement);
        db.run(toegang.actor("levering herhalen"), tx -> {
            if (!bezorging.herhaal(tx, abonnement, levering)) {
                throw Weigering.onbekend("Dit bericht");
            }
            tx.publish(new LeveringHerhaald(abonnement, levering));
        });
    }

    /// Sends everything again, also to a subscription that was held back.
    public void hervat(Toegang toegang, UUID abonnement) {
        var a = abonnementen.get(toegang, abonnement);
        db.run(toegang.actor("abonnement hervatten"), tx -> {
            bezorging.hervat(tx, abonnement);
            tx.publish(new AbonnementHervat(abonnement, a.callbackUrl()));
        });
    }

    /// Holds everything back until [#hervat]; nothing is lost meanwhile.
    public void pauzeer(Toegang toegang, UUID abonnement) {
        var a = abonnementen.get(toegang, abonnement);
        db.run(toegang.actor("abonnement pauzeren"), tx -> {
            bezorging.zetStil(
                    tx,
                    Notificaties.SOORT,
                    abonnement,
                    "Gepauzeerd door " + tx.actor().name());
            tx.publish(new AbonnementGepauzeerd(abonnement, a.callbackUrl()));
        });
    }

    /// Sends a message that says nothing, now.
    ///
    /// @return what went wrong; empty when the receiver took it
    public Optional<String> proef(Toegang toegang, UUID abonnement) {
        return abonnementen.proef(abonnementen.get(toegang, abonnement));
    }
}
