package nl.poort.contact.berichten;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.poort.techniek.Veldfouten;

/// What a text of an organisation must hold to, and how it is filled in. Pure.
final class Tekstregels {
    private static final Pattern TEKEN = Pattern.compile("\\{([^{}\\n]*)}");
    private static final int ONDERWERP = 150;
    private static final int TEKST = 5_000;

    private Tekstregels() {}

    /// The text as it is kept; refused with every error at its field.
    static Berichttekst controleer(Berichtcode code, Berichttekst getypt) {
        var fouten = new Veldfouten();
        var onderwerp = fouten.verplicht("onderwerp", getypt.onderwerp(), ONDERWERP, "Vul een onderwerp in");
        var tekst = fouten.verplicht("tekst", regels(getypt.tekst()), TEKST, "Vul de tekst in");
        if (onderwerp != null) {
            bekend(fouten, "onderwerp", onderwerp, code);
            Tekstgegeven.soms(code).stream()
                    .filter(g -> onderwerp.contains(g.teken()))
                    .forEach(g -> fouten.eis(
                            false,
                            "onderwerp",
                            g.teken() + " is niet bij elke klant bekend. Gebruik het niet in het onderwerp."));
        }
        if (tekst != null) {
            bekend(fouten, "tekst", tekst, code);
            Tekstgegeven.verplicht(code)
                    .forEach(g -> fouten.eis(
                            tekst.contains(g.teken()),
                            "tekst",
                            "Zet " + g.teken() + " in de tekst: " + g.uitleg() + "."));
            eigenAlinea(fouten, code, tekst);
        }
        fouten.klaar();
        return new Berichttekst(Berichtregels.eenRegel(onderwerp), tekst);
    }

    private static void bekend(Veldfouten fouten, String veld, String tekst, Berichtcode code) {
        var mag = Tekstgegeven.van(code).stream().map(Tekstgegeven::teken).collect(Collectors.toSet());
        var vreemd = tekens(tekst).stream().filter(t -> !mag.contains(t)).toList();
        fouten.eis(
                vreemd.isEmpty(),
                veld,
                "Dit gegeven is er niet bij dit bericht: " + String.join(", ", vreemd)
                        + ". Kies uit de lijst met gegevens.");
        var los = TEKEN.matcher(tekst).replaceAll("");
        fouten.eis(!los.contains("{") && !los.contains("}"), veld, "Sluit elk gegeven af: { en } horen bij elkaar.");
    }

    /// A paragraph that may drop out takes nothing along that the customer must hear.
    private static void eigenAlinea(Veldfouten fouten, Berichtcode code, String tekst) {
        for (var alinea : alineas(tekst)) {
            for (var soms : Tekstgegeven.soms(code)) {
                boolean samen = alinea.contains(soms.teken())
                        && Tekstgegeven.van(code).stream().anyMatch(g -> g != soms && alinea.contains(g.teken()));
                fouten.eis(
                        !samen,
                        "tekst",
                        "Zet " + soms.teken() + " in een eigen alinea, met een lege regel ervoor en erna. "
                                + "Is het niet bekend, dan valt die alinea weg.");
            }
        }
    }

    /// Fills in; a value is never read as a text with braces itself.
    static Berichttekst vul(Berichttekst sjabloon, Map<Tekstgegeven, String> waarden) {
        var tekst = Arrays.stream(alineas(sjabloon.tekst()))
                .filter(alinea -> waarden.entrySet().stream()
                        .noneMatch(w -> w.getValue().isBlank()
                                && alinea.contains(w.getKey().teken())))
                .map(alinea -> vul(alinea, waarden))
                .collect(Collectors.joining("\n\n"));
        return new Berichttekst(vul(sjabloon.onderwerp(), waarden), tekst);
    }

    private static String vul(String tekst, Map<Tekstgegeven, String> waarden) {
        var perTeken = waarden.entrySet().stream()
                .collect(Collectors.toMap(w -> w.getKey().teken(), Map.Entry::getValue));
        return TEKEN.matcher(tekst)
                .replaceAll(m -> Matcher.quoteReplacement(perTeken.getOrDefault(m.group(), m.group())));
    }

    private static Set<String> tekens(String tekst) {
        return TEKEN.matcher(tekst).results().map(r -> r.group()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String[] alineas(String tekst) {
        return tekst.split("\\n\\s*\\n");
    }

    private static String regels(String getypt) {
        return getypt == null
                ? null
                : getypt.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
