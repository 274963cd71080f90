package nl.poort.contact.klantcontact;

import java.util.UUID;
import java.util.function.Function;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The customer's words become a contact and a Vraag in one commit, under one kenmerk: the same on every channel.
public final class Intake {
    private final Db db;
    private final Klantcontacten contacten;
    private final Vragen vragen;

    /// What came in: the closed contact and the Vraag that is on its way.
    public record Ontvangen(Klantcontact contact, Vraag vraag) {}

    public Intake(Db db, Klantcontacten contacten, Vragen vragen) {
        this.db = db;
        this.contacten = contacten;
        this.vragen = vragen;
    }

    /// A contact that cannot be answered at once.
    ///
    /// @param vraag makes the Vraag from the contact: it must take over its kenmerk
    public Ontvangen ontvangen(Actor actor, NieuwContact contact, Function<Klantcontact, NieuweVraag> vraag) {
        return neemOp(actor, contact, begonnen -> vragen.stellen(actor, vraag.apply(begonnen)), null);
    }

    /// A contact that cannot be answered at once, of which it is known how it ended.
    Ontvangen ontvangen(
            Actor actor, NieuwContact contact, Function<Klantcontact, NieuweVraag> vraag, Contactresultaat resultaat) {
        return neemOp(actor, contact, begonnen -> vragen.stellen(actor, vraag.apply(begonnen)), resultaat);
    }

    /// "Ik ook": the same trouble as a Vraag that is already on its way; the customer travels along with it.
    public Ontvangen meelopen(
            Actor actor, NieuwContact contact, Function<Klantcontact, NieuweVraag> vraag, UUID hoofdvraag) {
        return neemOp(
                actor,
                contact,
                begonnen -> vragen.meelopen(actor, vraag.apply(begonnen), hoofdvraag),
                Contactresultaat.DOORGEZET);
    }

    private Ontvangen neemOp(
            Actor actor, NieuwContact nieuw, Function<Klantcontact, Vraag> maak, Contactresultaat bekend) {
        return db.change(actor, tx -> {
            var begonnen = contacten.begin(tx, nieuw);
            var vraag = maak.apply(begonnen);
            var resultaat = bekend != null
                    ? bekend
                    : vraag.terugkoppelwijze() == Terugkoppelwijze.BELLEN
                            ? Contactresultaat.TERUGBELLEN
                            : Contactresultaat.DOORGEZET;
            var contact = contacten.sluit(
                    tx, begonnen, new Afronding(resultaat, vraag.volgendeStap(), vraag.bijWie(), vraag.id()));
            return new Ontvangen(contact, vraag);
        });
    }
}
