package nl.poort.contact.kanalen;

import java.util.List;
import java.util.UUID;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Berichtbijlage;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.contact.berichten.Berichttekst;
import nl.poort.contact.berichten.Bezorgadres;
import nl.poort.contact.berichten.NieuwBericht;
import nl.poort.contact.klantcontact.Afronding;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.contact.klantcontact.Richting;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// One thing we say, inside one transaction: message, contact, clock, and as the answer the end of the Vraag.
final class Antwoordgang {
    private final Tx tx;
    private final Kanaalbronnen bronnen;
    private final Medewerker wie;
    private final Actor actor;
    private final DradenSql sql;

    Antwoordgang(Tx tx, Kanaalbronnen bronnen, Medewerker wie) {
        this.tx = tx;
        this.bronnen = bronnen;
        this.wie = wie;
        this.actor = wie.actor("klant antwoorden");
        this.sql = new DradenSql(tx.handle());
    }

    Uiting zeg(Draad d, String kanaal, Bezorgadres adres, String tekst, List<Berichtbijlage> mee) {
        if (adres == null) {
            throw new Weigering(
                    "klant-zonder-adres",
                    "Via %s is van deze klant geen adres bekend".formatted(Draadregels.naam(kanaal)));
        }
        var bericht = stuur(d, adres, tekst, mee);
        return leg(d, kanaal, adres.adres(), bericht.messageId().replaceAll("[<>]", ""), tekst, bericht.id());
    }

    /// A colleague wrote from the own mailbox: the customer has it, or hears it from the contact link. Whether the
    /// question is answered with it, a person decides.
    Uiting verteld(Draad d, Inkomend mail) {
        return leg(
                d,
                mail.ingang().kanaal(),
                d.adres(),
                mail.berichtId(),
                mail.inhoud().tekst(),
                null);
    }

    private Bericht stuur(Draad d, Bezorgadres adres, String tekst, List<Berichtbijlage> mee) {
        var berichten = bronnen.contact().berichten();
        var aan = berichten.ontvanger(actor, d.partij(), d.vraag()).eerstVia(adres);
        var onderwerp = d.onderwerp().isEmpty() ? "Uw vraag" : d.onderwerp();
        var nieuw = NieuwBericht.bijVraag(
                d.vraag(),
                d.kenmerk(),
                aan,
                Berichtcode.ANTWOORD,
                new Berichttekst(
                        onderwerp.regionMatches(true, 0, "re:", 0, 3) ? onderwerp : "Re: " + onderwerp, tekst));
        return berichten.klaarzetten(actor, nieuw.metBijlagen(mee));
    }

    private Uiting leg(Draad d, String kanaal, String adres, String berichtId, String tekst, UUID bericht) {
        var contact = bronnen.contact()
                .contacten()
                .legVast(
                        actor,
                        NieuwContact.uitgaand(kanaal, d.partij(), d.kenmerk(), d.vraag())
                                .over(Schoon.regel(d.onderwerp(), 200)),
                        new Afronding(Contactresultaat.ANTWOORD_GEGEVEN, Schoon.tekst(tekst, Inhoud.LANGST)));
        var uiting = new Uiting(
                d.id(),
                tx.newId(),
                d.organisatie(),
                Richting.UITGAAND,
                kanaal,
                d.ingang(),
                berichtId,
                List.of(),
                adres,
                wie.naam(),
                d.onderwerp(),
                tekst,
                "",
                tx.now(),
                d.vraag(),
                contact.id(),
                bericht,
                wie.id(),
                "");
        sql.insert(uiting);
        bronnen.keten().klokken().stop(actor, d.id(), d.id(), Kloksoort.KANAAL);
        sql.update(Draadstanden.gesproken(d, Draadstand.BEANTWOORD, tx.now()));
        tx.publish(new AntwoordGeschreven(d.id(), uiting.id(), d.vraag(), bericht, kanaal));
        return uiting;
    }

    /// The customer knows: taken on when nobody had done so yet, and closed as told in a conversation.
    void sluit(Draad d, String tekst) {
        var vraag = bronnen.keten().vragen().get(actor, d.vraag());
        if (vraag.stand() != Vraagstand.OPEN && vraag.stand() != Vraagstand.BEANTWOORD) {
            return;
        }
        var wortel = bronnen.keten().vragen().weg(actor, vraag.id()).wortel();
        if (wortel.stand() == Overdrachtstand.AANGEBODEN) {
            bronnen.keten().overdrachten().aannemen(wie, wortel.id());
        }
        bronnen.keten().vragen().informeren(wie, vraag.id(), Bekendmaking.KLANTCONTACT, tekst);
    }
}
