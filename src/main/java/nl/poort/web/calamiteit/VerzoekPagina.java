package nl.poort.web.calamiteit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.calamiteiten.Geraakt;
import nl.poort.keten.calamiteiten.NieuwGeraakt;
import nl.poort.techniek.Weigering;
import nl.poort.web.Keuze;
import nl.poort.web.Route;

/// The requests and Vragen a calamity touches: put on the list, received at the right authority, linked.
public final class VerzoekPagina {
    private final Calamiteitgegevens gegevens;

    public record Gezagen(List<Keuze> gezagen) {}

    private record Ontvangst(Instant ingediendOp, Instant ontvangenOp) {}

    public VerzoekPagina(Calamiteitgegevens gegevens) {
        this.gegevens = gegevens;
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(Invulpagina.routes(gegevens, "/verzoek", "verzoek.jte", false, new Nieuw()));
        routes.addAll(Invulpagina.routes(gegevens, "/verzoek/{verzoek}", "ontvangst.jte", false, new Ontvangen()));
        routes.addAll(Invulpagina.routes(gegevens, "/koppeling", "koppeling.jte", false, new Koppelen()));
        return routes;
    }

    private final class Nieuw implements Invulpagina.Zaak<NieuwGeraakt> {
        @Override
        public Gezagen keuzes(Invulpagina.Blad b) {
            return new Gezagen(gegevens.gezagen(b.wie()));
        }

        @Override
        public NieuwGeraakt lees(Invulpagina.Blad b) {
            var nummer = b.f().tekst("referentie", "Vul het nummer van het verzoek in", 100);
            var ingediend = b.moment("ingediendOp", "Vul in wanneer het is ingediend");
            if (ingediend != null && ingediend.isAfter(b.nu())) {
                b.f().fout("ingediendOp", "Het indienen ligt niet in de toekomst");
            }
            var van = b.f().id("vanGezag", "Kies waar het verzoek terechtkwam");
            var naar = b.f().id("naarGezag", "Kies het gezag waar het hoort");
            if (van != null && van.equals(naar)) {
                b.f().fout("naarGezag", "Kies een ander gezag dan waar het terechtkwam");
            }
            return new NieuwGeraakt(nummer, ingediend, van, naar, null);
        }

        @Override
        public void doe(Invulpagina.Blad b, NieuwGeraakt verzoek) {
            gegevens.deuren.verzoeken().vastleggen(b.wie(), b.calamiteit(), verzoek);
        }
    }

    private final class Ontvangen implements Invulpagina.Zaak<Ontvangst> {
        @Override
        public Geraakt keuzes(Invulpagina.Blad b) {
            b.f().vul("ontvangenOp", Tijdstip.veld(b.nu()));
            return verzoek(b);
        }

        private static Geraakt verzoek(Invulpagina.Blad b) {
            return b.beeld().dossier().geraakt().stream()
                    .filter(g -> g.id().equals(b.id("verzoek")))
                    .findFirst()
                    .orElseThrow(() -> Weigering.onbekend("Dit verzoek"));
        }

        @Override
        public Ontvangst lees(Invulpagina.Blad b) {
            var oorspronkelijk = verzoek(b).ingediendOp();
            var ingediend = b.moment("ingediendOp", "Vul in welk moment van indienen het gezag heeft vastgelegd");
            if (ingediend != null) {
                if (Tijdstip.veld(ingediend).equals(Tijdstip.veld(oorspronkelijk))) {
                    ingediend = oorspronkelijk;
                } else {
                    b.f().fout(
                                    "ingediendOp",
                                    "Het verzoek houdt het oorspronkelijke tijdstip van indienen bij het juiste gezag");
                }
            }
            var ontvangen = b.moment("ontvangenOp", "Vul in wanneer het is ontvangen");
            if (ontvangen != null && (ontvangen.isAfter(b.nu()) || ontvangen.isBefore(oorspronkelijk))) {
                b.f().fout("ontvangenOp", "De ontvangst ligt na het indienen en niet in de toekomst");
            }
            return new Ontvangst(ingediend, ontvangen);
        }

        @Override
        public void doe(Invulpagina.Blad b, Ontvangst o) {
            gegevens.deuren
                    .verzoeken()
                    .ontvangen(b.wie(), b.calamiteit(), b.id("verzoek"), o.ingediendOp(), o.ontvangenOp());
        }
    }

    private final class Koppelen implements Invulpagina.Zaak<UUID> {
        @Override
        public Object keuzes(Invulpagina.Blad b) {
            return "";
        }

        @Override
        public UUID lees(Invulpagina.Blad b) {
            return b.f().lees(
                            "kenmerk",
                            t -> gegevens.vraagMetKenmerk(b.wie(), t).id(),
                            "Vul het nummer van de vraag in");
        }

        @Override
        public void doe(Invulpagina.Blad b, UUID vraag) {
            gegevens.deuren.calamiteiten().koppelen(b.wie(), b.calamiteit(), vraag);
        }
    }
}
