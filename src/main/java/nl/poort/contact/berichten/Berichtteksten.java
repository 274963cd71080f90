package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.db.Tx;

/// The texts customers get, in plain Dutch, as the program words them. Pure: the text, the code and the facts give it.
///
/// Every text says what happens next, by whom and before when, who writes it, and how to react. A text that would have
/// an
/// empty date or an empty answer is refused.
public final class Berichtteksten {
    private static final Locale NL = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAG_EN_UUR = DateTimeFormatter.ofPattern("EEEE d MMMM 'om' HH:mm 'uur'", NL);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM", NL);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH:mm 'uur'", NL);

    private static final String NIET_GOED = "Merkt u dat het toch niet goed is? Laat het ons weten.";
    private static final String NU = "Wat gebeurt er nu? {stap} Dit doet {team}.";

    private Berichtteksten() {}

    /// @param now to say "om 14:00 uur" instead of the date when it is still today
    static Berichttekst maak(Berichtcode code, Berichtgegevens g, Instant now) {
        return maak(code, standaard(code), g, now);
    }

    /// With the words of an organisation.
    static Berichttekst maak(Berichtcode code, Berichttekst sjabloon, Berichtgegevens g, Instant now) {
        controleer(code, g);
        return Tekstregels.vul(sjabloon, waarden(g, now));
    }

    /// The text of the program, with its variables between braces.
    static Berichttekst standaard(Berichtcode code) {
        return switch (code) {
            case ONTVANGST ->
                brief(
                        "Wij hebben uw vraag ontvangen",
                        "Wij hebben uw vraag ontvangen.",
                        "U schreef of zei: “{vraag}”",
                        NU,
                        "{belofte}");
            case STAND -> brief("Hoe het staat met uw vraag", NU, "{belofte}");
            case DOORGEZET ->
                brief(
                        "Wij hebben uw vraag doorgezet",
                        "Uw vraag ligt nu bij {team}. {stap}",
                        "{belofte} U hoeft zelf niets te doen.");
            case VERTRAGING ->
                brief(
                        "Uw antwoord komt later",
                        "Het lukt ons niet om u op tijd antwoord te geven. Dat spijt ons.",
                        "Dit is de reden: {reden}",
                        "{belofte}");
            case BELPOGING ->
                brief(
                        "Wij hebben u gebeld en proberen het {opnieuw} weer",
                        "Wij hebben u gebeld over uw vraag, maar kregen u niet te pakken.",
                        "Wij proberen het {opnieuw} weer.",
                        "Komt dat niet uit? Laat het ons weten.");
            case BELMOMENT -> belmoment();
            case ANTWOORD -> antwoord();
            case HERSTELD -> brief("Het is hersteld", "Wat u meldde, is hersteld.", "{inhoud}", NIET_GOED);
            case PROBLEEM_OPGELOST ->
                brief(
                        "Het probleem is opgelost",
                        "Het probleem waarover u ons schreef of belde, is opgelost.",
                        "{inhoud}",
                        NIET_GOED);
            case NIEUWS -> nieuws();
            case ZAAK -> brief("Nieuws over uw zaak", "{inhoud}");
            case RECHTZETTING -> rechtzetting();
            case AFSPRAAK, AFSPRAAK_HERINNERING, AFSPRAAK_VERZET, AFSPRAAK_AFGEZEGD -> Afspraakteksten.standaard(code);
        };
    }

    private static Berichttekst rechtzetting() {
        return brief(
                "Wij gaven u een antwoord dat niet klopt",
                "U kreeg van ons een antwoord dat niet klopt. Dat spijt ons.",
                "Dit is het goede antwoord:",
                "{inhoud}",
                "Hebt u hierdoor iets gedaan of gelaten? Vertel het ons. Dan kijken wij wat wij kunnen doen.");
    }

    private static Berichttekst belmoment() {
        return brief(
                "Wij kregen u niet te pakken. Kies zelf wanneer wij u bellen",
                "Wij hebben u een paar keer gebeld over uw vraag, maar kregen u niet te pakken.",
                "Kies zelf wanneer wij u bellen: {inhoud}",
                "Kiest u niets? Dan sluiten wij uw vraag {wanneer}. U kunt ons daarna altijd weer bellen.");
    }

    private static Berichttekst antwoord() {
        return brief(
                "Antwoord op uw vraag",
                "U schreef of zei: “{vraag}”",
                "Dit is ons antwoord:",
                "{inhoud}",
                "Is uw vraag hiermee niet beantwoord? Laat het ons binnen 30 dagen weten. Dan gaan wij verder.");
    }

    private static Berichttekst nieuws() {
        return brief(
                "Nieuws over uw melding",
                "{inhoud}",
                "Dit is de reden: {reden}",
                "Wij verwachten dat het {wanneer} klaar is.",
                "U hoort {opnieuw} weer van ons.");
    }

    static Berichttekst brief(String onderwerp, String... alineas) {
        return new Berichttekst(
                onderwerp,
                "{aanhef}\n\n" + String.join("\n\n", alineas)
                        + "\n\n{reageren}\n\nMet vriendelijke groet,\n{afzender}");
    }

    private static Map<Tekstgegeven, String> waarden(Berichtgegevens g, Instant now) {
        var w = new EnumMap<Tekstgegeven, String>(Tekstgegeven.class);
        w.put(
                Tekstgegeven.AANHEF,
                g.naam() == null || g.naam().isBlank() ? "Beste heer of mevrouw," : "Beste " + g.naam() + ",");
        w.put(Tekstgegeven.VRAAG, leeg(g.eigenWoorden()));
        w.put(Tekstgegeven.STAP, g.stap() == null ? "" : zin(g.stap()));
        w.put(Tekstgegeven.TEAM, leeg(g.bijWie()));
        w.put(Tekstgegeven.BELOFTE, g.uiterlijk() == null ? "" : belofte(g));
        w.put(Tekstgegeven.WANNEER, g.uiterlijk() == null ? "" : moment(g.uiterlijk(), now));
        w.put(Tekstgegeven.OPNIEUW, g.opnieuw() == null ? "" : moment(g.opnieuw(), now));
        w.put(Tekstgegeven.INHOUD, leeg(g.inhoud()));
        w.put(Tekstgegeven.REDEN, g.reden() == null ? "" : zin(g.reden()));
        if (g.afspraak() != null) {
            w.putAll(Afspraakteksten.waarden(
                    g.afspraak(), dag(lokaal(g.afspraak().wanneer()))));
        }
        w.put(Tekstgegeven.REAGEREN, reageren(g));
        w.put(Tekstgegeven.AFZENDER, g.afzender());
        return w;
    }

    private static String leeg(String tekst) {
        return tekst == null ? "" : tekst;
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

    private static String belofte(Berichtgegevens g) {
        var wanneer = dag(lokaal(g.uiterlijk()));
        return (g.bellen() ? "Wij bellen u uiterlijk %s." : "U hoort uiterlijk %s van ons.").formatted(wanneer);
    }

    /// "om 14:00 uur" today, "op dinsdag 10 maart om 14:00 uur" on another day; without the time when it is the end of
    /// the day.
    private static String moment(Instant t, Instant now) {
        var daar = lokaal(t);
        if (!daar.toLocalDate().equals(lokaal(now).toLocalDate())) {
            return "op " + dag(daar);
        }
        return isEindeVanDag(daar) ? "vandaag" : "om " + UUR.format(daar);
    }

    /// A term of the law lasts until the end of a day: then the day says it all.
    private static String dag(ZonedDateTime t) {
        return (isEindeVanDag(t) ? DAG : DAG_EN_UUR).format(t);
    }

    private static boolean isEindeVanDag(ZonedDateTime t) {
        return t.getHour() == 23 && t.getMinute() == 59 && t.getSecond() == 59;
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
            case BELMOMENT -> {
                eis(fouten, "inhoud", g.inhoud(), "Zeg waar de klant een moment kiest");
                fouten.eis(g.uiterlijk() != null, "uiterlijk", "Zeg tot wanneer de klant kan kiezen");
            }
            case ANTWOORD, HERSTELD, PROBLEEM_OPGELOST, NIEUWS, ZAAK, RECHTZETTING ->
                eis(fouten, "inhoud", g.inhoud(), "Schrijf de tekst voor de klant op");
            case AFSPRAAK, AFSPRAAK_HERINNERING, AFSPRAAK_VERZET, AFSPRAAK_AFGEZEGD ->
                fouten.eis(g.afspraak() != null, "afspraak", "Zeg om welke afspraak het gaat");
        }
        fouten.klaar();
    }

    private static void eis(Veldfouten fouten, String veld, String waarde, String zin) {
        fouten.eis(waarde != null && !waarde.isBlank(), veld, zin);
    }
}
