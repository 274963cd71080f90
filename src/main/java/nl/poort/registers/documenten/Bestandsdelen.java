package nl.poort.registers.documenten;

import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;

/// The parts of content that does not come in one go. They are made with the document, and become one at unlocking.
public final class Bestandsdelen extends Tabelregister<Bestandsdeel> {
    private final Bestanden bestanden;
    private final long grootte;

    /// @param grootte of a part, in bytes
    public Bestandsdelen(Db db, Bestanden bestanden, long grootte) {
        super(db, DocumentenSql.BESTANDSDEEL, "documenten", "bestandsdeel", Documenten.SCOPES);
        this.bestanden = bestanden;
        this.grootte = grootte;
    }

    /// The largest that a part can be.
    public long grootte() {
        return grootte;
    }

    /// Content of this size is going to come in.
    void verwacht(Tx tx, UUID document, long omvang) {
        int volgnummer = 1;
        for (long rest = omvang; rest > 0; rest -= grootte) {
            tabel.insert(
                    tx,
                    new Bestandsdeel(
                            tx.newId(), document, volgnummer++, Math.min(rest, grootte), false, null, null, null));
        }
    }

    /// What came in is not needed any more.
    void wis(Tx tx, UUID document) {
        var vrij = tabel.list(tx, Zoekvraag.van(Conditie.gelijk("informatieobject", document))).stream()
                .map(Bestandsdeel::bestand)
                .filter(b -> b != null)
                .toList();
        new DocumentenSql(tx).wisDelen(document);
        bestanden.geefVrij(tx, document, vrij);
    }

    /// Whether somebody may send this part, before its bytes are taken in.
    public void eisOntvangst(Toegang toegang, UUID id) {
        toegang.eis(Documenten.SCOPES.bijwerken());
        db.read(toegang.actor("bestandsdeel sturen"), tx -> zichtbaar(tx, toegang, Documenten.SCOPES.bijwerken(), id));
    }

    @Override
    protected Bestandsdeel nieuw(Tx tx, Toegang toegang, Bestandsdeel nieuw) {
        throw new IllegalStateException("a part comes with its document");
    }

    @Override
    protected Bestandsdeel wijzig(Tx tx, Toegang toegang, Bestandsdeel oud, Bestandsdeel nieuw) {
        DocumentenSql.DOCUMENT.lock(tx, oud.informatieobject());
        Documentregels.eisSlot(
                new DocumentenSql(tx).slot(oud.informatieobject()).orElse(null),
                nieuw.lock() == null ? "" : nieuw.lock());
        var bestand = nieuw.meegestuurd() == null ? null : nieuw.meegestuurd().bestand();
        if (bestand == null) {
            throw Weigering.veld("inhoud", "required", "Dit veld is verplicht");
        }
        if (bestand.omvang() != oud.omvang()) {
            throw Documentregels.fout(
                    "file-size", "Dit deel is %d bytes, en niet %d".formatted(bestand.omvang(), oud.omvang()));
        }
        bestanden.neem(tx, bestand);
        if (oud.bestand() != null && !oud.bestand().equals(bestand.sha256())) {
            bestanden.geefVrij(tx, oud.informatieobject(), java.util.List.of(oud.bestand()));
        }
        return Records.with(nieuw, "bestand", bestand.sha256());
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, Bestandsdeel oud) {
        throw new IllegalStateException("a part goes with its document");
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, Bestandsdeel rij) {
        return Documenten.hoofd(tx, rij.informatieobject());
    }
}
