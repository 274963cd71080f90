package nl.poort.registers.documenten;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Elders;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;

/// What documents belong to. The registers of those things keep the relation and its mirror here equal, by [#koppel]
/// and [#ontkoppel]; whoever writes here may only write what holds there (drc-002 to drc-004).
public final class Objectinformatieobjecten extends Tabelregister<Objectinformatieobject> {
    private final Map<Objecttype, Objectbron> bronnen = new EnumMap<>(Objecttype.class);

    private final Elders elders;

    public Objectinformatieobjecten(Db db, Elders elders) {
        super(db, DocumentenSql.OBJECT, "documenten", "objectinformatieobject", Documenten.SCOPES);
        this.elders = elders;
    }

    /// What stands elsewhere is looked at before anything is written. Whether the relation stands there too is not
    /// asked: whoever made it there tells it here.
    @Override
    public Objectinformatieobject create(Toegang toegang, Objectinformatieobject nieuw) {
        if (!nieuw.object().isEigen()) {
            toegang.eis(Documenten.SCOPES.aanmaken());
            var gevonden = elders.haal(nieuw.object())
                    .orElseThrow(() -> Weigering.veld("object", "bad-url", "Op dit adres staat niets"));
            if (!nieuw.objectType().is(gevonden)) {
                throw geenSoort(nieuw.objectType());
            }
        }
        return super.create(toegang, nieuw);
    }

    private static Weigering geenSoort(Objecttype type) {
        return Weigering.veld("object", "invalid-resource", "Dit adres is geen " + soort(type));
    }

    private static String soort(Objecttype type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /// Wiring: which register knows the things of this type.
    public void bron(Objecttype type, Objectbron bron) {
        bronnen.put(type, bron);
    }

    /// The relation was made in the register of the object: here comes its mirror. Who may make the relation was
    /// decided there.
    public void koppel(Tx tx, Toegang toegang, UUID informatieobject, Link object, Objecttype type) {
        if (gezocht(tx, informatieobject, object).isEmpty()) {
            var rij = new Objectinformatieobject(tx.newId(), informatieobject, object, type);
            tabel.insert(tx, rij);
            meld(tx, toegang, "create", null, rij);
        }
    }

    /// The relation is gone in the register of the object.
    public void ontkoppel(Tx tx, Toegang toegang, UUID informatieobject, Link object) {
        gezocht(tx, informatieobject, object).forEach(rij -> {
            tabel.delete(tx, rij.uuid());
            meldWeg(tx, toegang, rij);
        });
    }

    private java.util.List<Objectinformatieobject> gezocht(Tx tx, UUID informatieobject, Link object) {
        return tabel.list(
                tx,
                Zoekvraag.van(
                        Conditie.gelijk("informatieobject", informatieobject),
                        Conditie.gelijk("object", object.waarde())));
    }

    @Override
    protected Objectinformatieobject nieuw(Tx tx, Toegang toegang, Objectinformatieobject nieuw) {
        if (DocumentenSql.DOCUMENT.find(tx, nieuw.informatieobject()).isEmpty()) {
            throw Weigering.veld("informatieobject", "bad-url", "Dit document bestaat niet");
        }
        if (nieuw.object().isEigen()) {
            eisBekend(tx, nieuw);
        }
        if (!gezocht(tx, nieuw.informatieobject(), nieuw.object()).isEmpty()) {
            throw Documentregels.fout("unique", "Dit document hoort al bij dit object");
        }
        if (nieuw.object().isEigen() && !heeft(tx, nieuw)) {
            throw Documentregels.fout(
                    "inconsistent-relation", "Leg deze relatie eerst bij de " + soort(nieuw.objectType()) + " zelf");
        }
        return nieuw;
    }

    private void eisBekend(Tx tx, Objectinformatieobject rij) {
        if (rij.object().id(soort(rij.objectType())).isEmpty()) {
            throw geenSoort(rij.objectType());
        }
        var bron = bronnen.get(rij.objectType());
        if (bron == null || !bron.bestaat(tx, rij.object())) {
            throw Weigering.veld("object", "bad-url", "Dit object bestaat niet");
        }
    }

    private boolean heeft(Tx tx, Objectinformatieobject rij) {
        var bron = bronnen.get(rij.objectType());
        return bron != null && bron.heeft(tx, rij.object(), rij.informatieobject());
    }

    @Override
    protected Objectinformatieobject wijzig(
            Tx tx, Toegang toegang, Objectinformatieobject oud, Objectinformatieobject nieuw) {
        throw new IllegalStateException("a relation is made or removed");
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, Objectinformatieobject oud) {
        if (heeft(tx, oud)) {
            throw Documentregels.fout("remote-relation-exists", "Haal deze relatie eerst weg waar zij gemaakt is");
        }
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, Objectinformatieobject rij) {
        return Documenten.hoofd(tx, rij.informatieobject());
    }
}
