package nl.poort.verhalen;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.Modules;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;

/// Who takes part in the stories, by the names the stories use.
final class Keten {
    private final Modules m;
    private final Map<String, Team> teams = new HashMap<>();
    private final Map<String, Medewerker> mensen = new HashMap<>();

    Keten(Modules modules) {
        this.m = modules;
        var regio = organisatie("Regio Veldland", Organisatiesoort.REGIO, null).id();
        var westveld = organisatie("Gemeente Westveld", Organisatiesoort.GEMEENTE, regio);
        noem(team(westveld, "KCC", Schakelsoort.KCC, "het klantcontactcentrum"), "KCC", "Westveld");
        noem(team(westveld, "Bouwen", Schakelsoort.DESKUNDIGE, "team Bouwen"), "inhoudelijk deskundige", "Bouwen");
        var oostveld = organisatie("Gemeente Oostveld", Organisatiesoort.GEMEENTE, regio);
        noem(team(oostveld, "KCC", Schakelsoort.KCC, "het klantcontactcentrum"), "Oostveld");
        var water = organisatie("Waterschap Veldwater", Organisatiesoort.WATERSCHAP, regio);
        noem(team(water, "KCC", Schakelsoort.KCC, "het waterschap"), "waterschap");
        var iplo = organisatie("Informatiepunt Leefomgeving", Organisatiesoort.IPLO, null);
        noem(team(iplo, "IPLO frontdesk", Schakelsoort.IPLO, "IPLO"), "IPLO", "IPLO frontdesk");
        var beheerder = "de beheerder van het Omgevingsloket";
        noem(team(organisatie("TBO", Organisatiesoort.TBO, null), "TBO", Schakelsoort.TBO, beheerder), "TBO");
        var kadaster = organisatie("Kadaster", Organisatiesoort.OBO, null);
        noem(team(kadaster, "OBO Kadaster", Schakelsoort.OBO, beheerder), "OBO Kadaster");
        var crisis = organisatie("Calamiteitenorganisatie DSO", Organisatiesoort.CALAMITEITENORGANISATIE, null);
        noem(
                team(crisis, "Calamiteitenteam", Schakelsoort.CALAMITEITENORGANISATIE, "de calamiteitenorganisatie"),
                "calamiteitenorganisatie");
        mens("Sanne", "KCC", Rol.KCC_MEDEWERKER);
        mens("Bea", "KCC", Rol.FUNCTIONEEL_BEHEERDER);
        mens("Ilse", "inhoudelijk deskundige", Rol.SPECIALIST);
        mens("Petra", "inhoudelijk deskundige", Rol.TEAMLEIDER);
        mens("Olga", "Oostveld", Rol.KCC_MEDEWERKER);
        mens("Wim", "waterschap", Rol.KCC_MEDEWERKER);
        mens("Noor", "IPLO", Rol.KETENPARTNER);
        mens("Tess", "TBO", Rol.KETENPARTNER);
        mens("Okke", "OBO Kadaster", Rol.KETENPARTNER);
        mens("De Wit", "calamiteitenorganisatie", Rol.CALAMITEITENMANAGER);
        mens("Zwart", "calamiteitenorganisatie", Rol.CALAMITEITENMANAGER);
        mens("Groen", "calamiteitenorganisatie", Rol.CALAMITEITENMANAGER);
        mens("Mia", "calamiteitenorganisatie", Rol.FUNCTIONEEL_BEHEERDER);
    }

    private Organisatie organisatie(String naam, Organisatiesoort soort, UUID regio) {
        return m.organisaties.voegToe(Wereld.SYSTEEM, new Organisatiegegevens(naam, soort, null, null, null, regio));
    }

    /// An organisation may come with a team of its own: that one gets the name.
    private Team team(Organisatie van, String naam, Schakelsoort soort, String publiek) {
        return m.organisaties.teams(Wereld.SYSTEEM, van.id()).stream()
                .filter(t -> t.soort() == soort)
                .findFirst()
                .map(t -> m.organisaties.wijzigTeam(
                        Wereld.SYSTEEM, new Team(t.id(), van.id(), naam, soort, publiek, "0881234500")))
                .orElseGet(
                        () -> m.organisaties.voegTeamToe(Wereld.SYSTEEM, van.id(), naam, soort, publiek, "0881234500"));
    }

    private void noem(Team team, String... namen) {
        for (var naam : namen) {
            teams.put(naam, team);
        }
    }

    private void mens(String naam, String schakel, Rol rol) {
        var team = team(schakel);
        var adres = naam.toLowerCase().replace(" ", "") + "@keten.example";
        mensen.put(
                naam,
                m.medewerkers.voegToe(
                        Wereld.SYSTEEM,
                        team.organisatie(),
                        new Medewerkergegevens(naam, adres, "0612345678", Set.of(rol), Set.of(team.id()))));
    }

    /// One more team in the organisation of another, for a story that needs it, with somebody who works there.
    void erbij(String bij, String naam, Schakelsoort soort, String mens, Rol rol) {
        var van = m.organisaties.get(Wereld.SYSTEEM, team(bij).organisatie());
        noem(m.organisaties.voegTeamToe(Wereld.SYSTEEM, van.id(), naam, soort, "team " + naam, "0881234500"), naam);
        mens(mens, naam, rol);
    }

    /// One more partner of the municipality, for a story that needs it.
    void partner(String naam, String mens) {
        noem(team(organisatie(naam, Organisatiesoort.KETENPARTNER, null), naam, Schakelsoort.KETENPARTNER, naam), naam);
        mens(mens, naam, Rol.KETENPARTNER);
    }

    java.util.Optional<Team> vanNaam(String schakel) {
        return java.util.Optional.ofNullable(teams.get(schakel));
    }

    Team team(String schakel) {
        var team = teams.get(schakel);
        if (team == null) {
            throw new IllegalArgumentException("wie is " + schakel + "?");
        }
        return team;
    }

    Medewerker mens(String naam) {
        var mens = mensen.get(naam);
        if (mens == null) {
            throw new IllegalArgumentException("wie is " + naam + "?");
        }
        return mens;
    }

    /// Somebody who works at this link.
    Medewerker vanSchakel(String schakel) {
        var team = team(schakel).id();
        return mensen.values().stream()
                .filter(w -> w.teams().contains(team) && !w.rollen().contains(Rol.FUNCTIONEEL_BEHEERDER))
                .filter(w -> !w.rollen().contains(Rol.TEAMLEIDER))
                .min(java.util.Comparator.comparing(Medewerker::naam))
                .orElseThrow();
    }
}
