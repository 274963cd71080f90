package nl.poort.web.calamiteit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.poort.keten.calamiteiten.Besluitsoort;
import nl.poort.keten.calamiteiten.Deelnemer;
import nl.poort.keten.calamiteiten.NieuwBesluit;
import nl.poort.keten.calamiteiten.Teamoproep;
import nl.poort.keten.calamiteiten.Teamsoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Route;

/// Records a decision with who took part and why, and calls up the team that belongs to it.
public final class BesluitPagina {
    private static final int REGELS = 3;

    private final Calamiteitgegevens gegevens;

    /// @param soort which decision; null when only a team is called up
    /// @param team the team that is called up; null when nobody is
    public record Keuzes(
            Besluitsoort soort,
            Teamsoort team,
            String titel,
            String gevolg,
            List<Keuze> schakels,
            List<Keuze> collegas) {
        public List<Integer> regels() {
            return List.of(1, 2, 3);
        }
    }

    public BesluitPagina(Calamiteitgegevens gegevens) {
        this.gegevens = gegevens;
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(Invulpagina.routes(gegevens, "/besluit", "besluit.jte", true, new Besluit()));
        routes.addAll(Invulpagina.routes(gegevens, "/team", "team.jte", false, new Oproep()));
        return routes;
    }

    private final class Besluit implements Invulpagina.Zaak<NieuwBesluit> {
        @Override
        public Keuzes keuzes(Invulpagina.Blad b) {
            var soort = soort(b.f());
            b.f().vul("genomenOp", Tijdstip.veld(b.nu())).vul("schakel1", gegevens.schakelNu(b.wie(), b.beeld()));
            vulTeam(b);
            return new Keuzes(
                    soort,
                    soort.team(),
                    titel(soort),
                    gevolg(soort),
                    gegevens.teamkeuzes(b.wie(), b.beeld(), false),
                    collegas(b.wie()));
        }

        @Override
        public NieuwBesluit lees(Invulpagina.Blad b) {
            var soort = soort(b.f());
            var motivering = b.f().tekst("motivering", "Schrijf op waarom dit is besloten", 4000);
            var deelnemers = deelnemers(b.f());
            if (deelnemers.isEmpty() && soort == Besluitsoort.NIET_BINNEN_DE_KETEN) {
                eisDeelnemer(b.f());
            }
            var op = b.moment("genomenOp", "Vul in wanneer dit is besloten");
            if (op != null && Tijdstip.veld(op).equals(Tijdstip.veld(b.nu()))) {
                op = null; // this minute is now
            }
            var team = soort.team() == null ? null : teamoproep(b);
            return new NieuwBesluit(soort, deelnemers, op, motivering, team);
        }

        @Override
        public void doe(Invulpagina.Blad b, NieuwBesluit besluit) {
            gegevens.deuren.calamiteiten().besluiten(b.wie(), b.calamiteit(), besluit);
        }
    }

    private final class Oproep implements Invulpagina.Zaak<Teamoproep> {
        @Override
        public Keuzes keuzes(Invulpagina.Blad b) {
            vulTeam(b);
            var team = b.beeld().calamiteit().niveau() >= Teamsoort.SCT.niveau() ? Teamsoort.SCT : Teamsoort.OCT;
            return new Keuzes(null, team, "Roep meer mensen op", "", List.of(), collegas(b.wie()));
        }

        @Override
        public Teamoproep lees(Invulpagina.Blad b) {
            return teamoproep(b);
        }

        @Override
        public void doe(Invulpagina.Blad b, Teamoproep oproep) {
            var team = b.beeld().calamiteit().niveau() >= Teamsoort.SCT.niveau() ? Teamsoort.SCT : Teamsoort.OCT;
            gegevens.deuren.teamoproepen().oproepen(b.wie(), b.calamiteit(), team, oproep);
        }
    }

    private static Besluitsoort soort(Formulier f) {
        try {
            return Besluitsoort.valueOf(f.waarde("soort"));
        } catch (IllegalArgumentException e) {
            return Besluitsoort.NIET_BINNEN_DE_KETEN;
        }
    }

    /// One line per person: a name and the link this person spoke for.
    private static List<Deelnemer> deelnemers(Formulier f) {
        var deelnemers = new ArrayList<Deelnemer>();
        for (int i = 1; i <= REGELS; i++) {
            var naam = f.tekstOfNiets(naamveld(i));
            var team = f.idOfNiets("schakel" + i);
            if (naam != null && team == null) {
                f.fout("schakel" + i, "Kies voor welke schakel " + naam + " sprak");
            } else if (naam != null) {
                deelnemers.add(new Deelnemer(naam, team));
            }
        }
        return deelnemers;
    }

    /// Said with the other errors: a decision that the chain cannot do it is taken with somebody of the chain.
    private static void eisDeelnemer(Formulier f) {
        if (!f.waarde(naamveld(1)).isEmpty()) {
            return; // told already: a name without a link
        }
        f.fout(naamveld(1), "Dit besluit neemt u samen met een schakel die aan de vraag werkt");
        if (f.waarde("schakel1").isEmpty()) {
            f.fout("schakel1", "Kies voor welke schakel deze persoon sprak");
        }
    }

    /// The first name carries the complaint of the door about the participants.
    public static String naamveld(int regel) {
        return regel == 1 ? "deelnemers" : "deelnemer" + regel;
    }

    private static void vulTeam(Invulpagina.Blad b) {
        b.f().vul("om", Tijdstip.veld(PlanPagina.over(b.nu(), Duration.ofMinutes(45))));
    }

    private Teamoproep teamoproep(Invulpagina.Blad b) {
        var om = b.moment("om", "Vul in hoe laat het team bij elkaar komt");
        var leden = new ArrayList<Teamoproep.Lid>();
        var collegas = gegevens.collegas(b.wie());
        for (var gekozen : b.f().alle("leden")) {
            collegas.stream()
                    .filter(m -> m.id().toString().equals(gekozen))
                    .forEach(m -> leden.add(new Teamoproep.Lid(m.naam(), Rol.CALAMITEITENMANAGER.naam(), m.id())));
        }
        for (int i = 1; i <= REGELS; i++) {
            var naam = b.f().tekstOfNiets("lid" + i);
            var rol = b.f().tekstOfNiets("rol" + i);
            if (naam != null) {
                leden.add(new Teamoproep.Lid(naam, rol == null ? "lid" : rol, null));
            } else if (rol != null) {
                b.f().fout("lid" + i, "Vul in wie u oproept als " + rol);
            }
        }
        if (leden.isEmpty()) {
            b.f().fout("leden", "Kies wie u oproept");
        }
        return new Teamoproep(om, leden);
    }

    private List<Keuze> collegas(Medewerker wie) {
        return gegevens.collegas(wie).stream()
                .map(m -> new Keuze(m.id().toString(), m.naam(), m.telefoon()))
                .toList();
    }

    private static String titel(Besluitsoort soort) {
        return switch (soort) {
            case NIET_BINNEN_DE_KETEN -> "De keten lost dit niet op";
            case TOCH_BINNEN_DE_KETEN -> "De keten lost dit toch op";
            case NIET_OPSCHALEN_NAAR_SCT -> "Niet opschalen naar het SCT";
            case OPSCHALEN_NAAR_SCT -> "Opschalen naar het SCT";
        };
    }

    private static String gevolg(Besluitsoort soort) {
        return switch (soort) {
            case NIET_BINNEN_DE_KETEN ->
                "De calamiteitenorganisatie wordt eigenaar van de vraag en roept het OCT op. Ieder lid krijgt een bericht.";
            case TOCH_BINNEN_DE_KETEN ->
                "De calamiteit stopt. De vraag houdt prioriteit 1 en blijft bij de schakel die eraan werkt.";
            case NIET_OPSCHALEN_NAAR_SCT -> "Het OCT blijft de leiding houden en maakt het plan van aanpak.";
            case OPSCHALEN_NAAR_SCT ->
                "Alle vragen gaan naar niveau 4. Het Strategisch Calamiteitenteam wordt opgeroepen. Ieder lid krijgt een bericht.";
        };
    }
}
