package nl.poort.web.verdelen;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Vaardigheden;
import nl.poort.registers.organisatie.Vaardigheid;
import nl.poort.registers.organisatie.Werkgrenzen;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Who of my teams can do what, and how much work each holds at most, from a day on.
public final class VaardighedenPagina {
    private static final String PAD = VerdeelPagina.PAD + "/vaardigheden";
    private static final String IEDEREEN = "iedereen";

    private final Vaardigheden vaardigheden;
    private final Medewerkers medewerkers;
    private final Clock klok;

    /// @param grens how much work at most; `eigen` when it differs from that of everybody
    public record Mens(UUID id, String naam, List<Vaardigheid> kan, int grens, boolean eigen) {}

    public record Model(List<Mens> mensen, List<String> namen, int iedereen, LocalDate vandaag) {
        public List<Keuze> keuzes() {
            return mensen.stream()
                    .map(m -> new Keuze(m.id().toString(), m.naam()))
                    .toList();
        }

        public List<Keuze> metIedereen() {
            return java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(new Keuze(IEDEREEN, "Iedereen zonder eigen grens")),
                            keuzes().stream())
                    .toList();
        }
    }

    public VaardighedenPagina(Vaardigheden vaardigheden, Medewerkers medewerkers, Clock klok) {
        this.vaardigheden = vaardigheden;
        this.medewerkers = medewerkers;
        this.klok = klok;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.TEAM_LEIDEN, this::toon),
                Route.post(PAD, Recht.TEAM_LEIDEN, ctx -> Formulier.verwerk(ctx, f -> voegToe(ctx, f), this::toon)),
                Route.post(
                        PAD + "/einde",
                        Recht.TEAM_LEIDEN,
                        ctx -> Formulier.verwerk(ctx, f -> beeindig(ctx, f), this::toon)),
                Route.post(
                        PAD + "/grens",
                        Recht.TEAM_LEIDEN,
                        ctx -> Formulier.verwerk(ctx, f -> begrens(ctx, f), this::toon)));
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Tx.ZONE);
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.lees(ctx, "nl/poort/web/verdelen/vaardigheden.jte", () -> model(wie));
    }

    private Model model(Medewerker wie) {
        var actor = wie.actor("vaardigheden bijhouden");
        var alle = vaardigheden.metStraks(wie);
        Werkgrenzen grenzen = vaardigheden.grenzen(actor, wie.organisatie(), vandaag());
        var mensen = medewerkers.list(actor, wie.organisatie()).stream()
                .filter(m -> m.teams().stream().anyMatch(wie::zitIn))
                .filter(m -> m.mag(Recht.VRAAG_BEHANDELEN))
                .sorted(Comparator.comparing(Medewerker::naam))
                .map(m -> new Mens(
                        m.id(),
                        m.naam(),
                        alle.stream().filter(v -> v.medewerker().equals(m.id())).toList(),
                        grenzen.van(m.id()),
                        grenzen.eigen().containsKey(m.id())))
                .toList();
        var namen = alle.stream().map(Vaardigheid::naam).distinct().sorted().toList();
        return new Model(mensen, namen, grenzen.iedereen(), vandaag());
    }

    private String voegToe(Context ctx, Formulier f) {
        var mens = f.id("medewerker", "Kies een collega");
        var naam = f.tekst("naam", "Schrijf op wat deze collega kan, zoals Engels of Bouwen", 60);
        var vanaf = f.datum("vanaf", "Kies vanaf welke dag dit geldt");
        f.weiger();
        vaardigheden.voegToe(Sessie.medewerker(ctx), mens, naam, vanaf);
        Pagina.zeg(ctx, "De vaardigheid " + naam.strip() + " is toegevoegd");
        return PAD;
    }

    private String beeindig(Context ctx, Formulier f) {
        var mens = f.id("mens", "Kies een collega");
        var naam = f.tekst("weg", "Kies een vaardigheid", 60);
        f.weiger();
        vaardigheden.beeindig(Sessie.medewerker(ctx), mens, naam, vandaag());
        Pagina.zeg(ctx, "De vaardigheid " + naam + " telt niet meer mee");
        return PAD;
    }

    private String begrens(Context ctx, Formulier f) {
        boolean ieder = f.waarde("wie").equals(IEDEREEN);
        var mens = ieder ? null : f.id("wie", "Kies voor wie dit geldt");
        int hoogstens = f.getal("hoogstens", 0, 500, "Kies een getal van 0 tot en met 500");
        var vanaf = f.datum("grensvanaf", "Kies vanaf welke dag dit geldt");
        if (vanaf != null && vanaf.isBefore(vandaag())) {
            f.fout("grensvanaf", "Kies vandaag of een dag die nog komt");
        }
        f.weiger();
        vaardigheden.begrens(Sessie.medewerker(ctx), mens, hoogstens, vanaf);
        Pagina.zeg(ctx, "De grens is opgeslagen");
        return PAD;
    }
}
