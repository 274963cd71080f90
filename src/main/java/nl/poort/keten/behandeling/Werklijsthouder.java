package nl.poort.keten.behandeling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Zaak;
import nl.poort.registers.zaken.Zaakobject;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Register;
import nl.poort.techniek.register.Toegang;

/// Keeps the line of a case in the work lists as the registers say it is.
final class Werklijsthouder {
    private final Startbronnen bronnen;

    Werklijsthouder(Startbronnen bronnen) {
        this.bronnen = bronnen;
    }

    /// Reads the case again. A case that is gone has no line.
    void neemOp(Tx tx, UUID id) {
        var toegang = Toegang.alles(tx.actor());
        var zaken = bronnen.registers().zaken();
        var zaak = zaken.zaken.list(toegang, List.of(id)).get(id);
        var sql = new WerkSql(tx.handle());
        if (zaak == null) {
            sql.weg(id);
            return;
        }
        var rollen = zaak.rollen().isEmpty() ? List.<Rol>of() : in(zaken.rollen, toegang, id);
        var objecten = zaak.zaakobjecten().isEmpty() ? List.<Zaakobject>of() : in(zaken.zaakobjecten, toegang, id);
        sql.zet(regel(tx, zaak, rollen, objecten));
    }

    private Zaakregel regel(Tx tx, Zaak z, List<Rol> rollen, List<Zaakobject> objecten) {
        return new Zaakregel(
                tx.actor().organisation(),
                z.uuid(),
                z.identificatie(),
                z.zaaktype(),
                z.vertrouwelijkheidaanduiding().ordinal(),
                z.omschrijving() == null ? "" : z.omschrijving(),
                objecten.stream().flatMap(o -> plaats(o).stream()).findFirst().orElse(""),
                behandelaar(rollen, Betrokkenetype.ORGANISATORISCHE_EENHEID)
                        .map(Teamcode::lees)
                        .orElse(null),
                behandelaar(rollen, Betrokkenetype.MEDEWERKER)
                        .flatMap(Werklijsthouder::uuid)
                        .orElse(null),
                Zaakstanden.termijn(bronnen.registers().klokken(), tx.actor(), z.uuid())
                        .map(Klok::deadline)
                        .orElse(null),
                z.startdatum(),
                z.einddatum());
    }

    private static <R extends Record> List<R> in(Register<R> register, Toegang toegang, UUID zaak) {
        return register.list(toegang, Zoekvraag.van(Conditie.gelijk("zaak", zaak)))
                .rijen();
    }

    private static Optional<String> behandelaar(List<Rol> rollen, Betrokkenetype soort) {
        return rollen.stream()
                .filter(r ->
                        r.omschrijvingGeneriek() == OmschrijvingGeneriek.BEHANDELAAR && r.betrokkeneType() == soort)
                .filter(r -> r.betrokkeneIdentificatie() != null)
                .map(r -> String.valueOf(r.betrokkeneIdentificatie().get("identificatie")))
                .reduce((eerste, laatste) -> laatste);
    }

    private static Optional<String> plaats(Zaakobject o) {
        return Startregels.LOCATIE.equals(o.objectTypeOverige())
                        && o.objectIdentificatie() != null
                        && o.objectIdentificatie().get("overigeData") instanceof Map<?, ?> velden
                        && velden.get("omschrijving") != null
                ? Optional.of(
                        Startregels.plaatssleutel(velden.get("omschrijving").toString()))
                : Optional.empty();
    }

    private static Optional<UUID> uuid(String tekst) {
        try {
            return Optional.of(UUID.fromString(tekst));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
