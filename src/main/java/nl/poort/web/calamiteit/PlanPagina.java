package nl.poort.web.calamiteit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.calamiteiten.Actie;
import nl.poort.keten.calamiteiten.NieuweActie;
import nl.poort.techniek.Weigering;
import nl.poort.web.Keuze;
import nl.poort.web.Route;

/// The plan of approach: a new action, and an action that is done.
public final class PlanPagina {
    private final Calamiteitgegevens gegevens;

    public record Teams(List<Keuze> teams) {}

    public PlanPagina(Calamiteitgegevens gegevens) {
        this.gegevens = gegevens;
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(Invulpagina.routes(gegevens, "/actie", "nieuweactie.jte", false, new Nieuw()));
        routes.addAll(Invulpagina.routes(gegevens, "/actie/{actie}", "actieklaar.jte", false, new Klaar()));
        return routes;
    }

    private final class Nieuw implements Invulpagina.Zaak<NieuweActie> {
        @Override
        public Teams keuzes(Invulpagina.Blad b) {
            return new Teams(gegevens.teamkeuzes(b.wie(), b.beeld(), true));
        }

        @Override
        public NieuweActie lees(Invulpagina.Blad b) {
            var actie = b.f().tekst("actie", "Schrijf op wat er moet gebeuren", 500);
            var team = b.f().idOfNiets("team");
            var eigenaar = b.f().tekstOfNiets("eigenaar");
            if (team == null && eigenaar == null) {
                b.f().fout("team", "Kies een team, of vul hieronder in wie het doet");
            }
            var uiterlijk = b.moment("uiterlijk", "Vul in wanneer het klaar moet zijn");
            if (uiterlijk != null && !uiterlijk.isAfter(b.nu())) {
                b.f().fout("uiterlijk", "Kies een moment dat nog moet komen");
            }
            return new NieuweActie(actie, eigenaar == null ? teamnaam(b, team) : eigenaar, team, uiterlijk);
        }

        /// With the organisation: "Contactpunt" alone says nothing on the command screen.
        private String teamnaam(Invulpagina.Blad b, UUID team) {
            return gegevens.teamkeuzes(b.wie(), b.beeld(), true).stream()
                    .filter(k -> team != null && k.waarde().equals(team.toString()))
                    .map(Keuze::tekst)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public void doe(Invulpagina.Blad b, NieuweActie actie) {
            gegevens.deuren.maatregelen().actieToevoegen(b.wie(), b.calamiteit(), actie);
        }
    }

    private final class Klaar implements Invulpagina.Zaak<String> {
        @Override
        public Actie keuzes(Invulpagina.Blad b) {
            return b.beeld().dossier().acties().stream()
                    .filter(a -> a.id().equals(b.id("actie")))
                    .findFirst()
                    .orElseThrow(() -> Weigering.onbekend("Deze actie"));
        }

        @Override
        public String lees(Invulpagina.Blad b) {
            return b.f().tekst("resultaat", "Schrijf kort op wat er is gedaan", 2000);
        }

        @Override
        public void doe(Invulpagina.Blad b, String resultaat) {
            gegevens.deuren.maatregelen().actieAfronden(b.wie(), b.calamiteit(), b.id("actie"), resultaat);
        }
    }

    /// A round moment some time from now, to have something sensible filled in.
    static Instant over(Instant nu, Duration tijd) {
        long kwartier = Duration.ofMinutes(15).toSeconds();
        return Instant.ofEpochSecond(nu.plus(tijd).getEpochSecond() / kwartier * kwartier);
    }
}
