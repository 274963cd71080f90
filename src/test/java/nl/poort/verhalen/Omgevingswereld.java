package nl.poort.verhalen;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Team;

/// The authorities of the chain of the Omgevingswet in the stories, with somebody who works there: made by the
/// background, shared by the steps of every part.
final class Omgevingswereld {
    private static Omgevingswereld huidig;

    final Wereld w = Wereld.nu();
    final Map<String, Organisatie> organisaties = new HashMap<>();
    final Map<String, Medewerker> medewerkers = new HashMap<>();

    static Omgevingswereld nu() {
        if (huidig == null || huidig.w != Wereld.nu()) {
            huidig = new Omgevingswereld();
        }
        return huidig;
    }

    Organisatie maak(String naam, Organisatiesoort soort, String code, String rsin) {
        var gegevens = new Organisatiegegevens(naam, soort, "00000001" + rsin + "000", rsin, code, null);
        var organisatie = w.m.organisaties.voegToe(Wereld.SYSTEEM, gegevens);
        organisaties.put(naam, organisatie);
        var adres = naam.toLowerCase(java.util.Locale.ROOT) + "@example.nl";
        medewerkers.put(
                naam,
                w.m.medewerkers.voegToe(
                        Wereld.SYSTEEM,
                        organisatie.id(),
                        new Medewerkergegevens(
                                "Behandelaar van " + naam,
                                adres,
                                null,
                                Set.of(Rol.TEAMLEIDER, Rol.SPECIALIST, Rol.FUNCTIONEEL_BEHEERDER),
                                Set.of(team(naam).id()))));
        return organisatie;
    }

    Organisatie organisatie(String naam) {
        return organisaties.get(naam);
    }

    Team team(String naam) {
        return w.m.organisaties
                .teams(Wereld.SYSTEEM, organisaties.get(naam).id())
                .getFirst();
    }

    Medewerker medewerker(String naam) {
        return medewerkers.get(naam);
    }
}
