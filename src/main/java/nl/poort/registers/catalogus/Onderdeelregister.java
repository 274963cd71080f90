package nl.poort.registers.catalogus;

import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;

/// What the parts of a zaaktype have in common: they change as long as it is a concept (ztc-010).
public abstract class Onderdeelregister<R extends Record & Onderdeel> extends Tabelregister<R> {
    private final String vast;

    /// @param vast the code of the refusal when the zaaktype is published
    Onderdeelregister(Db db, Tabel<R> tabel, String soort, String vast) {
        super(db, tabel, "catalogi", soort, Typerechten.SCOPES);
        this.vast = vast;
    }

    /// The row as it is kept; what is wrong goes to `verwijzingen`.
    abstract R volledig(Tx tx, Zaaktype zaaktype, R rij, Verwijzingen verwijzingen);

    @Override
    protected R nieuw(Tx tx, Toegang toegang, R nieuw) {
        return getoetst(tx, toegang, nieuw);
    }

    @Override
    protected R wijzig(Tx tx, Toegang toegang, R oud, R nieuw) {
        eisConcept(TypenSql.KALE_ZAAKTYPE.find(tx, oud.zaaktype()).orElseThrow(), toegang);
        return getoetst(tx, toegang, nieuw);
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, R oud) {
        // never, also not as a correction: cases may refer to it
        if (TypenSql.KALE_ZAAKTYPE.lock(tx, oud.zaaktype()).orElseThrow().isGepubliceerd()) {
            throw gepubliceerd();
        }
    }

    private R getoetst(Tx tx, Toegang toegang, R rij) {
        // locked, so that it is not published meanwhile
        var zaaktype = TypenSql.KALE_ZAAKTYPE
                .lock(tx, rij.zaaktype())
                .orElseThrow(() -> Weigering.veld("zaaktype", "bad-url", "Dit zaaktype bestaat niet"));
        eisConcept(zaaktype, toegang);
        var verwijzingen = new Verwijzingen(tx, zaaktype.catalogus());
        if (rij.beginGeldigheid() != null && !rij.beginGeldigheid().equals(zaaktype.beginGeldigheid())) {
            verwijzingen.fout(
                    "beginGeldigheid", "invalid", "Dit begint met zijn zaaktype, op " + zaaktype.beginGeldigheid());
        }
        if (rij.catalogus() != null && !rij.catalogus().equals(zaaktype.catalogus())) {
            verwijzingen.fout(
                    Veldfout.GEHEEL, "relations-incorrect-catalogus", "Het zaaktype staat in een andere catalogus");
        }
        var volledig = volledig(tx, zaaktype, rij, verwijzingen);
        verwijzingen.klaar();
        return volledig;
    }

    /// A stage it names is one of the same zaaktype.
    static void eisStatustype(Tx tx, Zaaktype zaaktype, UUID statustype, Verwijzingen verwijzingen) {
        if (statustype == null) {
            return;
        }
        var gevonden = OnderdelenSql.STATUSTYPE.find(tx, statustype);
        if (gevonden.isEmpty()) {
            verwijzingen.fout("statustype", "bad-url", "Dit statustype bestaat niet");
        } else if (!gevonden.get().zaaktype().equals(zaaktype.uuid())) {
            verwijzingen.fout("statustype", "zaaktype-mismatch", "Dit statustype is van een ander zaaktype");
        }
    }

    private void eisConcept(Zaaktype zaaktype, Toegang toegang) {
        if (zaaktype.isGepubliceerd() && !toegang.heeft(Typerechten.CORRIGEREN)) {
            throw gepubliceerd();
        }
    }

    private Weigering gepubliceerd() {
        return Weigering.veld(
                Veldfout.GEHEEL, vast, "Het zaaktype is gepubliceerd: maak een nieuwe versie om dit te wijzigen");
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, R rij) {
        var catalogus =
                TypenSql.KALE_ZAAKTYPE.find(tx, rij.zaaktype()).orElseThrow().catalogus();
        return new Hoofdobject(
                "zaaktype",
                rij.zaaktype(),
                Map.of("catalogus", Link.naar("catalogus", catalogus).waarde()));
    }
}
