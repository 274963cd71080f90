package nl.poort.web.sturing;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.poort.registers.organisatie.Recht;
import nl.poort.sturing.kpi.ExterneMeting;
import nl.poort.sturing.kpi.ExterneMetingen;
import nl.poort.sturing.kpi.Kerncijfers;
import nl.poort.sturing.kpi.Maatstaf;
import nl.poort.sturing.kpi.Meetsoort;
import nl.poort.web.Bestandsontvangst;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// What others measured: a list, one by hand, or many from a file.
public final class MetingenPagina {
    private static final String PAD = "/sturing/metingen";
    private static final int GROOTSTE = 500_000;

    private final ExterneMetingen metingen;
    private final Kerncijfers kerncijfers;

    public record Model(List<ExterneMeting> metingen, List<Keuze> soorten, List<Keuze> maatstaven, boolean mag) {

        /// The words a file may use.
        public String namen() {
            return String.join(
                    ", ", Arrays.stream(Maatstaf.values()).map(Maatstaf::pad).toList());
        }
    }

    public MetingenPagina(ExterneMetingen metingen, Kerncijfers kerncijfers) {
        this.metingen = metingen;
        this.kerncijfers = kerncijfers;
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(List.of(
                Route.get(PAD, Recht.STURING, this::toon),
                Route.post(PAD, Recht.STURING, ctx -> Formulier.verwerk(ctx, f -> voerIn(ctx, f), this::toon)),
                Route.post(PAD + "/bestand", Recht.STURING, this::bestand),
                Route.post(
                        PAD + "/verwijdering",
                        Recht.STURING,
                        ctx -> Formulier.verwerk(ctx, f -> verwijder(ctx, f), this::toon))));
        routes.addAll(Export.routes(PAD, Recht.STURING, this::tabel));
        return routes;
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var maatstaven = Arrays.stream(Maatstaf.values())
                .map(m -> new Keuze(m.name(), m.code() + ": " + m.naam()))
                .toList();
        var model = new Model(
                metingen.list(wie),
                Keuze.van(Meetsoort.class, Meetsoort::naam),
                maatstaven,
                kerncijfers.magInrichten(wie));
        Pagina.toon(ctx, "nl/poort/web/sturing/metingen.jte", model);
    }

    private String voerIn(Context ctx, Formulier f) {
        var soort = f.keuze("soort", Meetsoort.class, "Kies hoe er is gemeten");
        var bron = f.tekst("bron", "Vul in wie dit heeft gemeten", 120);
        var maatstaf = f.keuze("maatstaf", Maatstaf.class, "Kies wat er is gemeten");
        var dag = f.datum("gemetenOp", "Vul de dag van de meting in");
        var waarde = f.lees("waarde", DoelPagina::getal, "Vul een getal in, zoals 49 of 6,8");
        var aantal = f.leesOfNiets("steekproef", Integer::valueOf, "Vul een aantal in");
        f.weiger();
        metingen.invoeren(Sessie.medewerker(ctx), new ExterneMeting(null, soort, bron, maatstaf, dag, waarde, aantal));
        Pagina.zeg(ctx, "De meting is opgeslagen.");
        return PAD;
    }

    private void bestand(Context ctx) throws Exception {
        var bestand = Bestandsontvangst.neem(ctx, "bestand", GROOTSTE);
        Formulier.verwerk(
                ctx,
                f -> {
                    var blad = Bestandsontvangst.eis(f, "bestand", bestand, "Kies een bestand van hoogstens 500 kB");
                    int aantal = metingen.inlezen(Sessie.medewerker(ctx), tekst(f, blad.inhoud()));
                    Pagina.zeg(ctx, aantal == 1 ? "1 meting is ingelezen." : aantal + " metingen zijn ingelezen.");
                    return PAD;
                },
                this::toon);
    }

    private static String tekst(Formulier f, byte[] inhoud) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
        } catch (CharacterCodingException e) {
            f.fout("bestand", "Dit is geen tekstbestand in UTF-8. Sla het op als CSV UTF-8.");
            f.weiger();
            return "";
        }
    }

    private String verwijder(Context ctx, Formulier f) {
        var id = f.id("meting", "Kies een meting");
        f.weiger();
        metingen.verwijderen(Sessie.medewerker(ctx), id);
        Pagina.zeg(ctx, "De meting is verwijderd.");
        return PAD;
    }

    private Tabel tabel(Context ctx) {
        var tabel = Tabel.met("metingen", "datum", "soort", "bron", "maatstaf", "waarde", "steekproef");
        metingen.list(Sessie.medewerker(ctx))
                .forEach(m -> tabel.rij(
                        m.gemetenOp(), m.soort().naam(), m.bron(), m.maatstaf().pad(), m.waarde(), m.steekproef()));
        return tabel;
    }
}
