package nl.poort.keten.vragen;

import nl.poort.registers.organisatie.Team;

/// The sentence the customer reads: what happens next and by whom, by role and never by abbreviation, never a refusal.
///
/// @param stap what happens next
/// @param bijWie who does it
record Klantzin(String stap, String bijWie) {

    /// @param naar the team the work lies with now
    /// @param persoon who accepted it, or null
    static Klantzin bij(Vraag vraag, Overdracht blad, Team naar, String persoon) {
        if (vraag.stand() == Vraagstand.OPGESCHAALD) {
            return new Klantzin("Wij lossen dit op met de hoogste prioriteit", naar.publiekeNaam());
        }
        if (blad.isWortel()) {
            return wortel(vraag, blad, naar, persoon);
        }
        if (blad.soort() == Overdrachtsoort.TERUGBELLEN) {
            return new Klantzin(wie(naar, persoon) + " belt u terug", wie(naar, persoon));
        }
        return switch (naar.soort()) {
            case TBO, OBO ->
                new Klantzin(
                        "Uw " + woord(vraag.soort()) + " ligt bij de beheerder van het Omgevingsloket",
                        "de beheerder van het Omgevingsloket");
            case DESKUNDIGE, ICT, BELEID, WETGEVING ->
                blad.stand() == Overdrachtstand.AANGEBODEN || persoon == null
                        ? new Klantzin("Een deskundige zoekt uit wat de vraag bedoelt", naar.publiekeNaam())
                        : new Klantzin(
                                persoon + " van " + naar.publiekeNaam() + " is ermee bezig",
                                persoon + " van " + naar.publiekeNaam());
            case CALAMITEITENORGANISATIE ->
                new Klantzin("Wij lossen dit op met de hoogste prioriteit", naar.publiekeNaam());
            case KCC, HELPDESK, IPLO, LEVERANCIER, KOEPEL, KETENPARTNER ->
                blad.stand() == Overdrachtstand.AANGEBODEN
                        ? voorleggen(naar)
                        : new Klantzin("Uw vraag wordt behandeld door " + naar.publiekeNaam(), naar.publiekeNaam());
        };
    }

    /// After a refusal: the customer hears where it goes, not that somebody said no.
    static Klantzin voorleggen(Team naar) {
        return new Klantzin("Wij leggen uw vraag voor aan " + naar.publiekeNaam(), naar.publiekeNaam());
    }

    static Klantzin opZoek(Team contact) {
        return new Klantzin("Wij zoeken de juiste deskundige voor uw vraag", contact.publiekeNaam());
    }

    private static Klantzin wortel(Vraag vraag, Overdracht wortel, Team naar, String persoon) {
        if (vraag.stand() == Vraagstand.BEANTWOORD) {
            return new Klantzin(
                    vraag.terugkoppelwijze() == Terugkoppelwijze.BELLEN
                            ? "Wij hebben het antwoord en bellen u"
                            : "Wij hebben het antwoord en laten het u weten",
                    wie(naar, persoon));
        }
        return wortel.stand() == Overdrachtstand.AANGEBODEN
                ? ontvangen(vraag.soort(), naar)
                : inBehandeling(naar, persoon);
    }

    /// It waits at the contact link until somebody takes it on.
    static Klantzin ontvangen(Vraagsoort soort, Team naar) {
        return new Klantzin("Uw " + woord(soort) + " is ontvangen door " + naar.publiekeNaam(), naar.publiekeNaam());
    }

    /// Somebody at the contact link works on it.
    static Klantzin inBehandeling(Team naar, String persoon) {
        return new Klantzin("Wij zoeken dit voor u uit", wie(naar, persoon));
    }

    private static String wie(Team naar, String persoon) {
        return persoon == null ? naar.publiekeNaam() : persoon + " van " + naar.publiekeNaam();
    }

    private static String woord(Vraagsoort soort) {
        return switch (soort) {
            case MELDING, BEVINDING, TECHNISCHE_STORING, FOUT_IN_OMGEVINGSPLAN -> "melding";
            case KLACHT -> "klacht";
            case INFORMATIE, VERZOEK -> "vraag";
        };
    }
}
