package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.UUID;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.AanvragerIngelicht;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.VerzoekGeraakt;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.VerzoekOntvangen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The requests that went to the wrong authority: each must be received at the right one with its own
/// filing moment, and its applicant told, before the calamity can be scaled down.
public final class GeraakteVerzoeken {
    private final Db db;
    private final Calamiteitbronnen bronnen;

    public GeraakteVerzoeken(Calamiteitbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Puts a request that went to the wrong authority on the list; the same number twice is refused.
    public Geraakt vastleggen(Medewerker wie, UUID calamiteit, NieuwGeraakt nieuw) {
        return db.change(wie.actor("geraakt verzoek vastleggen"), tx -> {
            Inzet.actief(tx, bronnen, wie, calamiteit);
            var fouten = new Veldfouten();
            var nummer = fouten.verplicht("referentie", nieuw.referentie(), 100, "Vul het nummer van het verzoek in");
            fouten.eis(
                    nieuw.ingediendOp() != null && !nieuw.ingediendOp().isAfter(tx.now()),
                    "ingediendOp",
                    "Vul in wanneer het is ingediend");
            fouten.eis(nieuw.vanGezag() != null, "vanGezag", "Kies waar het verzoek terechtkwam");
            fouten.eis(
                    nieuw.naarGezag() != null && !nieuw.naarGezag().equals(nieuw.vanGezag()),
                    "naarGezag",
                    "Kies een ander gezag dan waar het terechtkwam");
            fouten.klaar();
            bronnen.registers().organisaties().get(tx.actor(), nieuw.vanGezag());
            bronnen.registers().organisaties().get(tx.actor(), nieuw.naarGezag());
            var geraakt = new Geraakt(
                    calamiteit,
                    tx.newId(),
                    nummer,
                    nieuw.ingediendOp(),
                    nieuw.vanGezag(),
                    nieuw.naarGezag(),
                    nieuw.aanvrager(),
                    null,
                    null);
            if (!new GeraaktSql(tx.handle()).insert(geraakt)) {
                throw new Weigering("al-op-de-lijst", "Verzoek " + nummer + " staat al op de lijst");
            }
            tx.publish(new VerzoekGeraakt(calamiteit, geraakt.id()));
            return geraakt;
        });
    }

    /// The right authority has it, with the moment at which the applicant filed it (Awb 2:3; invariant
    /// 20).
    ///
    /// @param ingediendOp the filing moment as the right authority registered it
    public Geraakt ontvangen(Medewerker wie, UUID calamiteit, UUID verzoek, Instant ingediendOp, Instant ontvangenOp) {
        return db.change(wie.actor("ontvangst vastleggen"), tx -> {
            var g = get(tx, wie, calamiteit, verzoek);
            if (!g.ingediendOp().equals(ingediendOp)) {
                throw new Weigering(
                        "ander-tijdstip",
                        "Het verzoek houdt het oorspronkelijke tijdstip van indienen bij het juiste gezag");
            }
            if (ontvangenOp.isAfter(tx.now()) || ontvangenOp.isBefore(ingediendOp)) {
                throw new Weigering("ontvangst-onjuist", "De ontvangst ligt na het indienen en niet in de toekomst");
            }
            var sql = new GeraaktSql(tx.handle());
            sql.ontvangen(g, ingediendOp, ontvangenOp);
            tx.publish(new VerzoekOntvangen(calamiteit, verzoek, g.naarGezag(), ingediendOp));
            return sql.find(calamiteit, verzoek).orElseThrow();
        });
    }

    /// The applicant was told that the request was passed on.
    public Geraakt aanvragerIngelicht(Medewerker wie, UUID calamiteit, UUID verzoek) {
        return db.change(wie.actor("aanvrager inlichten"), tx -> {
            var g = get(tx, wie, calamiteit, verzoek);
            var sql = new GeraaktSql(tx.handle());
            sql.ingelicht(g, tx.now());
            tx.publish(new AanvragerIngelicht(calamiteit, verzoek, g.aanvrager()));
            return sql.find(calamiteit, verzoek).orElseThrow();
        });
    }

    private Geraakt get(Tx tx, Medewerker wie, UUID calamiteit, UUID verzoek) {
        Inzet.actief(tx, bronnen, wie, calamiteit);
        return new GeraaktSql(tx.handle())
                .find(calamiteit, verzoek)
                .orElseThrow(() -> Weigering.onbekend("Dit verzoek"));
    }
}
