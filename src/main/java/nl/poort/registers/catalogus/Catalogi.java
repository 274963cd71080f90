package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;

/// What other registers ask about types, inside their own transaction and for the organisation of that transaction.
public final class Catalogi {
    private Catalogi() {}

    /// The zaaktype itself: the lists of what it has and refers to are empty here, ask for them below.
    public static Optional<Zaaktype> zaaktype(Tx tx, UUID id) {
        return TypenSql.KALE_ZAAKTYPE.find(tx, id);
    }

    /// The published version of a zaaktype that is valid on a day; for who starts a case by name.
    public static Optional<Zaaktype> zaaktype(Tx tx, String identificatie, LocalDate dag) {
        return TypenSql.KALE_ZAAKTYPE
                .list(
                        tx,
                        Zoekvraag.van(
                                Conditie.gelijk("identificatie", identificatie),
                                Conditie.gelijk("concept", false),
                                Conditie.gelijk("datumGeldigheid", dag)))
                .stream()
                .findFirst();
    }

    /// All versions of the same zaaktype, this one too.
    public static List<UUID> versies(Tx tx, Zaaktype zaaktype) {
        return TypenSql.KALE_ZAAKTYPE
                .list(
                        tx,
                        Zoekvraag.van(
                                Conditie.gelijk("catalogus", zaaktype.catalogus()),
                                Conditie.gelijk("identificatie", zaaktype.identificatie())))
                .stream()
                .map(Zaaktype::uuid)
                .toList();
    }

    public static Optional<Informatieobjecttype> informatieobjecttype(Tx tx, UUID id) {
        return TypenSql.INFORMATIEOBJECTTYPE.find(tx, id);
    }

    public static Optional<Besluittype> besluittype(Tx tx, UUID id) {
        return TypenSql.BESLUITTYPE.find(tx, id);
    }

    public static Optional<Statustype> statustype(Tx tx, UUID id) {
        return OnderdelenSql.STATUSTYPE.find(tx, id);
    }

    /// From first to last.
    public static List<Statustype> statustypen(Tx tx, UUID zaaktype) {
        return OnderdelenSql.STATUSTYPE.list(
                tx, new Zoekvraag(bij(zaaktype).condities(), List.of("volgnummer"), 1, Integer.MAX_VALUE));
    }

    public static Optional<Resultaattype> resultaattype(Tx tx, UUID id) {
        return OnderdelenSql.RESULTAATTYPE.find(tx, id);
    }

    public static List<Resultaattype> resultaattypen(Tx tx, UUID zaaktype) {
        return OnderdelenSql.RESULTAATTYPE.list(tx, bij(zaaktype));
    }

    public static Optional<Roltype> roltype(Tx tx, UUID id) {
        return OnderdelenSql.ROLTYPE.find(tx, id);
    }

    public static List<Roltype> roltypen(Tx tx, UUID zaaktype) {
        return OnderdelenSql.ROLTYPE.list(tx, bij(zaaktype));
    }

    public static Optional<Eigenschap> eigenschap(Tx tx, UUID id) {
        return OnderdelenSql.EIGENSCHAP.find(tx, id);
    }

    public static List<Eigenschap> eigenschappen(Tx tx, UUID zaaktype) {
        return OnderdelenSql.EIGENSCHAP.list(tx, bij(zaaktype));
    }

    public static Optional<Zaakobjecttype> zaakobjecttype(Tx tx, UUID id) {
        return OnderdelenSql.ZAAKOBJECTTYPE.find(tx, id);
    }

    /// Whether documents of this type belong to cases of this type (zrc-017).
    public static boolean heeftDocument(Tx tx, UUID zaaktype, UUID informatieobjecttype) {
        return new OnderdelenSql(tx.handle()).document(zaaktype, informatieobjecttype);
    }

    /// Whether decisions of this type belong to cases of this type (brc-007).
    public static boolean heeftBesluit(Tx tx, UUID zaaktype, UUID besluittype) {
        return new OnderdelenSql(tx.handle()).besluit(zaaktype, besluittype);
    }

    /// Whether decisions of this type are laid down in documents of this type (brc-008).
    public static boolean besluitHeeftDocument(Tx tx, UUID besluittype, UUID informatieobjecttype) {
        return new OnderdelenSql(tx.handle()).besluitdocument(besluittype, informatieobjecttype);
    }

    private static Zoekvraag bij(UUID zaaktype) {
        return Zoekvraag.van(Conditie.gelijk("zaaktype", zaaktype));
    }
}
