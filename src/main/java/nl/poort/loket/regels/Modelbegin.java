package nl.poort.loket.regels;

import java.util.List;
import nl.poort.techniek.Records;

/// How a model begins: one group, and one table that gives the outcome.
public final class Modelbegin {
    private static final String RUIMTE = "http://toepasbare-regels.omgevingswet.overheid.nl/";
    private static final String URN = "nl\\.imow-[a-z][a-z0-9-]{1,39}\\.activiteit\\.[A-Za-z0-9_.-]{1,200}";

    private Modelbegin() {}

    /// What an author chooses.
    ///
    /// @param toestemming for a form: which permission it asks for; else empty
    /// @param activiteit the urn of the activity in the national register; may be empty, and chosen later
    public record Keuze(String naam, Regelsoort soort, String toestemming, String activiteit) {}

    static Regelbestand maak(Keuze keuze, String oin, Regelmodellen.Ids ids) {
        var top = new Beslissing(ids.nieuw(), naam(keuze.soort()), List.of(), tabel(keuze.soort()), List.of(), "", 0);
        return new Regelbestand(
                "",
                ids.nieuw(),
                Modelregels.naam("naam", keuze.naam()),
                RUIMTE + oin,
                keuze.soort(),
                ref(RUIMTE + oin, keuze),
                top.id(),
                List.of(new Regelgroep(ids.nieuw(), "Vragen", 10)),
                List.of(),
                List.of(),
                List.of(top),
                List.of(),
                List.of());
    }

    private static String naam(Regelsoort soort) {
        return switch (soort) {
            case CONCLUSIE -> "Conclusie";
            case INDIENINGSVEREISTEN -> "Het verzoek is compleet";
            case MAATREGELEN -> "Maatregelen";
        };
    }

    private static Inhoud.Tabel tabel(Regelsoort soort) {
        var leeg = new Inhoud.Uitgang("", "", "");
        return switch (soort) {
            case CONCLUSIE -> new Inhoud.Tabel(Trefwijze.FIRST, List.of(), List.of(leeg), List.of());
            case INDIENINGSVEREISTEN ->
                new Inhoud.Tabel(
                        Trefwijze.FIRST,
                        List.of(),
                        List.of(leeg),
                        List.of(
                                new Inhoud.Regel(List.of(), List.of("true"), "", "", 0),
                                new Inhoud.Regel(List.of(), List.of("false"), "", "", 0)));
            case MAATREGELEN ->
                new Inhoud.Tabel(
                        Trefwijze.COLLECT,
                        List.of(),
                        List.of(new Inhoud.Uitgang("Voorschriften", "", ""), new Inhoud.Uitgang("Maatregelen", "", "")),
                        List.of());
        };
    }

    /// Another name, or another activity.
    public static Regelbestand wijzig(Regelbestand model, Keuze keuze) {
        return Records.with(model, "naam", Modelregels.naam("naam", keuze.naam()), "ref", ref(model.ruimte(), keuze));
    }

    /// The permission that a form asks for, as its outcome names it.
    public static String toestemming(Regelbestand model) {
        var concept = model.ref().substring(model.ref().lastIndexOf('/') + 1);
        return model.soort() != Regelsoort.INDIENINGSVEREISTEN
                ? ""
                : concept.substring(
                        "Indieningsvereisten".length(),
                        concept.length() - model.activiteit().length());
    }

    private static String ref(String ruimte, Keuze keuze) {
        var urn = keuze.activiteit().strip();
        if (!urn.isEmpty() && !urn.matches(URN)) {
            throw Modelregels.fout(
                    "activiteit", "Kies een activiteit, of vul haar nummer in, zoals nl.imow-gm0014.activiteit.Kappen");
        }
        var soort = switch (keuze.soort()) {
            case CONCLUSIE -> "Conclusie";
            case INDIENINGSVEREISTEN -> {
                if (!keuze.toestemming().matches("[A-Za-z]{0,60}")) {
                    throw Modelregels.fout("toestemming", "Kies een soort verzoek");
                }
                yield "Indieningsvereisten" + keuze.toestemming();
            }
            case MAATREGELEN -> "Maatregelen";
        };
        return ruimte + "/id/concept/" + soort + urn;
    }
}
