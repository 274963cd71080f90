package nl.poort.registers.zaken;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.poort.registers.catalogus.Resultaattype.BrondatumArchiefprocedure;

/// From when the archive term of a case counts (zrc-021). Pure: what is looked up elsewhere comes in as [Gegevens].
final class Brondatumregels {
    private Brondatumregels() {}

    /// What the nine ways of deriving look at.
    ///
    /// @param eigenschappen by name
    /// @param zaakobjecten the things of the kind that the procedure names, with their fields
    /// @param gerelateerd the end dates of the related cases that ended
    record Gegevens(
            LocalDate einddatum,
            LocalDate einddatumHoofdzaak,
            Map<String, String> eigenschappen,
            List<Map<String, Object>> zaakobjecten,
            List<LocalDate> gerelateerd,
            List<Besluitdatums> besluiten) {}

    /// Empty when it cannot be derived: that is no error, somebody will fill it in.
    static Optional<LocalDate> brondatum(BrondatumArchiefprocedure procedure, Gegevens g) {
        return switch (procedure.afleidingswijze()) {
            case AFGEHANDELD -> Optional.ofNullable(g.einddatum());
            case HOOFDZAAK -> Optional.ofNullable(g.einddatumHoofdzaak());
            case TERMIJN ->
                procedure.procestermijn() == null || g.einddatum() == null
                        ? Optional.empty()
                        : Optional.of(g.einddatum().plus(procedure.procestermijn()));
            case ANDER_DATUMKENMERK -> Optional.empty();
            case EIGENSCHAP -> datum(g.eigenschappen().get(procedure.datumkenmerk()));
            case ZAAKOBJECT ->
                laatste(g.zaakobjecten().stream()
                        .map(object -> datum(attribuut(object, procedure.datumkenmerk()))
                                .orElse(null))
                        .toList());
            case GERELATEERDE_ZAAK -> laatste(g.gerelateerd());
            case INGANGSDATUM_BESLUIT ->
                laatste(g.besluiten().stream().map(Besluitdatums::ingangsdatum).toList());
            case VERVALDATUM_BESLUIT ->
                laatste(g.besluiten().stream().map(Besluitdatums::vervaldatum).toList());
        };
    }

    private static Optional<LocalDate> laatste(Collection<LocalDate> datums) {
        return datums.stream().filter(Objects::nonNull).max(LocalDate::compareTo);
    }

    /// `a.b` is b within a. Plain names only: no expression of a caller is ever evaluated.
    private static Object attribuut(Map<String, Object> object, String pad) {
        Object hier = object;
        for (var naam : pad.split("\\.")) {
            hier = hier instanceof Map<?, ?> map ? map.get(naam) : null;
        }
        return hier;
    }

    /// A date, a date-time, or eight digits (ztc-015).
    private static Optional<LocalDate> datum(Object waarde) {
        if (!(waarde instanceof String tekst)) {
            return Optional.empty();
        }
        var kaal = tekst.matches("\\d{8}(\\d{6})?")
                ? tekst.substring(0, 4) + "-" + tekst.substring(4, 6) + "-" + tekst.substring(6, 8)
                : tekst;
        try {
            return kaal.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(kaal.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
