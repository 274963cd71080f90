package nl.poort.registers.documenten;

import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;

/// On what conditions documents may be used. Whether a document has any stands in the document, and follows (drc-006).
public final class Gebruiksrechten extends Tabelregister<Gebruiksrecht> {

    public Gebruiksrechten(Db db) {
        super(db, DocumentenSql.GEBRUIKSRECHT, "documenten", "gebruiksrecht", Documenten.SCOPES);
    }

    @Override
    protected Gebruiksrecht nieuw(Tx tx, Toegang toegang, Gebruiksrecht nieuw) {
        eisDocument(tx, nieuw.informatieobject());
        return nieuw;
    }

    /// Held until the end, so that the indication and the rights stay equal.
    static void eisDocument(Tx tx, UUID document) {
        if (DocumentenSql.DOCUMENT.lock(tx, document).isEmpty()) {
            throw Weigering.veld("informatieobject", "bad-url", "Dit document bestaat niet");
        }
    }

    @Override
    protected Gebruiksrecht wijzig(Tx tx, Toegang toegang, Gebruiksrecht oud, Gebruiksrecht nieuw) {
        eisZelfde(oud.informatieobject(), nieuw.informatieobject());
        return nieuw;
    }

    static void eisZelfde(UUID oud, UUID nieuw) {
        if (!oud.equals(nieuw)) {
            throw Weigering.veld("informatieobject", "wijzigen-niet-toegelaten", "Dit veld is niet te wijzigen");
        }
    }

    @Override
    protected void na(Tx tx, Toegang toegang, Gebruiksrecht oud, Gebruiksrecht nieuw) {
        new DocumentenSql(tx).zetIndicatie(nieuw.informatieobject(), true);
    }

    @Override
    public void delete(Toegang toegang, UUID id) {
        db.run(toegang.actor("gebruiksrecht verwijderen"), tx -> {
            var document = tabel.find(tx, id).map(Gebruiksrecht::informatieobject);
            document.ifPresent(d -> DocumentenSql.DOCUMENT.lock(tx, d));
            super.delete(toegang, id);
            document.filter(d -> !new DocumentenSql(tx).heeftGebruiksrechten(d))
                    .ifPresent(d -> new DocumentenSql(tx).zetIndicatie(d, null));
        });
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, Gebruiksrecht oud) {}

    @Override
    protected Hoofdobject hoofdobject(Tx tx, Gebruiksrecht rij) {
        return Documenten.hoofd(tx, rij.informatieobject());
    }
}
