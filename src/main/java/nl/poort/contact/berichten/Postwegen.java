package nl.poort.contact.berichten;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Kluis;

/// Which way a decision goes (Awb 3:41): the Berichtenbox when the organisation uses it, else the ways the customer
/// chose, and in the end always a letter.
///
/// A citizen service number stands in a message only locked; it is opened by who brings it.
public final class Postwegen {
    private final Db db;
    private final Kluis kluis;

    public Postwegen(Db db) {
        this.db = db;
        this.kluis = new Kluis(db, "berichten.burgers");
    }

    /// Whom a decision is for.
    ///
    /// @param bsn null when unknown or not a person
    /// @param adres lines of street and place; empty when unknown
    public record Geadresseerde(String naam, Bsn bsn, String adres) {
        boolean isBekend() {
            return bsn != null || !adres.isBlank();
        }

        @Override
        public String toString() {
            return "Geadresseerde";
        }
    }

    /// The same receiver as `gewoon`, by the ways for a decision.
    public Ontvanger voorBesluit(Actor actor, Ontvanger gewoon, Geadresseerde aan) {
        if (!aan.isBekend()) {
            return gewoon;
        }
        var wegen = new ArrayList<Bezorgadres>();
        boolean box = aan.bsn() != null
                && db.read(
                        actor,
                        tx -> Postinstellingen.geldig(tx, actor.organisation()).berichtenbox());
        if (box) {
            wegen.add(new Bezorgadres(Berichtkanaal.BERICHTENBOX, dicht(aan.bsn())));
        } else {
            gewoon.volgorde().stream()
                    .filter(w -> w.kanaal() != Berichtkanaal.TELEFOON)
                    .forEach(wegen::add);
        }
        wegen.add(new Bezorgadres(Berichtkanaal.BRIEF, aan.adres()));
        gewoon.volgorde().stream()
                .filter(w -> w.kanaal() == Berichtkanaal.TELEFOON)
                .forEach(wegen::add);
        return new Ontvanger(gewoon.partij(), aan.naam().isBlank() ? gewoon.naam() : aan.naam(), List.copyOf(wegen));
    }

    private String dicht(Bsn bsn) {
        return Base64.getEncoder().encodeToString(kluis.sluit(bsn.nummer()));
    }

    Bsn open(String adres) {
        return new Bsn(new String(kluis.open(Base64.getDecoder().decode(adres)), StandardCharsets.US_ASCII));
    }
}
