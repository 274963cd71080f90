package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;
import nl.poort.contact.kanalen.Draadzoeker.Plek;
import nl.poort.contact.klantcontact.Afronding;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.Klantrol;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.contact.klantcontact.Richting;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// What a message means for the contact and the Vraag: a new one, more about an open one, or a closed one that opens
/// again.
final class Vraagvolger {
    private static final String ONBEKEND =
            "Deze afzender is nieuw bij deze vraag. Kijk eerst of het de klant is, voordat u iets vertelt.";

    private final Actor actor;
    private final Kanaalbronnen bronnen;
    private final Inkomend in;
    private final Instant tijd;

    Vraagvolger(Tx tx, Kanaalbronnen bronnen, Inkomend in, Instant tijd) {
        this.actor = tx.actor();
        this.bronnen = bronnen;
        this.in = in;
        this.tijd = tijd;
    }

    /// @param vraag null while nothing was asked yet
    /// @param vertrouwd whether an answer may go to this sender
    record Gevolg(
            UUID vraag, String kenmerk, UUID partij, UUID team, UUID contact, boolean vertrouwd, String opmerking) {}

    Gevolg volg(Plek plek) {
        var vraag = plek.vraag();
        if (vraag == null) {
            return in.inhoud().zonderWoorden() ? wacht(plek) : nieuw(plek, null);
        }
        if (!gesloten(vraag)) {
            return erbij(vraag, plek.vertrouwd());
        }
        if (!plek.vertrouwd()) {
            // who only knows a number cannot open somebody's matter again
            return nieuw(Plek.NERGENS, "De klant noemt nummer " + vraag.kenmerk() + ", dat is al afgerond.");
        }
        try {
            var open = bronnen.keten().reacties().heropenen(vraag.id(), reden());
            return erbij(open.id().equals(vraag.id()) ? open : vraag, true);
        } catch (Weigering teLaat) {
            return nieuw(plek, "Dit gaat verder op nummer " + vraag.kenmerk() + ", dat is al lang afgerond.");
        }
    }

    private boolean gesloten(Vraag v) {
        return v.stand() == Vraagstand.GESLOTEN || v.stand() == Vraagstand.SAMENGEVOEGD && v.geinformeerdOp() != null;
    }

    private String reden() {
        var woorden = in.inhoud().woorden();
        var kort = woorden.length() > 300 ? Schoon.regel(woorden, 300) : woorden;
        return "de klant schreef via " + Draadregels.naam(in.ingang().kanaal()) + ": " + kort;
    }

    /// Nobody said anything yet: the customer waits to be spoken to.
    private Gevolg wacht(Plek plek) {
        var partij = plek.draad() == null
                ? klanten().bekend(in.afzender())
                : plek.draad().partij();
        var contact = bronnen.contact().contacten().registreer(actor, contact(partij, null, null, true));
        return new Gevolg(null, contact.kenmerk(), partij, in.ingang().team(), contact.id(), true, "");
    }

    private Gevolg nieuw(Plek plek, String opmerking) {
        var partij = plek.draad() != null && plek.draad().partij() != null
                ? plek.draad().partij()
                : klanten().registreer(in.afzender(), in.aard().klant());
        var ontvangen = bronnen.contact()
                .intake()
                .ontvangen(actor, contact(partij, null, null, false), begonnen -> vraag(begonnen, partij));
        var v = ontvangen.vraag();
        return new Gevolg(
                v.id(),
                v.kenmerk(),
                partij,
                v.contactschakel(),
                ontvangen.contact().id(),
                true,
                opmerking == null ? "" : opmerking);
    }

    private Gevolg erbij(Vraag v, boolean vertrouwd) {
        var partij = vertrouwd
                ? v.klant()
                : klanten().registreer(in.afzender(), in.aard().klant());
        var contact = bronnen.contact()
                .contacten()
                .legVast(
                        actor,
                        contact(partij, v.id(), v.kenmerk(), false),
                        new Afronding(Contactresultaat.DOORGEZET, "Toegevoegd aan de vraag", v.bijWie(), v.id()));
        bronnen.keten()
                .signalen()
                .meld(
                        actor,
                        v.id(),
                        v.contactschakel(),
                        v.contactpersoon(),
                        vertrouwd
                                ? "De klant schreef opnieuw, via "
                                        + Draadregels.naam(in.ingang().kanaal())
                                : "Iemand schreef over deze vraag, via "
                                        + Draadregels.naam(in.ingang().kanaal()));
        return new Gevolg(
                v.id(), v.kenmerk(), v.klant(), v.contactschakel(), contact.id(), vertrouwd, vertrouwd ? "" : ONBEKEND);
    }

    private Klantzoeker klanten() {
        return new Klantzoeker(actor, bronnen.contact().partijen());
    }

    private NieuwContact contact(UUID partij, UUID vraag, String kenmerk, boolean inWachtrij) {
        return new NieuwContact(
                in.ingang().kanaal(),
                Richting.INKOMEND,
                tijd,
                partij,
                null,
                in.aard().soort() == Vraagsoort.MELDING ? Klantrol.MELDER : null,
                in.inhoud().onderwerp(),
                inWachtrij ? null : in.inhoud().woorden(),
                in.inhoud().context(),
                kenmerk,
                vraag,
                null,
                inWachtrij);
    }

    private NieuweVraag vraag(Klantcontact begonnen, UUID partij) {
        var aard = in.aard();
        return new NieuweVraag(
                begonnen.kenmerk(),
                in.inhoud().woorden(),
                aard.soort(),
                aard.onderwerp(),
                Impact.KLEIN,
                Urgentie.HOOG,
                partij,
                null,
                in.ingang().team(),
                null,
                aard.wijze(),
                new Context(in.inhoud().context()),
                null,
                null,
                false);
    }
}
