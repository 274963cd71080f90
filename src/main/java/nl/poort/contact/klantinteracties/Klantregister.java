package nl.poort.contact.klantinteracties;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Bladzijde;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Verwijzing;

/// What the resources about customers share: two rights for all of them, and no second history beside that of the
/// doors that keep them.
abstract class Klantregister<R extends Record> extends Tabelregister<R> {
    static final String LEZEN = "klantinteracties.lezen";
    static final String SCHRIJVEN = "klantinteracties.schrijven";

    private final String bron;

    /// @param tabel where it is read: a table of its own, or a view of what others keep
    Klantregister(Db db, Tabel<R> tabel, String bron) {
        super(db, tabel, "klantinteracties", bron, new Scopes(LEZEN, SCHRIJVEN, SCHRIJVEN, SCHRIJVEN));
        this.bron = bron;
    }

    /// Nobody finds anything by a BSN without the right to know it.
    @Override
    public Bladzijde<R> list(Toegang toegang, Zoekvraag vraag) {
        return super.list(toegang, Bsnwacht.vraag(toegang, vraag));
    }

    @Override
    protected R nieuw(Tx tx, Toegang toegang, R nieuw) {
        var regels = new Regels(tx);
        toets(regels, toegang, null, nieuw);
        regels.klaar();
        return nieuw;
    }

    @Override
    protected R wijzig(Tx tx, Toegang toegang, R oud, R nieuw) {
        var regels = new Regels(tx);
        toets(regels, toegang, oud, nieuw);
        regels.klaar();
        return nieuw;
    }

    /// What is wrong with it, everything at once.
    ///
    /// @param oud null for a new one
    void toets(Regels regels, Toegang toegang, R oud, R nieuw) {}

    @Override
    protected void weg(Tx tx, Toegang toegang, R oud) {}

    /// A view cannot be locked; the door behind it locks what it changes.
    @Override
    protected Optional<R> lock(Tx tx, UUID id) {
        return tabel.find(tx, id);
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, R rij) {
        return new Hoofdobject(bron, tabel.id(rij), Map.of());
    }

    @Override
    protected boolean bewaartVelden() {
        return false;
    }

    /// Writes a row of a table of our own, new or not there yet.
    static <T extends Record> UUID zet(Tx tx, Tabel<T> tabel, T rij) {
        new EigenSql(tx).zet(tabel, rij);
        return tabel.id(rij);
    }

    /// Shown by a view, but not ours to change: it belongs to the report of the contact.
    static void eisEigen(Tx tx, Tabel<?> eigen, UUID id, String zin) {
        if (eigen.find(tx, id).isEmpty()) {
            throw new Weigering("hoort-bij-het-contact", zin);
        }
    }

    static boolean anders(Record oud, Record nieuw, String veld) {
        return oud != null && !java.util.Objects.equals(Records.get(oud, veld), Records.get(nieuw, veld));
    }

    static UUID id(Verwijzing verwijzing) {
        return Verwijzing.id(verwijzing);
    }
}
