package nl.poort.web.zaak;

import java.time.Instant;
import java.util.List;
import nl.poort.keten.behandeling.Zaakdossier;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.zaken.Status;

/// The stages of a case as a line: passed, now, to come. Pure.
public final class Statuslijn {
    private Statuslijn() {}

    /// One stage.
    ///
    /// @param sinds when it was reached, null when it was not
    /// @param kleur `gedaan`, `nu` or `straks`
    public record Plek(String naam, String uitleg, Instant sinds, String kleur) {}

    static List<Plek> van(Zaakdossier d) {
        int nu = d.status().map(Statustype::volgnummer).orElse(0);
        return d.statustypen().stream().map(t -> plek(d, t, nu)).toList();
    }

    private static Plek plek(Zaakdossier d, Statustype type, int nu) {
        var sinds = d.statussen().stream()
                .filter(s -> s.statustype().equals(type.uuid()))
                .map(Status::datumStatusGezet)
                .reduce((a, b) -> b)
                .orElse(null);
        boolean hier = type.volgnummer() == nu;
        boolean klaar = hier && d.isGesloten() || type.volgnummer() < nu;
        var uitleg = type.statustekst() == null ? "" : type.statustekst();
        return new Plek(
                type.omschrijving(),
                uitleg,
                type.volgnummer() > nu ? null : sinds,
                klaar ? "gedaan" : hier ? "nu" : "straks");
    }
}
