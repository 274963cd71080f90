package nl.poort.contact.berichten;

import java.util.Map;

/// The texts about appointments, as the program words them. Pure.
final class Afspraakteksten {
    private static final String WAT = "U komt voor: {product}.";
    private static final String WAAR = "Waar? {waar}.";
    private static final String MEE = "Neem dit mee:\n{meenemen}";
    private static final String ANDERS = "Kunt u niet? Verzet uw afspraak of zeg hem af: {link}";
    private static final String HAL =
            "Meld u in de hal aan met uw nummer. U ziet op het scherm wanneer u aan de beurt bent.";

    private Afspraakteksten() {}

    static Berichttekst standaard(Berichtcode code) {
        return switch (code) {
            case AFSPRAAK ->
                Berichtteksten.brief(
                        "Uw afspraak {wanneer}", "U hebt een afspraak {wanneer}. " + WAT, WAAR, MEE, HAL, ANDERS);
            case AFSPRAAK_HERINNERING ->
                Berichtteksten.brief(
                        "Denkt u aan uw afspraak {wanneer}?",
                        "Morgen bent u bij ons welkom: {wanneer}. " + WAT,
                        WAAR,
                        MEE,
                        HAL,
                        ANDERS);
            case AFSPRAAK_VERZET ->
                Berichtteksten.brief(
                        "Uw afspraak is nu {wanneer}",
                        "Uw afspraak is verzet. U bent nu welkom {wanneer}. " + WAT,
                        WAAR,
                        MEE,
                        HAL,
                        ANDERS);
            case AFSPRAAK_AFGEZEGD ->
                Berichtteksten.brief(
                        "Uw afspraak gaat niet door",
                        "Uw afspraak {wanneer} voor {product} gaat niet door.",
                        "Dit is de reden: {reden}",
                        "Wilt u een nieuwe afspraak? Die maakt u hier: {link}");
            case ONTVANGST,
                    STAND,
                    VERTRAGING,
                    BELPOGING,
                    BELMOMENT,
                    ANTWOORD,
                    DOORGEZET,
                    HERSTELD,
                    PROBLEEM_OPGELOST,
                    NIEUWS,
                    ZAAK,
                    RECHTZETTING -> throw new IllegalArgumentException(code + " is not about an appointment");
        };
    }

    /// @param dag the day and time in words
    static Map<Tekstgegeven, String> waarden(Afspraakgegevens a, String dag) {
        return Map.of(
                Tekstgegeven.WANNEER,
                "op " + dag,
                Tekstgegeven.PRODUCT,
                a.product(),
                Tekstgegeven.WAAR,
                a.waar(),
                Tekstgegeven.MEENEMEN,
                a.meenemen().strip(),
                Tekstgegeven.LINK,
                a.link());
    }
}
