package nl.poort.contact.berichten;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.keten.behandeling.Besluitverzending;
import nl.poort.keten.behandeling.Zaakklant;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// A decision by post: to whom, by which ways, with which documents; and when it was sent, back to the decision.
public final class Besluitpost {
    private static final String LUISTERAAR = "berichten.besluit";

    private final Postwegen wegen;
    private final Besluitverzending verzending;
    private final Berichtbijlagen bijlagen;

    public Besluitpost(Postwegen wegen, Besluitverzending verzending, Berichtbijlagen bijlagen) {
        this.wegen = wegen;
        this.verzending = verzending;
        this.bijlagen = bijlagen;
    }

    /// Wiring: listens from now on.
    void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after(
                LUISTERAAR,
                BesluitBekendgemaakt.class,
                g -> verzending.verzonden(
                        new Actor(null, "Poort", g.organisatie(), "besluit bekendmaken"),
                        g.besluit(),
                        LocalDate.parse(g.datum())));
    }

    Ontvanger ontvanger(Actor actor, Ontvanger gewoon, Zaakklant klant) {
        return wegen.voorBesluit(
                actor, gewoon, new Postwegen.Geadresseerde(klant.naam(), bsn(klant.bsn()), klant.adres()));
    }

    /// A number that another program wrote wrong is no number.
    private static Bsn bsn(String tekst) {
        try {
            return tekst.isBlank() ? null : new Bsn(tekst);
        } catch (Weigering w) {
            return null;
        }
    }

    /// The message with the documents of the decision.
    NieuwBericht met(Actor actor, UUID besluit, NieuwBericht nieuw) {
        var mee = verzending.stukken(actor, besluit).stream()
                .map(s -> new Berichtbijlage(s.naam(), s.type(), s.omvang(), s.sha256()))
                .toList();
        return nieuw.metBesluit(besluit).metBijlagen(mee);
    }

    void houd(Tx tx, Bericht bericht, List<Berichtbijlage> mee) {
        bijlagen.houd(tx, bericht, mee);
    }
}
