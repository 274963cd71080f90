package nl.poort.loket.regels;

import java.util.Map;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.xml.Xmlschrijver;

/// What a model must hold to, wherever it is changed.
public final class Modelregels {
    private static final int LANGSTE_NAAM = 500;
    private static final int LANGSTE_TEKST = 20_000;
    public static final int MEESTE_REGELS = 10_000;
    public static final int MEESTE_KOLOMMEN = 100;
    public static final int MEESTE_VRAGEN = 500;

    private Modelregels() {}

    /// Any text, as long as XML can hold it: a name says nothing to the program.
    public static String naam(String veld, String naam) {
        var schoon = tekst(veld, naam);
        if (schoon.isEmpty()) {
            throw fout(veld, "Vul een naam in");
        }
        if (schoon.length() > LANGSTE_NAAM) {
            throw fout(veld, "Gebruik hoogstens " + LANGSTE_NAAM + " tekens. Het zijn er nu " + schoon.length());
        }
        return schoon;
    }

    public static String tekst(String veld, String tekst) {
        var schoon = tekst.replace("\r\n", "\n").strip();
        if (schoon.length() > LANGSTE_TEKST) {
            throw fout(veld, "Gebruik hoogstens " + LANGSTE_TEKST + " tekens");
        }
        schoon.codePoints().filter(c -> !Xmlschrijver.mag(c)).findFirst().ifPresent(c -> {
            throw fout(
                    veld,
                    "Er staat een teken in dat niet te zien is en niet kan worden bewaard (U+" + "%04X".formatted(c)
                            + "). Typ de tekst opnieuw in plaats van haar te plakken");
        });
        return schoon;
    }

    static Weigering fout(String veld, String zin) {
        return new Weigering("model", zin, Map.of(veld, zin));
    }

    /// Before it becomes a version.
    static void eisUitvoerbaar(Regelbestand model) {
        if (model.activiteit().isEmpty()) {
            throw new Weigering(
                    "geen-activiteit", "Kies eerst bij Instellingen voor welke activiteit deze regels gelden");
        }
        if (model.vragen().isEmpty()) {
            throw new Weigering("geen-vragen", "Er is nog geen vraag. Voeg eerst een vraag toe");
        }
    }

    /// Never made from the name of the model.
    static String bestandsnaam(Regelbestand model) {
        return switch (model.soort()) {
            case CONCLUSIE -> "vergunningcheck.xml";
            case INDIENINGSVEREISTEN -> "indieningsvereisten.xml";
            case MAATREGELEN -> "maatregelen.xml";
        };
    }
}
