package nl.poort.web.beheer;

import java.util.Arrays;
import java.util.List;
import nl.poort.registers.organisatie.Rol;
import nl.poort.web.Keuze;

/// What each role may do, in one plain sentence for whoever hands them out.
final class Roluitleg {
    private Roluitleg() {}

    static List<Keuze> keuzes() {
        return Arrays.stream(Rol.values())
                .map(r -> new Keuze(r.name(), hoofdletter(r.naam()), uitleg(r)))
                .toList();
    }

    private static String uitleg(Rol rol) {
        return switch (rol) {
            case KCC_MEDEWERKER -> "Spreekt klanten, legt vragen vast, geeft antwoord of zet door.";
            case SPECIALIST -> "Weet veel van de inhoud en beantwoordt vragen die het KCC doorzet.";
            case TEAMLEIDER -> "Verdeelt het werk van het team en ziet de cijfers.";
            case REGIEVOERDER -> "Bewaakt een vraag bij meer teams of organisaties, tot de klant antwoord heeft.";
            case KETENPARTNER -> "Werkt bij een partner en neemt vragen van anderen aan.";
            case CALAMITEITENMANAGER -> "Wordt gebeld bij prioriteit 1 en leidt de calamiteit.";
            case KWALITEITSZORG -> "Schrijft en controleert artikelen in de kennisbank en ziet de cijfers.";
            case FUNCTIONEEL_BEHEERDER -> "Regelt mensen, teams, roosters, normen en routes, zoals u nu.";
            case INFORMATIEMANAGER -> "Ziet de hele keten en de cijfers, maar geen klanten.";
        };
    }

    static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tekst.substring(1);
    }
}
