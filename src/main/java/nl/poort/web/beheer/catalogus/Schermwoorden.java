package nl.poort.web.beheer.catalogus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.poort.registers.catalogus.Afleidingswijze;
import nl.poort.registers.catalogus.Archiefnominatie;
import nl.poort.registers.catalogus.Selectielijstresultaat;
import nl.poort.registers.catalogus.Typestaat;
import nl.poort.web.Keuze;

/// The words of the standard as people say them.
public final class Schermwoorden {
    private Schermwoorden() {}

    /// `ZEER_GEHEIM` is "zeer geheim".
    static <E extends Enum<E>> List<Keuze> keuzes(Class<E> soort) {
        return Arrays.stream(soort.getEnumConstants())
                .map(e -> new Keuze(e.name(), gewoon(e)))
                .toList();
    }

    static String gewoon(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static List<Keuze> afleidingswijzen() {
        return Arrays.stream(Afleidingswijze.values())
                .map(a -> new Keuze(a.name(), zin(a)))
                .toList();
    }

    private static String zin(Afleidingswijze a) {
        return switch (a) {
            case AFGEHANDELD -> "de dag waarop de zaak klaar is";
            case ANDER_DATUMKENMERK -> "een datum in een andere registratie";
            case EIGENSCHAP -> "een datum die bij de zaak is vastgelegd (eigenschap)";
            case GERELATEERDE_ZAAK -> "de dag waarop een verwante zaak klaar is";
            case HOOFDZAAK -> "de dag waarop de hoofdzaak klaar is";
            case INGANGSDATUM_BESLUIT -> "de dag waarop het besluit ingaat";
            case TERMIJN -> "een vaste termijn nadat de zaak klaar is";
            case VERVALDATUM_BESLUIT -> "de dag waarop het besluit vervalt";
            case ZAAKOBJECT -> "een datum van waar de zaak over gaat";
        };
    }

    static String archief(Archiefnominatie nominatie) {
        return switch (nominatie) {
            case null -> "niet gekozen";
            case BLIJVEND_BEWAREN -> "blijvend bewaren";
            case VERNIETIGEN -> "vernietigen";
        };
    }

    /// `1.1 Verleend: vernietigen na 10 jaar`.
    static String klasse(Selectielijstresultaat r) {
        var nummer = r.volledigNummer() == null ? "" : r.volledigNummer() + " ";
        var termijn = r.bewaartermijn() == null ? "" : " na " + Termijntekst.schrijf(r.bewaartermijn());
        var waardering = r.waardering() == null ? "" : ": " + archief(r.waardering()) + termijn;
        var soort = r.omschrijving() == null || r.omschrijving().isEmpty() ? "" : " (" + r.omschrijving() + ")";
        return nummer + r.naam() + soort + waardering;
    }

    public static String staat(Typestaat staat) {
        return switch (staat) {
            case CONCEPT -> "concept";
            case STRAKS -> "geldig vanaf later";
            case GELDIG -> "geldig";
            case VERLOPEN -> "verlopen";
        };
    }

    public static String kleur(Typestaat staat) {
        return switch (staat) {
            case CONCEPT -> "let-op";
            case STRAKS -> "nu";
            case GELDIG -> "goed";
            case VERLOPEN -> "stil";
        };
    }

    public static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }
}
