package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// What zaaktypen, besluittypen and informatieobjecttypen have in common: they begin as a concept, are published, and
/// from then on only their end changes.
public abstract class Versieregister<R extends Record & Versie> extends Tabelregister<R> {
    private final String soort;
    private final Typegebruik gebruik;

    Versieregister(Db db, Tabel<R> tabel, String soort, Typegebruik gebruik) {
        super(db, tabel, "catalogi", soort, Typerechten.SCOPES);
        this.soort = soort;
        this.gebruik = gebruik;
    }

    /// The row as it is kept: with names for what it refers to, and without blanks.
    abstract R volledig(Tx tx, R rij, Verwijzingen verwijzingen);

    /// What it refers to by name, by kind: all of that must be published before it is.
    abstract Map<String, List<String>> relaties(Tx tx, R rij);

    /// From now on it can be used (ztc-pub).
    ///
    /// @throws Weigering `concept-relation`, `overlap`
    public R publiceer(Toegang toegang, UUID id) {
        toegang.eis(Typerechten.SCOPES.aanmaken());
        return db.change(toegang.actor(soort + " publiceren"), tx -> {
            var oud = tabel.lock(tx, id).orElseThrow(this::onbekend);
            if (oud.isGepubliceerd()) {
                return oud;
            }
            var sql = new TypenSql(tx.handle());
            relaties(tx, oud).forEach((tabel, namen) -> {
                var mist = sql.ongepubliceerd(tabel, oud.catalogus(), namen);
                if (!mist.isEmpty()) {
                    throw Weigering.veld(
                            Veldfout.GEHEEL,
                            "concept-relation",
                            "Publiceer eerst %s: %s".formatted(tabel, String.join(", ", mist)));
                }
            });
            eisAlleen(tx, oud);
            sql.publiceer(soort, id);
            var staat = lees(tx, id);
            meld(tx, toegang, "update", oud, staat);
            return staat;
        });
    }

    /// As [#publiceer], valid from this day: the version that was valid until then ends the day before.
    ///
    /// @throws Weigering `concept-relation`, `overlap`
    public R publiceer(Toegang toegang, UUID id, LocalDate begin) {
        toegang.eis(Typerechten.SCOPES.bijwerken());
        return db.change(toegang.actor(soort + " publiceren"), tx -> {
            var oud = tabel.lock(tx, id).orElseThrow(this::onbekend);
            if (oud.isGepubliceerd()) {
                throw nietConcept();
            }
            if (!begin.equals(oud.beginGeldigheid())) {
                super.update(toegang, zet(oud, "beginGeldigheid", begin));
            }
            voorganger(tx, oud, begin)
                    .ifPresent(v -> super.update(toegang, zet(v, "eindeGeldigheid", begin.minusDays(1))));
            return publiceer(toegang, id);
        });
    }

    /// The published version that is valid on this day and began before it: it has to end for the next one to begin.
    public Optional<R> voorganger(Tx tx, R versie, LocalDate begin) {
        return versies(tx, versie).stream()
                .filter(v -> v.isGepubliceerd() && !v.uuid().equals(versie.uuid()))
                .filter(v -> v.beginGeldigheid().isBefore(begin) && v.isGeldig(begin))
                .findFirst();
    }

    /// All versions of the same name, the latest first.
    public List<R> versies(Tx tx, R versie) {
        return versies(tx, versie.catalogus(), versie.naam());
    }

    List<R> versies(Tx tx, UUID catalogus, String naam) {
        var condities = List.of(Conditie.gelijk("catalogus", catalogus), Conditie.gelijk(TypenSql.naam(soort), naam));
        return tabel.list(tx, new Zoekvraag(condities, List.of("-beginGeldigheid"), 1, Integer.MAX_VALUE));
    }

    private Wijziging<R> zet(R versie, String veld, LocalDate dag) {
        return new Wijziging<>(versie.uuid(), Records.with(versie, veld, dag), Set.of(veld), true);
    }

    @Override
    public R update(Toegang toegang, Wijziging<R> wijziging) {
        toegang.eis(Typerechten.SCOPES.bijwerken());
        return db.change(toegang.actor(soort + " wijzigen"), tx -> {
            var oud = tabel.lock(tx, wijziging.id()).orElseThrow(this::onbekend);
            boolean alleenEinde = wijziging.deels() && Set.of("eindeGeldigheid").containsAll(wijziging.velden());
            if (oud.isGepubliceerd() && !alleenEinde && !toegang.heeft(Typerechten.CORRIGEREN)) {
                throw nietConcept();
            }
            return super.update(toegang, wijziging);
        });
    }

    @Override
    protected R nieuw(Tx tx, Toegang toegang, R nieuw) {
        return getoetst(tx, nieuw);
    }

    @Override
    protected R wijzig(Tx tx, Toegang toegang, R oud, R nieuw) {
        var rij = getoetst(tx, nieuw);
        if (rij.isGepubliceerd()) {
            eisAlleen(tx, rij);
        }
        return rij;
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, R oud) {
        if (oud.isGepubliceerd() && !toegang.heeft(Typerechten.GEFORCEERD_VERWIJDEREN)) {
            throw nietConcept();
        }
        gebruik.eisOngebruikt(tx, oud);
    }

    private R getoetst(Tx tx, R rij) {
        var verwijzingen = new Verwijzingen(tx, rij.catalogus());
        verwijzingen.eisCatalogus();
        if (rij.eindeGeldigheid() != null && rij.eindeGeldigheid().isBefore(rij.beginGeldigheid())) {
            verwijzingen.fout("eindeGeldigheid", "invalid", "Het einde ligt voor het begin");
        }
        var volledig = volledig(tx, rij, verwijzingen);
        verwijzingen.klaar();
        return volledig;
    }

    /// No two published versions of one name on one day (ztc-016).
    private void eisAlleen(Tx tx, R rij) {
        if (new TypenSql(tx.handle()).overlapt(soort, rij)) {
            throw Weigering.veld(
                    Veldfout.GEHEEL,
                    "overlap",
                    "Een andere versie van %s is in dezelfde tijd geldig: beëindig die eerst".formatted(rij.naam()));
        }
    }

    private static Weigering nietConcept() {
        return Weigering.veld(
                Veldfout.GEHEEL,
                "non-concept-object",
                "Dit is gepubliceerd: alleen de datum waarop het eindigt kan nog wijzigen");
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, R rij) {
        return new Hoofdobject(
                soort,
                rij.uuid(),
                Map.of("catalogus", Link.naar("catalogus", rij.catalogus()).waarde()));
    }

    @Override
    protected String weergave(R rij) {
        return rij.naam();
    }
}
