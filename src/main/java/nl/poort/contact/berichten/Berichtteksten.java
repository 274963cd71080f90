package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.db.Tx;

/// The texts customers get, in plain Dutch. Pure: the code and the facts give the text.
///
/// Every text says what happens next, by whom and before when, who writes it, and how to react. A text that would have
/// an
/// empty date or an empty answer is refused.
public final class Berichtteksten {
    private static final Locale NL = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAG_EN_UUR = DateTimeFormatter.ofPattern("EEEE d MMMM 'om' HH:mm 'uur'", NL);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH:mm 'uur'", NL);

    private static final String NIET_GOED = "Merkt u dat het toch niet goed is? Laat het ons weten.";

    private Berichtteksten() {}

    /// @param now to say "om 14:00 uur" instead of the date when it is still today
    public static Berichttekst maak(Berichtcode code, Berichtgegevens g, Instant now) {
        controleer(code, g);
        return new Berichttekst(onderwerp(code, g, now), brief(g, alineas(code, g, now)));
    }

    private static String onderwerp(Berichtcode code, Berichtgegevens g, Instant now) {
        return switch (code) {
            case ONTVANGST -> "Wij hebben uw vraag ontvangen";
            case STAND -> "Hoe het staat met uw vraag";
            case VERTRAGING -> "Uw antwoord komt later";
            case BELPOGING -> "Wij hebben u gebeld en proberen het %s weer".formatted(moment(g.opnieuw(), now));
            case ANTWOORD -> "Antwoord op uw vraag";
            case DOORGEZET -> "Wij hebben uw vraag doorgezet";
            case HERSTELD -> "Het is hersteld";
            case PROBLEEM_OPGELOST -> "Het probleem is opgelost";
            case NIEUWS -> "Nieuws over uw melding";
        };
    }

    private static List<String> alineas(Berichtcode code, Berichtgegevens g, Instant now) {
        return switch (code) {
            case ONTVANGST -> alineas("Wij hebben uw vraag ontvangen.", vraag(g), stap(g), belofte(g));
            case STAND -> alineas(stap(g), belofte(g));
            case DOORGEZET ->
                alineas(
                        "Uw vraag ligt nu bij %s. %s".formatted(g.bijWie(), zin(g.stap())),
                        belofte(g) + " U hoeft zelf niets te doen.");
            case VERTRAGING ->
                alineas(
                        "Het lukt ons niet om u op tijd antwoord te geven. Dat spijt ons.",
                        "Dit is de reden: " + zin(g.reden()),
                        belofte(g));
            case BELPOGING ->
                alineas(
                        "Wij hebben u gebeld over uw vraag, maar kregen u niet te pakken.",
                        "Wij proberen het %s weer.".formatted(moment(g.opnieuw(), now)),
                        "Komt dat niet uit? Laat het ons weten.");
            case ANTWOORD ->
                alineas(
                        vraag(g),
                        "Dit is ons antwoord:",
                        g.inhoud(),
                        "Is uw vraag hiermee niet beantwoord? Laat het ons binnen 30 dagen weten. Dan gaan wij verder.");
            case HERSTELD -> alineas("Wat u meldde, is hersteld.", g.inhoud(), NIET_GOED);
            case PROBLEEM_OPGELOST ->
                alineas("Het probleem waarover u ons schreef of belde, is opgelost.", g.inhoud(), NIET_GOED);
            case NIEUWS -> nieuws(g, now);
        };
    }

    private static List<String> nieuws(Berichtgegevens g, Instant now) {
        return alineas(
                g.inhoud(),
                g.reden() == null ? "" : "Dit is de reden: " + zin(g.reden()),
                g.uiterlijk() == null
                        ? ""
                        : "Wij verwachten dat het %s klaar is.".formatted(moment(g.uiterlijk(), now)),
                g.opnieuw() == null ? "" : "U hoort %s weer van ons.".formatted(moment(g.opnieuw(), now)));
    }

    private static List<String> alineas(String... alineas) {
        return List.of(alineas);
    }

    private static String brief(Berichtgegevens g, List<String> alineas) {
        var delen = new ArrayList<String>();
        delen.add(g.naam() == null || g.naam().isBlank() ? "Beste heer of mevrouw," : "Beste " + g.naam() + ",");
        alineas.stream().filter(a -> !a.isBlank()).forEach(delen::add);
        delen.add(reageren(g));
        delen.add("Met vriendelijke groet,\n" + g.afzender());
        return String.join("\n\n", delen);
    }

    private static String reageren(Berichtgegevens g) {
        var zinnen = new ArrayList<String>();
        if (g.kenmerk() != null) {
            zinnen.add("Uw nummer is %s. Noem dit nummer als u belt of schrijft.".formatted(g.kenmerk()));
        }
        if (g.pagina() != null) {
            zinnen.add("Volg uw vraag op " + g.pagina());
        }
        zinnen.add(
                g.telefoon() == null
                        ? "Wilt u reageren? Beantwoord dan dit bericht."
                        : "Wilt u reageren? Bel dan %s of beantwoord dit bericht.".formatted(g.telefoon()));
        return String.join("\n", zinnen);
    }

    private static String vraag(Berichtgegevens g) {
        return g.eigenWoorden() == null ? "" : "U schreef of zei: “%s”".formatted(g.eigenWoorden());
    }

    private static String stap(Berichtgegevens g) {
        return "Wat gebeurt er nu? %s Dit doet %s.".formatted(zin(g.stap()), g.bijWie());
    }

    private static String belofte(Berichtgegevens g) {
        var wanneer = DAG_EN_UUR.format(lokaal(g.uiterlijk()));
        return (g.bellen() ? "Wij bellen u uiterlijk %s." : "U hoort uiterlijk %s van ons.").formatted(wanneer);
    }

    /// "om 14:00 uur" today, "op dinsdag 10 maart om 14:00 uur" on another day.
    private static String moment(Instant t, Instant now) {
        var daar = lokaal(t);
        return daar.toLocalDate().equals(lokaal(now).toLocalDate())
                ? "om " + UUR.format(daar)
                : "op " + DAG_EN_UUR.format(daar);
    }

    private static ZonedDateTime lokaal(Instant t) {
        return t.atZone(Tx.ZONE);
    }

    private static String zin(String tekst) {
        var kaal = tekst.strip();
        return kaal.matches("(?s).*[.!?…]$") ? kaal : kaal + ".";
    }

    private static void controleer(Berichtcode code, Berichtgegevens g) {
        var fouten = new Veldfouten();
        eis(fouten, "afzender", g.afzender(), "Zeg wie het bericht stuurt");
        switch (code) {
            case ONTVANGST, STAND, DOORGEZET -> {
                eis(fouten, "stap", g.stap(), "Zeg wat er nu gebeurt");
                eis(fouten, "bijWie", g.bijWie(), "Zeg wie ermee bezig is");
                fouten.eis(g.uiterlijk() != null, "uiterlijk", "Zeg wanneer de klant iets hoort");
            }
            case VERTRAGING -> {
                eis(fouten, "reden", g.reden(), "Schrijf de reden op");
                fouten.eis(g.uiterlijk() != null, "uiterlijk", "Zeg wanneer de klant iets hoort");
            }
            case BELPOGING -> fouten.eis(g.opnieuw() != null, "opnieuw", "Zeg wanneer u het weer probeert");
            case ANTWOORD, HERSTELD, PROBLEEM_OPGELOST, NIEUWS ->
                eis(fouten, "inhoud", g.inhoud(), "Schrijf de tekst voor de klant op");
        }
        fouten.klaar();
    }

    private static void eis(Veldfouten fouten, String veld, String waarde, String zin) {
        fouten.eis(waarde != null && !waarde.isBlank(), veld, zin);
    }
}
