package nl.poort.keten.behandeling;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.registers.zaken.Rol;

/// How somebody with a part in a case is called. Pure.
public final class Rolnaam {
    private Rolnaam() {}

    /// Empty when nothing tells.
    public static String van(Rol rol) {
        if (rol.afwijkendeNaamBetrokkene() != null
                && !rol.afwijkendeNaamBetrokkene().isBlank()) {
            return rol.afwijkendeNaamBetrokkene();
        }
        var g = rol.betrokkeneIdentificatie() == null ? Map.<String, Object>of() : rol.betrokkeneIdentificatie();
        var naam = switch (rol.betrokkeneType()) {
            case NATUURLIJK_PERSOON ->
                samen(
                        tekst(g, "voornamen").isEmpty() ? tekst(g, "voorletters") : tekst(g, "voornamen"),
                        tekst(g, "voorvoegselGeslachtsnaam"),
                        tekst(g, "geslachtsnaam"));
            case NIET_NATUURLIJK_PERSOON -> tekst(g, "statutaireNaam");
            case VESTIGING ->
                g.get("handelsnaam") instanceof List<?> namen
                        ? namen.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        : "";
            case ORGANISATORISCHE_EENHEID -> tekst(g, "naam");
            case MEDEWERKER ->
                samen(tekst(g, "voorletters"), tekst(g, "voorvoegselAchternaam"), tekst(g, "achternaam"));
        };
        return naam.isEmpty() && rol.contactpersoonRol() != null
                ? rol.contactpersoonRol().naam()
                : naam;
    }

    private static String tekst(Map<String, Object> gegevens, String veld) {
        var waarde = gegevens.get(veld);
        return waarde == null ? "" : String.valueOf(waarde).strip();
    }

    private static String samen(String... delen) {
        return Stream.of(delen).filter(d -> !d.isEmpty()).collect(Collectors.joining(" "));
    }
}
