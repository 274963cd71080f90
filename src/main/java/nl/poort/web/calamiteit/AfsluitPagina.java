package nl.poort.web.calamiteit;

import java.util.ArrayList;
import java.util.List;
import nl.poort.web.Route;

/// Scaling down, and the evaluation after it.
public final class AfsluitPagina {
    private final Calamiteitgegevens gegevens;

    public AfsluitPagina(Calamiteitgegevens gegevens) {
        this.gegevens = gegevens;
    }

    public List<Route> routes() {
        var routes =
                new ArrayList<>(Invulpagina.routes(gegevens, "/afschaling", "afschaling.jte", true, new Afschalen()));
        routes.addAll(Invulpagina.routes(gegevens, "/evaluatie", "evaluatie.jte", false, new Evalueren()));
        return routes;
    }

    private final class Afschalen implements Invulpagina.Zaak<String> {
        /// What is in the way, in words; empty when nothing is.
        @Override
        public List<String> keuzes(Invulpagina.Blad b) {
            var d = b.beeld().dossier();
            var nog = new ArrayList<String>();
            if (d.openActies() > 0) {
                nog.add(Volgendestap.aantal(d.openActies(), "actie is nog open", "acties zijn nog open"));
            }
            if (d.openGeraakt() > 0) {
                nog.add(Volgendestap.aantal(
                        d.openGeraakt(),
                        "geraakt verzoek is nog niet afgehandeld",
                        "geraakte verzoeken zijn nog niet afgehandeld"));
            }
            if (d.acties().isEmpty()) {
                nog.add("er is nog geen plan van aanpak");
            }
            return nog;
        }

        @Override
        public String lees(Invulpagina.Blad b) {
            return b.f().tekst("tekst", "Schrijf op wat de klanten te horen krijgen", 4000);
        }

        @Override
        public void doe(Invulpagina.Blad b, String tekst) {
            gegevens.deuren.calamiteiten().afschalen(b.wie(), b.calamiteit(), tekst);
        }
    }

    private final class Evalueren implements Invulpagina.Zaak<String> {
        @Override
        public Object keuzes(Invulpagina.Blad b) {
            return "";
        }

        @Override
        public String lees(Invulpagina.Blad b) {
            return b.f().tekst("lessen", "Schrijf op wat er is geleerd", 20_000);
        }

        @Override
        public void doe(Invulpagina.Blad b, String lessen) {
            gegevens.deuren.calamiteiten().evalueren(b.wie(), b.calamiteit(), lessen);
        }
    }
}
