package nl.poort.web.calamiteit;

import static nl.poort.web.calamiteit.Calamiteitgegevens.id;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import nl.poort.keten.calamiteiten.Calamiteit;
import nl.poort.keten.calamiteiten.Paraatheidsperiode;
import nl.poort.registers.organisatie.Dienst;
import nl.poort.registers.organisatie.Dienstroosters;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// All calamities: what runs now and what must happen first, the readiness, and who has duty.
public final class CalamiteitenPagina {
    private static final String HIER = "/calamiteit";

    private final Calamiteitgegevens gegevens;
    private final Dienstroosters roosters;

    /// @param dienst who has duty now, the back-up after it, each with until when
    /// @param gat nobody has duty now
    public record Model(
            List<Calamiteitbeeld> actief,
            List<Calamiteit> eerder,
            List<Paraatheidsperiode> periodes,
            boolean verhoogd,
            List<Dienst> dienst,
            boolean gat) {}

    public CalamiteitenPagina(Calamiteitgegevens gegevens, Dienstroosters roosters) {
        this.gegevens = gegevens;
        this.roosters = roosters;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(HIER, Recht.CALAMITEIT, this::toon).metPersoonsgegevens(),
                Route.post(
                        HIER + "/paraatheid",
                        Recht.CALAMITEIT,
                        ctx -> Formulier.verwerk(ctx, f -> verhoog(ctx, f), this::toon)),
                Route.post(
                        HIER + "/paraatheid/{periode}/einde",
                        Recht.CALAMITEIT,
                        ctx -> Formulier.verwerk(ctx, f -> beeindig(ctx), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var nu = gegevens.nu();
        Formulier.van(ctx).vul("van", Tijdstip.veld(nu));
        var alle = gegevens.deuren.dossiers().list(wie);
        var actief = alle.stream()
                .filter(c -> c.stand().isOpen())
                .map(c -> gegevens.beeld(wie, c.id()))
                .toList();
        var eerder = alle.stream().filter(c -> !c.stand().isOpen()).toList();
        var periodes = gegevens.deuren.paraatheden().list(wie);
        boolean verhoogd = periodes.stream().anyMatch(p -> loopt(p, nu));
        var dienst = dienst(wie, nu);
        Pagina.toon(
                ctx,
                "nl/poort/web/calamiteit/calamiteiten.jte",
                new Model(
                        actief,
                        eerder,
                        periodes,
                        verhoogd,
                        dienst,
                        dienst.stream().noneMatch(d -> d.plaats() == 0)));
    }

    private static boolean loopt(Paraatheidsperiode p, Instant nu) {
        return !p.van().isAfter(nu) && p.tot().isAfter(nu);
    }

    /// Of all chains of this organisation, without saying somebody twice.
    private List<Dienst> dienst(Medewerker wie, Instant nu) {
        return roosters.dienstNu(wie.actor("rooster bekijken"), wie.organisatie(), nu);
    }

    private String verhoog(Context ctx, Formulier f) {
        var nu = gegevens.nu();
        var van = f.lees("van", t -> Tijdstip.lees(t, nu), "Kies wanneer het begint");
        var tot = f.lees("tot", t -> Tijdstip.lees(t, nu), "Kies wanneer het eindigt");
        if (van != null && tot != null && !tot.isAfter(van)) {
            f.fout("tot", "Kies een einde na het begin");
        }
        var reden = f.tekst("reden", "Schrijf op waarom de paraatheid hoger is", 500);
        f.weiger();
        gegevens.deuren.paraatheden().verhogen(Sessie.medewerker(ctx), van, tot, reden);
        return HIER;
    }

    private String beeindig(Context ctx) {
        gegevens.deuren.paraatheden().beeindigen(Sessie.medewerker(ctx), id(ctx, "periode"));
        return HIER;
    }
}
