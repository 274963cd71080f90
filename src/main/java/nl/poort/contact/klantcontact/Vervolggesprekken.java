package nl.poort.contact.klantcontact;

import java.util.Map;
import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// A customer comes back about what runs already: the conversation stays with that Vraag, and whoever handles it hears
/// of
/// it at once. No second Vraag, no second number.
public final class Vervolggesprekken {
    private static final int KORT = 300;

    private final Db db;
    private final Gesprekken gesprekken;
    private final Klantcontacten contacten;
    private final Vragen vragen;
    private final Signalen signalen;

    public Vervolggesprekken(Db db, Gesprekken gesprekken, Klantcontacten contacten, Vragen vragen, Signalen signalen) {
        this.db = db;
        this.gesprekken = gesprekken;
        this.contacten = contacten;
        this.vragen = vragen;
        this.signalen = signalen;
    }

    /// What the customer said goes to who handles it; a Vraag that was closed is opened again.
    ///
    /// @param gesprek about a Vraag: [LopendContact#vraag]
    public Klantcontact doorgeven(Medewerker wie, Gesprek gesprek, String boodschap) {
        if (boodschap == null || boodschap.isBlank()) {
            var zin = "Schrijf op wat u doorgeeft";
            throw new Weigering("ongeldige-invoer", zin, Map.of("antwoord", zin));
        }
        var actor = wie.actor("bericht doorgeven");
        return db.change(actor, tx -> {
            var v = vragen.get(actor, gesprek.loopt().vraag());
            if (v.stand() == Vraagstand.GESLOTEN) {
                v = vragen.heropenen(wie, v.id(), boodschap);
            }
            var contact = contacten.legVast(
                    actor,
                    gesprekken.nieuwContact(actor, gesprek),
                    new Afronding(Contactresultaat.DOORGEZET, boodschap, v.bijWie(), v.id()));
            meld(wie, v, boodschap);
            return contact;
        });
    }

    private void meld(Medewerker wie, Vraag v, String boodschap) {
        var kort = boodschap.length() > KORT ? boodschap.substring(0, KORT) + "…" : boodschap;
        var tekst = "De klant nam weer contact op: " + kort;
        var actor = wie.actor("bericht doorgeven");
        signalen.meld(actor, v.id(), v.eigenaar(), null, tekst);
        if (!v.eigenaar().equals(v.contactschakel())) {
            signalen.meld(actor, v.id(), v.contactschakel(), v.contactpersoon(), tekst);
        }
    }
}
