package nl.poort.contact.berichten;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Afronding;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Ketengebeurtenis.KlantGeinformeerd;
import nl.poort.keten.vragen.Nabelverzoeken;
import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Calls after what no channel could bring: the work lies with the contact link until the customer knows.
///
/// One call tells everything that waits at that Vraag; each attempt is a contact.
public final class Nabelgesprekken {
    private static final Actor SYSTEEM = Actor.system("nabellen");

    private final Db db;
    private final Berichten berichten;
    private final Klantcontacten contacten;
    private final Vragen vragen;
    private final Keten keten;

    /// Where the work is put, and who hears of what is not about a customer.
    public record Keten(Nabelverzoeken verzoeken, Signalen signalen) {}

    public Nabelgesprekken(Db db, Berichten berichten, Klantcontacten contacten, Vragen vragen, Keten keten) {
        this.db = db;
        this.berichten = berichten;
        this.contacten = contacten;
        this.vragen = vragen;
        this.keten = keten;
    }

    /// Wiring: listens from now on.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.within(NabellenNodig.class, (tx, g) -> nodig(g));
        gebeurtenissen.within(KlantGeinformeerd.class, (tx, g) -> geinformeerd(g));
        gebeurtenissen.after("berichten.nabellen", BerichtGelezen.class, g -> gelezen(g.root()));
    }

    /// What waits for a call about this Vraag, the oldest first.
    public List<Bericht> teVertellen(Actor actor, UUID vraag) {
        return berichten.list(actor, vraag).stream()
                .filter(b -> b.stand() == Berichtstand.NABELLEN)
                .toList();
    }

    /// The customer answered and was told.
    public void bereikt(Medewerker wie, UUID vraag, String verslag) {
        var actor = wie.actor("klant nabellen");
        db.run(actor, tx -> {
            keten.verzoeken().bereikt(wie, vraag);
            nagebeld(actor, vraag, true, verslag);
            gebeld(actor, vraag, new Afronding(Contactresultaat.ANTWOORD_GEGEVEN, verslag));
        });
    }

    /// Nobody answered; it stays work, for a later moment.
    public void nietBereikt(Medewerker wie, UUID vraag, String verslag, Instant volgende) {
        var actor = wie.actor("klant nabellen");
        db.run(actor, tx -> {
            keten.verzoeken().nietBereikt(wie, vraag, volgende);
            nagebeld(actor, vraag, false, verslag);
            gebeld(actor, vraag, new Afronding(Contactresultaat.NIET_GELUKT, "Niet bereikt"));
        });
    }

    /// Nobody answered, often enough: it ends here, and it stays known that the messages did not arrive.
    public void opgeven(Medewerker wie, UUID vraag, String verslag) {
        var actor = wie.actor("klant nabellen");
        db.run(actor, tx -> {
            keten.verzoeken().opgeven(wie, vraag);
            nagebeld(actor, vraag, false, verslag);
            teVertellen(actor, vraag).forEach(b -> berichten.opgegeven(actor, b.id()));
            gebeld(actor, vraag, new Afronding(Contactresultaat.NIET_GELUKT, "Niet bereikt"));
        });
    }

    private void nagebeld(Actor actor, UUID vraag, boolean gelukt, String verslag) {
        teVertellen(actor, vraag).forEach(b -> berichten.nagebeld(actor, b.id(), gelukt, verslag));
    }

    private void gebeld(Actor actor, UUID id, Afronding afronding) {
        var v = vragen.get(actor, id);
        contacten.legVast(actor, NieuwContact.uitgaand("telefoon", v.klant(), v.kenmerk(), id), afronding);
    }

    /// In the same transaction: a message that cannot be brought is never without somebody whose work it is.
    private void nodig(NabellenNodig g) {
        if (g.vraag() != null) {
            vragen.find(SYSTEEM, g.vraag()).ifPresent(v -> keten.verzoeken().vragen(SYSTEEM, v.id()));
        } else {
            vragen.find(SYSTEEM, g.root()).ifPresent(this::partner);
        }
    }

    private void partner(Vraag v) {
        keten.signalen()
                .meld(
                        SYSTEEM,
                        v.id(),
                        v.contactschakel(),
                        v.contactpersoon(),
                        "Een bericht aan een partner kon niet worden bezorgd. Bel de partner.");
    }

    /// Told in a conversation, everything that waited is told; who cannot be reached is not called again either.
    private void geinformeerd(KlantGeinformeerd g) {
        if (g.hoe() == Bekendmaking.KLANTCONTACT || g.hoe() == Bekendmaking.NIET_BEREIKBAAR) {
            for (var b : teVertellen(SYSTEEM, g.vraag())) {
                if (g.hoe() == Bekendmaking.KLANTCONTACT) {
                    berichten.nagebeld(SYSTEEM, b.id(), true, "verteld in een gesprek");
                } else {
                    berichten.opgegeven(SYSTEEM, b.id());
                }
            }
            keten.verzoeken().vervallen(SYSTEEM, g.vraag());
        }
    }

    private void gelezen(UUID vraag) {
        if (teVertellen(SYSTEEM, vraag).isEmpty() && vragen.find(SYSTEEM, vraag).isPresent()) {
            keten.verzoeken().vervallen(SYSTEEM, vraag);
        }
    }
}
