package nl.poort.web.calamiteit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.calamiteiten.NieuweBanner;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.web.Keuze;
import nl.poort.web.Route;

/// What others hear: news, the banner, and that it takes longer. Each is shown first as they will read it.
public final class NieuwsPagina {
    private static final Duration RITME = Duration.ofHours(2);

    private final Calamiteitgegevens gegevens;

    /// @param uiterlijk the latest moment for the next news
    public record Nieuwsruimte(Instant uiterlijk, Instant volgende) {}

    /// @param regios each with how many organisations see the banner
    /// @param betrokken organisations this calamity touched already
    /// @param zien the names of who will see it, for the preview
    public record Bannerkeuzes(List<Keuze> regios, List<Keuze> betrokken, List<String> zien, Instant volgende) {}

    /// @param klanten how many customers are told
    public record Vertraging(long klanten, Instant verwacht) {}

    private record Nieuwsbericht(String intern, String voorKlant, String omweg, Instant volgende) {}

    private record Verwachting(Instant verwacht, String reden) {}

    public NieuwsPagina(Calamiteitgegevens gegevens) {
        this.gegevens = gegevens;
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(Invulpagina.routes(gegevens, "/nieuws", "nieuws.jte", true, new Nieuws()));
        routes.addAll(Invulpagina.routes(gegevens, "/banner", "banner.jte", true, new Banner()));
        routes.addAll(Invulpagina.routes(gegevens, "/vertraging", "vertraging.jte", true, new Later()));
        return routes;
    }

    private static Instant moment(Invulpagina.Blad b, String veld) {
        try {
            return Tijdstip.lees(b.f().waarde(veld), b.nu());
        } catch (java.time.DateTimeException e) {
            return null; // nothing usable was typed: then there is nothing to show
        }
    }

    private final class Nieuws implements Invulpagina.Zaak<Nieuwsbericht> {
        @Override
        public Nieuwsruimte keuzes(Invulpagina.Blad b) {
            b.f().vul("volgende", Tijdstip.veld(b.nu().plus(RITME)));
            return new Nieuwsruimte(b.nu().plus(RITME), moment(b, "volgende"));
        }

        @Override
        public Nieuwsbericht lees(Invulpagina.Blad b) {
            var intern = b.f().tekst("intern", "Schrijf op wat er nieuw is", 4000);
            var klant = b.f().tekstOfNiets("voorKlant");
            var omweg = b.f().tekstOfNiets("omweg");
            var volgende = b.moment("volgende", "Vul in wanneer het volgende bericht komt");
            if (volgende != null && (!volgende.isAfter(b.nu()) || volgende.isAfter(b.nu().plus(RITME)))) {
                b.f().fout("volgende", "Kies een moment binnen twee uur voor het volgende bericht");
            }
            return new Nieuwsbericht(intern, klant, omweg, volgende);
        }

        @Override
        public void doe(Invulpagina.Blad b, Nieuwsbericht n) {
            gegevens.deuren
                    .maatregelen()
                    .nieuws(b.wie(), b.calamiteit(), n.intern(), n.voorKlant(), n.omweg(), n.volgende());
        }
    }

    private final class Banner implements Invulpagina.Zaak<NieuweBanner> {
        @Override
        public Bannerkeuzes keuzes(Invulpagina.Blad b) {
            var nu = b.beeld().banner();
            var klok = b.beeld().nieuwsklok();
            b.f().vul("volgendBericht", klok == null ? "" : Tijdstip.veld(klok.deadline()));
            if (nu != null) {
                b.f().vul("tekst", nu.tekst()).vul("omweg", nu.omweg()).vul("klanttekst", nu.klanttekst());
            }
            var alle = gegevens.organisaties(b.wie());
            var gekozen = b.f().alle("organisaties");
            var zien = new ArrayList<String>();
            for (var o : alle) {
                if (gekozen.contains(o.id().toString())) {
                    zien.add(o.soort() == Organisatiesoort.REGIO ? "alle organisaties in " + o.naam() : o.naam());
                }
            }
            b.f().alle("andere").stream()
                    .flatMap(String::lines)
                    .filter(r -> !r.isBlank())
                    .forEach(zien::add);
            return new Bannerkeuzes(regios(b, alle), betrokken(b, alle), zien, moment(b, "volgendBericht"));
        }

        private List<Keuze> regios(Invulpagina.Blad b, List<Organisatie> alle) {
            return gegevens.regios(b.wie()).stream()
                    .map(r -> new Keuze(r.id().toString(), "Alle organisaties in " + r.naam(), aantal(alle, r)))
                    .toList();
        }

        private static String aantal(List<Organisatie> alle, Organisatie regio) {
            var n = alle.stream().filter(o -> regio.id().equals(o.regio())).count();
            return Volgendestap.aantal(n, "organisatie", "organisaties");
        }

        private static List<Keuze> betrokken(Invulpagina.Blad b, List<Organisatie> alle) {
            return alle.stream()
                    .filter(o -> o.soort() != Organisatiesoort.REGIO
                            && b.beeld().namen().containsKey(o.id()))
                    .map(o -> new Keuze(o.id().toString(), o.naam()))
                    .toList();
        }

        @Override
        public NieuweBanner lees(Invulpagina.Blad b) {
            var tekst = b.f().tekst("tekst", "Schrijf op wat er aan de hand is", 500);
            var omweg = b.f().tekstOfNiets("omweg");
            var klanttekst = b.f().tekst("klanttekst", "Schrijf op wat de klant te horen krijgt", 1000);
            var zien = zien(b);
            if (zien.isEmpty()) {
                b.f().fout("organisaties", "Kies wie de banner ziet");
            }
            var volgend = b.moment("volgendBericht", "Vul in wanneer het volgende bericht komt");
            if (volgend != null && !volgend.isAfter(b.nu())) {
                b.f().fout("volgendBericht", "Kies een moment dat nog moet komen");
            }
            return new NieuweBanner(tekst, omweg, klanttekst, volgend, zien);
        }

        /// The ticked ones, and those named one per line.
        private Set<UUID> zien(Invulpagina.Blad b) {
            var alle = gegevens.organisaties(b.wie());
            var zien = new LinkedHashSet<UUID>();
            var gekozen = b.f().alle("organisaties");
            alle.stream().filter(o -> gekozen.contains(o.id().toString())).forEach(o -> zien.add(o.id()));
            var andere = b.f().tekstOfNiets("andere");
            if (andere != null) {
                andere.lines()
                        .map(String::strip)
                        .filter(r -> !r.isEmpty())
                        .forEach(naam -> alle.stream()
                                .filter(o -> gelijk(o.naam(), naam))
                                .findFirst()
                                .ifPresentOrElse(
                                        o -> zien.add(o.id()),
                                        () -> b.f().fout("andere", "Wij kennen geen organisatie met de naam " + naam)));
            }
            return zien;
        }

        private static boolean gelijk(String naam, String getypt) {
            return naam.toLowerCase(Locale.ROOT).equals(getypt.toLowerCase(Locale.ROOT));
        }

        @Override
        public void doe(Invulpagina.Blad b, NieuweBanner banner) {
            gegevens.deuren.maatregelen().bannerPlaatsen(b.wie(), b.calamiteit(), banner);
        }
    }

    private final class Later implements Invulpagina.Zaak<Verwachting> {
        @Override
        public Vertraging keuzes(Invulpagina.Blad b) {
            var klanten = b.beeld().dossier().koppelingen().stream()
                    .filter(k -> k.actief())
                    .count();
            return new Vertraging(klanten, moment(b, "verwacht"));
        }

        @Override
        public Verwachting lees(Invulpagina.Blad b) {
            var verwacht = b.moment("verwacht", "Vul in wanneer u verwacht dat het klaar is");
            if (verwacht != null && !verwacht.isAfter(b.nu())) {
                b.f().fout("verwacht", "Kies een moment dat nog moet komen");
            }
            return new Verwachting(verwacht, b.f().tekst("reden", "Schrijf op waarom het langer duurt", 1000));
        }

        @Override
        public void doe(Invulpagina.Blad b, Verwachting v) {
            gegevens.deuren.maatregelen().vertragingMelden(b.wie(), b.calamiteit(), v.verwacht(), v.reden());
        }
    }
}
