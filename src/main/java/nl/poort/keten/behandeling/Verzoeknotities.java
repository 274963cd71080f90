package nl.poort.keten.behandeling;

import java.util.UUID;
import nl.poort.registers.zaken.Notitiesoort;
import nl.poort.registers.zaken.Notitiestatus;
import nl.poort.registers.zaken.Zaaknotitie;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// What the program writes down in a case, for who handles it.
final class Verzoeknotities {
    private static final int LENGTE = 10_000;

    private final Startbronnen bronnen;

    Verzoeknotities(Startbronnen bronnen) {
        this.bronnen = bronnen;
    }

    void noteer(Tx tx, UUID zaak, String onderwerp, String tekst) {
        bronnen.registers()
                .zaken()
                .zaaknotities
                .create(
                        Toegang.alles(tx.actor()),
                        new Zaaknotitie(
                                null,
                                onderwerp,
                                Verzoekregels.kort(tekst, LENGTE),
                                "Poort",
                                Notitiesoort.INTERN,
                                Notitiestatus.DEFINITIEF,
                                null,
                                null,
                                zaak));
    }

    /// As [#noteer], unless it stands there: for what may be heard twice.
    void eenmaal(Tx tx, UUID zaak, String onderwerp, String tekst) {
        var al = bronnen
                .registers()
                .zaken()
                .zaaknotities
                .list(Toegang.alles(tx.actor()), Zoekvraag.van(Conditie.gelijk("gerelateerdAan", zaak)))
                .rijen()
                .stream()
                .anyMatch(n -> n.onderwerp().equals(onderwerp));
        if (!al) {
            noteer(tx, zaak, onderwerp, tekst);
        }
    }
}
