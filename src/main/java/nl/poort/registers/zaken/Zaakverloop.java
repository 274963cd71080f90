package nl.poort.registers.zaken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.poort.registers.catalogus.Resultaattype;
import nl.poort.registers.catalogus.Resultaattype.BrondatumArchiefprocedure;
import nl.poort.registers.documenten.Documenten;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Toegang;

/// Closing and reopening a case, and what that means for its archive: here and nowhere else (zrc-007, zrc-008,
/// zrc-021, zrc-026). The states stand in [Overgang], the dates in [Brondatumregels].
final class Zaakverloop {
    /// What objects of the case say that stand elsewhere, looked up before the transaction in which it closes.
    private static final ScopedValue<Map<Link, Map<String, Object>>> ELDERS = ScopedValue.newInstance();

    private final Zaken zaken;
    private final Typen typen;
    private final Documenten documenten;
    private final Naslag naslag;
    private Besluitbron besluiten = (tx, ids) -> List.of();

    Zaakverloop(Zaken zaken, Typen typen, Documenten documenten, Naslag naslag) {
        this.zaken = zaken;
        this.typen = typen;
        this.documenten = documenten;
        this.naslag = naslag;
    }

    /// Does what may close this case, with what its objects elsewhere say at hand (zrc-021).
    <T> T metElders(Db db, Toegang toegang, UUID zaak, Supplier<T> werk) {
        var adressen = db.read(
                toegang.actor("zaak sluiten"),
                tx -> resultaattype(tx, zaak)
                        .map(Resultaattype::brondatumArchiefprocedure)
                        .filter(p -> p.objecttype() != null)
                        .map(p -> objecten(tx, zaak, p.objecttype().name())
                                .map(Zaakobject::object)
                                .filter(o -> o != null && !o.isEigen())
                                .toList())
                        .orElse(List.of()));
        return ScopedValue.where(ELDERS, naslag.gegevens(adressen)).call(werk::get);
    }

    void besluiten(Besluitbron bron) {
        besluiten = bron;
    }

    /// Whether a case may be closed: it has a result, and of every document is known who may use it.
    void eisSluitbaar(Tx tx, Zaakkern zaak) {
        var sql = new ZaakdelenSql(tx);
        if (sql.resultaattype(zaak.uuid()).isEmpty()) {
            throw Zaken.fout(
                    "resultaat-does-not-exist", "Zeg eerst hoe de zaak is afgelopen: er is nog geen resultaat");
        }
        boolean bekend = sql.documenten(zaak.uuid()).stream()
                .flatMap(d -> documenten.find(tx, d).stream())
                .allMatch(d -> d.indicatieGebruiksrecht() != null);
        if (!bekend) {
            throw Zaken.fout(
                    "indicatiegebruiksrecht-unset",
                    "Van een document is nog niet bekend of er gebruiksrechten op zitten");
        }
    }

    void voerUit(Tx tx, Toegang toegang, UUID zaak, Overgang overgang, LocalDate datum) {
        switch (overgang) {
            case LOOPT_DOOR -> {}
            case SLUIT, BLIJFT_GESLOTEN -> sluit(tx, toegang, zaak, datum);
            case HEROPENT -> heropen(tx, toegang, zaak);
        }
    }

    private void sluit(Tx tx, Toegang toegang, UUID zaak, LocalDate einddatum) {
        zaken.zet(tx, toegang, zaak, z -> gearchiveerd(tx, Records.with(z, "einddatum", einddatum)));
        deelzaken(tx, toegang, zaak);
    }

    private void heropen(Tx tx, Toegang toegang, UUID zaak) {
        zaken.zet(
                tx,
                toegang,
                zaak,
                z -> Records.with(
                        z,
                        "einddatum",
                        null,
                        "archiefactiedatum",
                        null,
                        "archiefnominatie",
                        null,
                        "startdatumBewaartermijn",
                        null));
        deelzaken(tx, toegang, zaak);
    }

    /// Something changed that the archive term of a closed case was derived from.
    void herbereken(Tx tx, Toegang toegang, UUID zaak) {
        if (new ZakenSql(tx).kern(zaak).filter(Zaakkern::isGesloten).isPresent()) {
            zaken.zet(tx, toegang, zaak, z -> gearchiveerd(tx, z));
        }
    }

    /// The term of a part can count from the end of the whole.
    private void deelzaken(Tx tx, Toegang toegang, UUID zaak) {
        new ZakenSql(tx).deelzaken(zaak).forEach(deel -> herbereken(tx, toegang, deel));
    }

    /// What follows for the archive when a case that is not closed would end like this.
    Archiefvoorspelling voorspel(Tx tx, Zaak z, UUID resultaattype, LocalDate einddatum) {
        var type = typen.get(tx, typen.catalogus().resultaattypen(), "resultaattype", resultaattype);
        var dicht = gearchiveerd(
                tx, Records.with(z, "einddatum", einddatum, "archiefnominatie", null, "archiefactiedatum", null), type);
        return new Archiefvoorspelling(dicht.archiefnominatie(), dicht.archiefactiedatum(), type.archiefactietermijn());
    }

    /// With the archive data that follow from its result (zrc-021). What somebody filled in where nothing follows
    /// stays.
    private Zaak gearchiveerd(Tx tx, Zaak z) {
        return resultaattype(tx, z.uuid())
                .map(type -> gearchiveerd(tx, z, type))
                .orElse(z);
    }

    private Zaak gearchiveerd(Tx tx, Zaak z, Resultaattype type) {
        var procedure = type.brondatumArchiefprocedure();
        var brondatum = procedure == null
                ? Optional.<LocalDate>empty()
                : Brondatumregels.brondatum(procedure, gegevens(tx, z, procedure));
        var termijn = type.archiefactietermijn();
        return Records.with(
                z,
                "archiefnominatie",
                z.archiefnominatie() == null ? type.archiefnominatie() : z.archiefnominatie(),
                "startdatumBewaartermijn",
                brondatum.orElse(z.startdatumBewaartermijn()),
                "archiefactiedatum",
                termijn == null
                        ? z.archiefactiedatum()
                        : brondatum.map(d -> d.plus(termijn)).orElse(z.archiefactiedatum()));
    }

    private Optional<Resultaattype> resultaattype(Tx tx, UUID zaak) {
        return new ZaakdelenSql(tx)
                .resultaattype(zaak)
                .flatMap(id -> typen.find(tx, typen.catalogus().resultaattypen(), id));
    }

    private Brondatumregels.Gegevens gegevens(Tx tx, Zaak z, BrondatumArchiefprocedure procedure) {
        var sql = new ZakenSql(tx);
        var gerelateerd = z.relevanteAndereZaken().stream()
                .flatMap(r -> r.url().id("zaak").stream())
                .toList();
        return new Brondatumregels.Gegevens(
                z.einddatum(),
                z.hoofdzaak() == null
                        ? null
                        : sql.kern(z.hoofdzaak()).map(Zaakkern::einddatum).orElse(null),
                new ZaakdelenSql(tx).eigenschappen(z.uuid()),
                procedure.objecttype() == null
                        ? List.of()
                        : zaakobjecten(tx, z.uuid(), procedure.objecttype().name()),
                sql.einddatums(gerelateerd),
                besluitdatums(tx, z.uuid()));
    }

    private static List<Map<String, Object>> zaakobjecten(Tx tx, UUID zaak, String soort) {
        var elders = ELDERS.orElse(Map.of());
        return objecten(tx, zaak, soort)
                .map(o -> o.objectIdentificatie() == null ? elders.get(o.object()) : o.gegevens())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<Zaakobject> objecten(Tx tx, UUID zaak, String soort) {
        return ZaakdelenSql.ZAAKOBJECT.list(tx, Zoekvraag.van(Conditie.gelijk("zaak", zaak))).stream()
                .filter(o -> o.objectType().name().equals(soort));
    }

    /// Whether this is a decision in our own register.
    boolean kent(Tx tx, Link besluit) {
        return besluit.id("besluit")
                .filter(id -> !besluiten.datums(tx, List.of(id)).isEmpty())
                .isPresent();
    }

    private List<Besluitdatums> besluitdatums(Tx tx, UUID zaak) {
        var ids = ZaakdelenSql.ZAAKBESLUIT.list(tx, Zoekvraag.van(Conditie.gelijk("zaak", zaak))).stream()
                .flatMap(b -> b.besluit().id("besluit").stream())
                .toList();
        return ids.isEmpty() ? List.of() : besluiten.datums(tx, ids);
    }
}
