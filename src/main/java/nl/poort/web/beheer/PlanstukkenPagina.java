package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.omgeving.Bron;
import nl.poort.registers.omgeving.Planstuk;
import nl.poort.registers.omgeving.Planstukken;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Bestandsontvangst;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Pieces of plan of the own authority: bring in, look whether the area stays inside the own boundary, publish.
public final class PlanstukkenPagina {
    private static final String PAD = "/beheer/planstukken";
    private static final String EEN = PAD + "/{id}";
    private static final int GROOTSTE = 8_000_000;

    private final Planstukken planstukken;
    private final Clock klok;

    /// @param wie who looks: one's own piece is judged by somebody else
    public record Model(List<Planstuk> stukken, UUID wie, LocalDate vandaag) {
        public boolean magMotiveren(Planstuk p) {
            return p.isConcept()
                    && p.isBuiten()
                    && p.gemotiveerd().isEmpty()
                    && !p.door().id().equals(wie);
        }

        public boolean magPubliceren(Planstuk p) {
            return p.isConcept() && (!p.isBuiten() || p.gemotiveerd().isPresent());
        }
    }

    public PlanstukkenPagina(Planstukken planstukken, Clock klok) {
        this.planstukken = planstukken;
        this.klok = klok;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, this::ontvang),
                Route.post(
                        EEN + "/motivering",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> motiveer(ctx, f), this::toon)),
                Route.post(
                        EEN + "/publicatie",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> publiceer(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var vandaag = LocalDate.ofInstant(klok.instant(), Tx.ZONE);
        Pagina.toon(ctx, "nl/poort/web/beheer/planstukken.jte", new Model(planstukken.list(wie), wie.id(), vandaag));
    }

    private void ontvang(Context ctx) throws Exception {
        var bestand = Bestandsontvangst.neem(ctx, "bestand", GROOTSTE);
        Formulier.probeer(
                ctx,
                f -> brengIn(
                        ctx,
                        f,
                        Bestandsontvangst.eis(
                                f, "bestand", bestand, "Kies een GeoJSON-bestand van hoogstens 8 MB met het gebied")),
                this::toon);
    }

    /// What is wrong with the area is told at the field where it was chosen.
    private String brengIn(Context ctx, Formulier f, Bestandsontvangst bestand) {
        var wens = new Planstuk.Wens(f.waarde("naam"), f.waarde("activiteit"), f.waarde("bovenliggend"));
        var bron = new Bron(bestand.naam(), () -> new ByteArrayInputStream(bestand.inhoud()));
        try {
            var stuk = planstukken.inbrengen(Sessie.medewerker(ctx), wens, bron);
            Pagina.zeg(
                    ctx,
                    stuk.naam() + " is ingebracht. "
                            + (stuk.isBuiten() ? "Kijk naar de grens." : "Publiceer het als het klopt."));
            return PAD;
        } catch (Weigering w) {
            if (!w.velden().isEmpty()) {
                throw w;
            }
            var zinnen = w.zinnen().stream().limit(5).collect(Collectors.joining(" "));
            throw new Weigering(w.code(), zinnen, Map.of("bestand", zinnen));
        }
    }

    private String motiveer(Context ctx, Formulier f) {
        var reden = f.tekst("reden", "Schrijf op waarom dit gebied zo mag", 2_000);
        f.weiger();
        planstukken.motiveren(Sessie.medewerker(ctx), id(ctx), reden);
        return PAD;
    }

    private String publiceer(Context ctx, Formulier f) {
        var vanaf = f.datum("vanaf", "Vul in vanaf welke dag het geldt");
        f.weiger();
        var stuk = planstukken.publiceren(Sessie.medewerker(ctx), id(ctx), vanaf);
        Pagina.zeg(ctx, stuk.naam() + " is gepubliceerd. U kunt er nu regels voor maken.");
        return PAD;
    }

    private static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit stuk plan");
        }
    }
}
