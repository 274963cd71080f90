package nl.poort.registers.documenten;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.opslag.Ontvangst;
import nl.poort.techniek.register.Toegang;

/// Who changes a document locks it first, and unlocks it after; content that came in parts becomes one then (drc-009).
public final class Documentsloten {
    private static final String SLOT = "documenten.lock";
    private static final String GEFORCEERD = "documenten.geforceerd-unlock";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private final Db db;
    private final Documenten documenten;
    private final Bestanden bestanden;

    public Documentsloten(Db db, Documenten documenten, Bestanden bestanden) {
        this.db = db;
        this.documenten = documenten;
        this.bestanden = bestanden;
    }

    static String maak() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Nobody changes the document but who has the answer.
    public String vergrendel(Toegang toegang, UUID document) {
        toegang.eis(SLOT);
        return db.change(toegang.actor("document vergrendelen"), tx -> {
            var d = houdVast(tx, toegang, document, SLOT);
            if (Boolean.TRUE.equals(d.locked())) {
                throw Documentregels.fout("existing-lock", "Dit document is al vergrendeld");
            }
            var slot = maak();
            new DocumentenSql(tx).zetSlot(document, slot);
            return slot;
        });
    }

    /// What it was locked with, for who just made or changed it.
    public String slot(Toegang toegang, UUID document) {
        return db.read(
                toegang.actor("document maken"),
                tx -> new DocumentenSql(tx).slot(document).orElse(""));
    }

    /// @param slot null or empty = by force
    public void ontgrendel(Toegang toegang, UUID document, String slot) {
        boolean geforceerd = slot == null || slot.isEmpty();
        toegang.eis(SLOT + "|" + GEFORCEERD);
        if (geforceerd) {
            db.run(toegang.actor("document ontgrendelen"), tx -> geforceerd(tx, toegang, document));
            return;
        }
        var delen = db.read(toegang.actor("document ontgrendelen"), tx -> eisCompleet(tx, document, slot));
        // a large file takes a while: outside any transaction
        var heel = delen.size() > 1 ? bestanden.voegSamen(toegang.actor().organisation(), delen) : null;
        try {
            db.run(toegang.actor("document ontgrendelen"), tx -> {
                var d = houdVast(tx, toegang, document, SLOT);
                if (!eisCompleet(tx, document, slot).equals(delen)) {
                    throw Documentregels.fout("incomplete-upload", "De bestandsdelen veranderden ondertussen");
                }
                if (!delen.isEmpty()) {
                    neem(tx, toegang, d, delen, heel);
                }
                new DocumentenSql(tx).zetSlot(document, null);
            });
        } finally {
            if (heel != null) {
                bestanden.gooiWeg(new Inhoud(heel));
            }
        }
    }

    private void neem(Tx tx, Toegang toegang, Document d, List<String> delen, Ontvangst heel) {
        var sql = new DocumentenSql(tx);
        if (heel != null) {
            bestanden.neem(tx, heel);
        }
        sql.zetBestand(d.uuid(), heel == null ? delen.getFirst() : heel.sha256(), d.bestandsomvang());
        sql.wisDelen(d.uuid());
        bestanden.geefVrij(tx, d.uuid(), delen);
        documenten.isCompleet(tx, toegang, d);
    }

    /// The content of the parts, in order, when everything came in.
    private static List<String> eisCompleet(Tx tx, UUID document, String slot) {
        var nu = new DocumentenSql(tx).slot(document);
        if (nu.isEmpty()) {
            throw Documentregels.fout("unlocked", "Dit document is niet vergrendeld");
        }
        if (!Documentregels.past(nu.get(), slot)) {
            throw Documentregels.fout("incorrect-lock-id", "Dit is niet de lock van dit document");
        }
        var delen = DocumentenSql.BESTANDSDEEL.list(
                tx,
                new Zoekvraag(
                        List.of(Conditie.gelijk("informatieobject", document)),
                        List.of("volgnummer"),
                        1,
                        Integer.MAX_VALUE));
        if (delen.stream().anyMatch(deel -> deel.bestand() == null)) {
            throw Documentregels.fout("incomplete-upload", "Nog niet alle bestandsdelen zijn binnen");
        }
        return delen.stream().map(Bestandsdeel::bestand).toList();
    }

    /// The work of whoever had the lock is given up; what came in of it goes.
    private void geforceerd(Tx tx, Toegang toegang, UUID document) {
        if (!toegang.heeft(GEFORCEERD)) {
            throw Documentregels.fout("missing-lock-id", "Stuur de lock mee");
        }
        var d = houdVast(tx, toegang, document, GEFORCEERD);
        var sql = new DocumentenSql(tx);
        if (!d.bestandsdelen().isEmpty()) {
            var vrij = sql.bestanden(document);
            sql.wisDelen(document);
            sql.zetBestand(document, null, null);
            bestanden.geefVrij(tx, document, vrij);
            documenten.isCompleet(tx, toegang, d);
        }
        sql.zetSlot(document, null);
    }

    private Document houdVast(Tx tx, Toegang toegang, UUID document, String scope) {
        var d = DocumentenSql.DOCUMENT.lock(tx, document).orElseThrow(() -> Weigering.onbekend("Dit document"));
        if (!DocumentenSql.DOCUMENT.ziet(tx, toegang.zicht(scope), document)) {
            throw Weigering.geenToegang("Dit valt buiten uw autorisatie");
        }
        return d;
    }
}
