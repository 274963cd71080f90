package nl.poort.web.portaal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.keten.behandeling.Klantzaak;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Weg;
import nl.poort.registers.organisatie.Team;
import nl.poort.web.Tijdlijnstap;

/// The way of a question in the customer's words: what is done, what happens now, what comes. Pure.
///
/// Several links that are one to the customer (two administrators of the same Omgevingsloket) are one step; who
/// refused,
/// let it expire or was only warned is no step at all.
final class Volgstappen {
    private static final String GEDAAN = "gedaan";

    private final Vraag eigen;
    private final Vraag hoofd;
    private final Weg weg;
    private final Function<UUID, Team> teams;

    /// @param hoofd the Vraag it travels along with, or itself
    Volgstappen(Vraag eigen, Vraag hoofd, Weg weg, Function<UUID, Team> teams) {
        this.eigen = eigen;
        this.hoofd = hoofd;
        this.weg = weg;
        this.teams = teams;
    }

    /// @param heropend when the customer said that it was not answered yet
    /// @param zaken whose stages are steps of the same story
    /// @param straks what the last step will be, with its moment in words
    List<Tijdlijnstap> lijst(String woord, List<Instant> heropend, List<Klantzaak> zaken, String straks) {
        var gedaan = new ArrayList<Tijdlijnstap>();
        var team = teams.apply(eigen.contactschakel());
        gedaan.add(stap(eigen.gesteldOp(), "Uw " + woord + " is ontvangen", "door " + rol(team)));
        heropend.forEach(op -> gedaan.add(stap(op, "U liet weten dat het nog niet goed was", null)));
        var blad = weg.blad().orElse(weg.wortel());
        var groepen = new LinkedHashMap<String, List<Overdracht>>();
        weg.stappen().stream()
                .filter(this::isStap)
                .forEach(o -> groepen.computeIfAbsent(rol(teams.apply(o.naarTeam())), r -> new ArrayList<>())
                        .add(o));
        groepen.forEach((rol, delen) -> {
            if (!isHier(delen, blad)) {
                gedaan.add(klaar(rol, delen));
            }
        });
        zaken.forEach(z -> gedaan.addAll(stages(z)));
        if (hoofd.geinformeerdOp() != null) {
            gedaan.add(stap(hoofd.geinformeerdOp(), "U kreeg antwoord", null));
        }
        gedaan.sort(Comparator.comparing(Tijdlijnstap::tijd));
        if (hoofd.geinformeerdOp() == null) {
            gedaan.add(new Tijdlijnstap(null, null, gewoon(hoofd.volgendeStap()), null, "nu"));
            gedaan.add(new Tijdlijnstap(null, null, "U krijgt antwoord", straks, "straks"));
        }
        return List.copyOf(gedaan);
    }

    /// The stage it is in now is the step of now, as long as the case runs.
    private static List<Tijdlijnstap> stages(Klantzaak zaak) {
        var stappen = zaak.stappen();
        int gedaan = zaak.stand().isGesloten() ? stappen.size() : Math.max(0, stappen.size() - 1);
        return stappen.stream()
                .limit(gedaan)
                .map(s -> stap(s.op(), s.status(), s.tekst().isBlank() ? null : s.tekst()))
                .toList();
    }

    private boolean isHier(List<Overdracht> delen, Overdracht blad) {
        return hoofd.geinformeerdOp() == null && delen.contains(blad);
    }

    private boolean isStap(Overdracht o) {
        boolean weggevallen = o.stand() == Overdrachtstand.GEWEIGERD
                || o.stand() == Overdrachtstand.VERLOPEN
                || o.stand() == Overdrachtstand.INGETROKKEN;
        return !o.isWortel() && !weggevallen && o.soort() != Overdrachtsoort.ESCALATIE;
    }

    private static Tijdlijnstap klaar(String rol, List<Overdracht> delen) {
        var laatst = delen.stream()
                .map(Overdracht::beantwoordOp)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder());
        var hoofdletter = rol.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + rol.substring(1);
        return laatst.isPresent()
                ? stap(laatst.get(), hoofdletter + " heeft dit uitgezocht", null)
                : stap(delen.getFirst().aangebodenOp(), hoofdletter + " heeft dit bekeken en doorgegeven", null);
    }

    private static Tijdlijnstap stap(Instant op, String wat, String toelichting) {
        return new Tijdlijnstap(op, null, wat, toelichting, GEDAAN);
    }

    /// Who it is to a customer, never an abbreviation.
    static String rol(Team team) {
        return switch (team.soort()) {
            case TBO, OBO -> "de beheerder van het Omgevingsloket";
            case IPLO -> "het Informatiepunt Leefomgeving";
            case KCC,
                    HELPDESK,
                    DESKUNDIGE,
                    LEVERANCIER,
                    KOEPEL,
                    CALAMITEITENORGANISATIE,
                    KETENPARTNER,
                    ICT,
                    BELEID,
                    WETGEVING -> gewoon(team.publiekeNaam());
        };
    }

    /// The same sentence without the abbreviations that only the chain knows.
    static String gewoon(String zin) {
        return zin.replaceAll("\\bIPLO\\b", "het Informatiepunt Leefomgeving")
                .replaceAll("\\b(het )?KCC\\b", "het klantcontactcentrum");
    }
}
