package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;
import nl.poort.contact.klantcontact.Contactstand;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// A colleague says which Vraag a conversation is about, inside one transaction.
final class Draadkoppeling {
    private final Tx tx;
    private final Actor actor;
    private final Kanaalbronnen bronnen;
    private final DradenSql sql;

    Draadkoppeling(Tx tx, Kanaalbronnen bronnen) {
        this.tx = tx;
        this.actor = tx.actor();
        this.bronnen = bronnen;
        this.sql = new DradenSql(tx.handle());
    }

    Draad koppel(UUID draad, UUID vraag) {
        var dit = sql.lock(actor.organisation(), draad).orElseThrow(() -> Weigering.onbekend("Dit gesprek"));
        var v = bronnen.keten().vragen().get(actor, vraag);
        if (!v.organisatie().equals(actor.organisation())) {
            throw new Weigering("vraag-van-ander", "Het contact over deze vraag ligt bij een andere organisatie");
        }
        if (vraag.equals(dit.vraag())) {
            return dit;
        }
        if (dit.vraag() != null) {
            throw new Weigering(
                    "gesprek-heeft-vraag",
                    "Dit gesprek hoort al bij nummer %s. Voeg de twee vragen samen op de pagina van de vraag."
                            .formatted(dit.kenmerk()));
        }
        contacten(dit, v);
        var bestaand = sql.byQuestion(actor.organisation(), vraag)
                .flatMap(d -> sql.lock(actor.organisation(), d.id()))
                .orElse(null);
        var samen = bestaand == null ? alleen(dit, v) : samen(dit, bestaand);
        tx.publish(new DraadGekoppeld(samen.id(), draad, vraag));
        return samen;
    }

    /// What waits in the queue becomes a contact about this Vraag.
    private void contacten(Draad dit, Vraag v) {
        var contacten = bronnen.contact().contacten();
        sql.utterances(actor.organisation(), java.util.List.of(dit.id())).stream()
                .filter(u -> u.contact() != null)
                .flatMap(u -> contacten.find(actor, u.contact()).stream())
                .filter(c -> c.vraag() == null && !c.stand().klaar() && c.stand() != Contactstand.AFGEBROKEN)
                .forEach(c -> contacten.koppel(actor, c.id(), v.id()));
    }

    private Draad alleen(Draad dit, Vraag v) {
        var nieuw = Draadstanden.bij(dit, v.id(), v.kenmerk(), v.klant(), v.contactschakel());
        sql.update(nieuw);
        return nieuw;
    }

    /// The clock that began first counts: the other one lapses.
    private Draad samen(Draad dit, Draad bestaand) {
        boolean beide = dit.stand() == Draadstand.WACHT && bestaand.stand() == Draadstand.WACHT;
        var klokken = bronnen.keten().klokken();
        klokken.laatVervallen(actor, dit.id(), dit.id(), java.util.EnumSet.of(Kloksoort.KANAAL));
        new DraadlijstSql(tx.handle()).merge(dit.id(), bestaand.id());
        Instant laatst = dit.laatstIn().isAfter(bestaand.laatstIn()) ? dit.laatstIn() : bestaand.laatstIn();
        if (beide || dit.stand() != Draadstand.WACHT) {
            return bewaar(bestaand, laatst);
        }
        return bewaar(new Draadklok(tx, bronnen).wacht(bestaand, dit.kanaal(), dit.laatstIn()), laatst);
    }

    private Draad bewaar(Draad d, Instant laatstIn) {
        var nieuw = Records.with(d, "laatstIn", laatstIn);
        sql.update(nieuw);
        return nieuw;
    }
}
