package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.kanalen.Draadzoeker.Plek;
import nl.poort.contact.kanalen.Inname.Genomen;
import nl.poort.contact.klantcontact.Richting;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// One incoming thing on its way into a thread, inside one transaction.
final class Innamegang {
    private final Tx tx;
    private final Actor actor;
    private final Kanaalbronnen bronnen;
    private final Inkomend in;
    private final List<Bijlagenkast.Bewaard> bijlagen;
    private final DradenSql sql;
    private final Instant tijd;

    Innamegang(Tx tx, Kanaalbronnen bronnen, Inkomend in, List<Bijlagenkast.Bewaard> bijlagen) {
        this.tx = tx;
        this.actor = tx.actor();
        this.bronnen = bronnen;
        this.in = in;
        this.bijlagen = bijlagen;
        this.sql = new DradenSql(tx.handle());
        // nothing is received in the future, whatever clock the other side has
        this.tijd = in.tijd().isAfter(tx.now()) ? tx.now() : in.tijd();
    }

    Genomen neem() {
        var kanaal = in.ingang().kanaal();
        // who begins a conversation for sure has a number nobody used, and nobody to wait for
        if (!in.isNieuwGesprek()) {
            if (!sql.claim(actor.organisation(), kanaal, in.berichtId(), tx.now())) {
                return eerder();
            }
            sql.eenVoorEen(
                    actor.organisation(), in.afzender().bekend() ? in.afzender().sleutel() : in.berichtId());
        }
        var plek = new Draadzoeker(tx, bronnen).zoek(in);
        var gevolg = new Vraagvolger(tx, bronnen, in, tijd).volg(plek);
        var uiting = tx.newId();
        var draad = plek.draad() == null ? begin(gevolg) : verder(plek, gevolg);
        sql.insert(
                uiting(draad.id(), uiting, gevolg),
                gevolg.vertrouwd() ? in.afzender().sleutel() : "");
        new BijlagenSql(tx.handle()).insert(actor.organisation(), draad.id(), uiting, tx::newId, bijlagen);
        new Wegwijzer(tx, bronnen).wijs(draad, in, gevolg.vertrouwd());
        tx.publish(new BerichtBinnengekomen(
                draad.id(), uiting, draad.vraag(), draad.team(), kanaal, plek.draad() == null));
        return new Genomen(draad, uiting, draad.vraag(), gevolg.contact(), true);
    }

    private Genomen eerder() {
        var e = sql.eerder(actor.organisation(), in.ingang().kanaal(), in.berichtId())
                .orElseThrow(() -> new IllegalStateException("a number that came before leads nowhere"));
        var draad = sql.find(actor.organisation(), e.draad()).orElseThrow();
        return new Genomen(draad, e.uiting(), draad.vraag(), null, false);
    }

    private Draad begin(Vraagvolger.Gevolg gevolg) {
        var id = tx.newId();
        var ingang = in.ingang();
        var klok = new Draadklok(tx, bronnen).start(id, ingang.kanaal(), tijd);
        var artikel = bronnen.voorstel(actor, in.inhoud());
        var draad = new Draad(
                id,
                actor.organisation(),
                gevolg.vraag(),
                gevolg.kenmerk(),
                gevolg.partij(),
                gevolg.team(),
                in.inhoud().kop(),
                ingang.kanaal(),
                ingang.id(),
                gevolg.vertrouwd() ? in.afzender().adres() : "",
                artikel == null ? null : artikel.id(),
                artikel == null ? null : artikel.versie(),
                klok.norm(),
                klok.uiterlijk(),
                Draadstand.WACHT,
                tijd,
                tijd,
                null);
        sql.insert(draad);
        return draad;
    }

    /// The customer goes on, perhaps on another channel: a clock that runs keeps running. What arrives late does not
    /// move the conversation back to where it was.
    private Draad verder(Plek plek, Vraagvolger.Gevolg gevolg) {
        var oud = plek.draad();
        boolean wachtte = oud.stand() == Draadstand.WACHT;
        var klok = wachtte
                ? new Draadklok.Begin(oud.norm(), oud.uiterlijk())
                : new Draadklok(tx, bronnen).start(oud.id(), in.ingang().kanaal(), tijd);
        boolean mee = gevolg.vertrouwd() && !tijd.isBefore(oud.laatstIn());
        var artikel = oud.artikel() == null ? bronnen.voorstel(actor, in.inhoud()) : null;
        var nieuw = Records.with(
                Draadstanden.bij(
                        oud,
                        gevolg.vraag(),
                        gevolg.kenmerk(),
                        oud.partij() == null && gevolg.vertrouwd() ? gevolg.partij() : oud.partij(),
                        gevolg.team()),
                "norm",
                klok.norm(),
                "uiterlijk",
                klok.uiterlijk(),
                "stand",
                Draadstand.WACHT,
                "laatstIn",
                tijd.isAfter(oud.laatstIn()) ? tijd : oud.laatstIn());
        if (oud.onderwerp().isEmpty()) {
            nieuw = Records.with(nieuw, "onderwerp", in.inhoud().kop());
        }
        if (mee) {
            nieuw = Records.with(
                    nieuw,
                    "kanaal",
                    in.ingang().kanaal(),
                    "ingang",
                    in.ingang().id(),
                    "adres",
                    in.afzender().adres());
        }
        if (artikel != null) {
            nieuw = Records.with(nieuw, "artikel", artikel.id(), "artikelVersie", artikel.versie());
        }
        sql.update(nieuw);
        return nieuw;
    }

    private Uiting uiting(UUID draad, UUID id, Vraagvolger.Gevolg gevolg) {
        return new Uiting(
                draad,
                id,
                actor.organisation(),
                Richting.INKOMEND,
                in.ingang().kanaal(),
                in.ingang().id(),
                in.berichtId(),
                in.verwijzingen(),
                in.afzender().adres(),
                in.afzender().naam(),
                in.inhoud().onderwerp(),
                in.inhoud().tekst(),
                in.inhoud().eerder(),
                tijd,
                gevolg.vraag(),
                gevolg.contact(),
                null,
                null,
                gevolg.opmerking());
    }
}
