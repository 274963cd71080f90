package nl.poort.contact.klantinteracties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.Registerproef;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;

/// A municipality with a desk and a team of specialists, and a system outside that works for it.
final class Klantproef implements AutoCloseable {
    static final String KI = "/klantinteracties/api/v1";
    private static final Actor PROGRAMMA = Actor.system("proef");

    final Registerproef p;
    final Team kcc;
    final Team vergunningen;
    final Team wegen;
    final Medewerker sanne;
    final Medewerker bram;
    final Medewerker wim;
    /// May do everything with customers, but not see a BSN.
    final Registerproef.Client buiten;

    /// @param adressen that may be called
    Klantproef(String... adressen) {
        p = new Registerproef(adressen);
        kcc = team(p.gemeente, "Klantcontact", Schakelsoort.KCC);
        vergunningen = team(p.gemeente, "Vergunningen", Schakelsoort.DESKUNDIGE);
        wegen = team(p.gemeente, "Wegen", Schakelsoort.DESKUNDIGE);
        sanne = mens(p.gemeente, "Sanne", kcc, Rol.KCC_MEDEWERKER);
        bram = mens(p.gemeente, "Bram", vergunningen, Rol.SPECIALIST);
        wim = mens(p.gemeente, "Wim", wegen, Rol.SPECIALIST);
        buiten = p.client(
                p.gemeente,
                "buiten",
                List.of(new Autorisatie(
                        Component.KC,
                        List.of("klantinteracties.lezen", "klantinteracties.schrijven"),
                        null,
                        null,
                        null,
                        null)));
    }

    Team team(Organisatie organisatie, String naam, Schakelsoort soort) {
        return p.m.organisaties.voegTeamToe(PROGRAMMA, organisatie.id(), naam, soort, "Team " + naam, null);
    }

    Medewerker mens(Organisatie organisatie, String naam, Team team, Rol... rollen) {
        return p.m.medewerkers.voegToe(
                PROGRAMMA,
                organisatie.id(),
                new Medewerkergegevens(
                        naam, naam.toLowerCase() + "@example.nl", null, Set.of(rollen), Set.of(team.id())));
    }

    static Map<String, Object> contact(String onderwerp, String inhoud, String reactie) {
        return Map.of(
                "kanaal",
                "Telefoon",
                "onderwerp",
                onderwerp,
                "inhoud",
                inhoud,
                "reactie",
                reactie,
                "indicatieContactGelukt",
                true,
                "taal",
                "nld",
                "vertrouwelijk",
                false,
                "plaatsgevondenOp",
                "2026-03-09T10:00:00+01:00");
    }

    static Map<String, Object> taak(UUID contact, String handeling, UUID actor) {
        return Map.of(
                "gevraagdeHandeling",
                handeling,
                "aanleidinggevendKlantcontact",
                naar(contact),
                "toegewezenAanActoren",
                List.of(naar(actor)),
                "toelichting",
                "",
                "status",
                "te_verwerken");
    }

    static Map<String, Object> persoon(String voornaam, String achternaam) {
        return Map.of(
                "soortPartij",
                "persoon",
                "indicatieActief",
                true,
                "indicatieGeheimhouding",
                false,
                "voorkeurstaal",
                "nld",
                "partijIdentificatie",
                Map.of("contactnaam", Map.of("voornaam", voornaam, "achternaam", achternaam)));
    }

    static Map<String, Object> nummer(String objecttype, String soort, String nummer, String register) {
        return Map.of(
                "codeObjecttype", objecttype, "codeSoortObjectId", soort, "objectId", nummer, "codeRegister", register);
    }

    static Map<String, Object> organisatie(String naam) {
        return Map.of(
                "soortPartij", "organisatie", "indicatieActief", true, "partijIdentificatie", Map.of("naam", naam));
    }

    static Map<String, Object> adres(String adres, String soort) {
        return Map.of("adres", adres, "soortDigitaalAdres", soort, "isStandaardAdres", true);
    }

    static Map<String, Object> met(Map<String, Object> basis, Object... meer) {
        var samen = new HashMap<>(basis);
        for (int i = 0; i < meer.length; i += 2) {
            samen.put((String) meer[i], meer[i + 1]);
        }
        return samen;
    }

    static Map<String, String> naar(UUID id) {
        return Map.of("uuid", id.toString());
    }

    Registerproef.Antwoord maak(String pad, Object inhoud) {
        return buiten.post(KI + pad, inhoud).eis(201);
    }

    Registerproef.Antwoord lijst(String pad) {
        return buiten.get(KI + pad).eis(200);
    }

    static int aantal(Registerproef.Antwoord lijst) {
        return lijst.json().path("count").asInt();
    }

    @Override
    public void close() {
        p.close();
    }
}
