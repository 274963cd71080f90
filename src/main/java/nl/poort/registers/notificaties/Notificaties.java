package nl.poort.registers.notificaties;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.techniek.api.Adressen;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.bezorging.Levering;
import nl.poort.techniek.bezorging.Verzending;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.BronGewijzigd;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Toegang;

/// Makes a notification of every change in a register and of what other sources publish, for every subscription that
/// wants it. [Bezorging] sends them.
public final class Notificaties {
    static final String SOORT = "notificaties";
    private static final Actor PROGRAMMA = Actor.system("notificeren");

    private final Db db;
    private final Abonnementen abonnementen;
    private final Bezorging bezorging;
    private final Adressen adressen;
    private final Function<UUID, String> bron;

    /// @param bron as what an organisation makes itself known in a CloudEvent
    public Notificaties(
            Db db, Abonnementen abonnementen, Bezorging bezorging, Adressen adressen, Function<UUID, String> bron) {
        this.db = db;
        this.abonnementen = abonnementen;
        this.bezorging = bezorging;
        this.adressen = adressen;
        this.bron = bron;
        bezorging.afzender(SOORT, this::verzending);
    }

    /// Wiring: hears of every change.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.afterWithId(SOORT, BronGewijzigd.class, (v, g) -> meld(v.id(), v.tijd(), g));
    }

    private void meld(UUID id, Instant tijd, BronGewijzigd g) {
        Notificatieregels.kanaalVan(g.hoofdbron())
                .filter(k -> g.organisatie() != null)
                .ifPresent(kanaal ->
                        db.run(PROGRAMMA, tx -> zetKlaar(tx, g.organisatie(), id, g.root(), bericht(kanaal, tijd, g))));
    }

    /// What another source publishes on one of the channels (nrc-04).
    public void publiceer(Toegang toegang, Bericht bericht) {
        toegang.eis("notificaties.publiceren");
        db.run(toegang.actor("notificatie publiceren"), tx -> {
            var root = UUID.nameUUIDFromBytes(bericht.hoofdObject().getBytes(StandardCharsets.UTF_8));
            zetKlaar(tx, tx.actor().organisation(), tx.newId(), root, bericht);
        });
    }

    private void zetKlaar(Tx tx, UUID organisatie, UUID id, UUID root, Bericht bericht) {
        var wie = abonnementen.op(tx, organisatie, bericht.kanaal()).stream()
                .filter(a -> Notificatieregels.wil(a, bericht))
                .map(Abonnement::uuid)
                .toList();
        if (!wie.isEmpty()) {
            bezorging.zetKlaar(tx, SOORT, organisatie, wie, id, root, Json.write(bericht));
        }
    }

    private Bericht bericht(Kanaal kanaal, Instant tijd, BronGewijzigd g) {
        var kenmerken = new LinkedHashMap<String, Object>();
        kanaal.filters().forEach(naam -> kenmerken.put(naam, adres(g.kenmerken().getOrDefault(naam, ""))));
        return new Bericht(
                kanaal.naam(),
                adressen.adres(g.hoofdbron(), g.root(), null),
                g.bron(),
                adressen.adres(g.bron(), g.id(), g.root()),
                g.actie(),
                tijd,
                kenmerken);
    }

    private String adres(String waarde) {
        return waarde.isEmpty() ? "" : adressen.adres(new Link(waarde));
    }

    private Optional<Verzending> verzending(Levering levering) {
        return db.read(PROGRAMMA, tx -> abonnementen.find(tx, levering.bestemming()))
                .map(a -> {
                    boolean cloud = a.vorm() == Berichtvorm.CLOUDEVENTS;
                    var inhoud = cloud
                            ? Json.write(Notificatieregels.cloudevent(
                                    levering.id(),
                                    bron.apply(levering.organisatie()),
                                    Json.read(levering.inhoud(), Bericht.class)))
                            : levering.inhoud();
                    return new Verzending(
                            URI.create(a.callbackUrl()),
                            Map.of(
                                    "Content-Type",
                                    cloud ? "application/cloudevents+json" : "application/json",
                                    "Authorization",
                                    abonnementen.auth(a)),
                            inhoud.getBytes(StandardCharsets.UTF_8));
                });
    }
}
