package nl.poort.web.sturing;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.poort.registers.organisatie.Recht;
import nl.poort.sturing.Sturing;
import nl.poort.sturing.kpi.Kerncijfers;
import nl.poort.sturing.kpi.Maatstaf;
import nl.poort.sturing.kpi.Prestaties;
import nl.poort.sturing.kpi.Streefwaarde;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Which norms stand in front, and what we aim at in which year.
public final class DoelPagina {
    private static final String PAD = "/sturing/doelen";

    private final Sturing sturing;
    private final Kerncijfers kerncijfers;
    private final Prestaties prestaties;

    /// @param plaatsen how many norms may stand in front, each with its own choice
    public record Model(
            List<Streefwaarde> doelen, List<Keuze> maatstaven, List<Integer> plaatsen, boolean mag, boolean openbaar) {}

    public DoelPagina(Sturing sturing, Kerncijfers kerncijfers, Prestaties prestaties) {
        this.prestaties = prestaties;
        this.sturing = sturing;
        this.kerncijfers = kerncijfers;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.STURING, this::toon),
                Route.post(PAD, Recht.STURING, ctx -> Formulier.verwerk(ctx, f -> stel(ctx, f), this::toon)),
                Route.post(
                        "/sturing/openbaarheid",
                        Recht.STURING,
                        ctx -> Formulier.verwerk(ctx, f -> toonOpenbaar(ctx, f), this::toon)),
                Route.post(
                        "/sturing/kern", Recht.STURING, ctx -> Formulier.verwerk(ctx, f -> kies(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var plaatsen = IntStream.rangeClosed(1, Maatstaf.MEESTE_KERN).boxed().toList();
        var kern = kerncijfers.overzicht(wie, sturing.periode(4), false).kern();
        var f = Formulier.van(ctx);
        for (int i = 0; i < kern.size(); i++) {
            f.vul("kern" + (i + 1), kern.get(i).name());
        }
        var keuzes = Arrays.stream(Maatstaf.values())
                .map(m -> new Keuze(m.name(), m.code() + ": " + m.naam()))
                .toList();
        var model = new Model(
                kerncijfers.doelen(wie), keuzes, plaatsen, kerncijfers.magInrichten(wie), prestaties.toont(wie));
        Pagina.toon(ctx, "nl/poort/web/sturing/doelen.jte", model);
    }

    private String stel(Context ctx, Formulier f) {
        var maatstaf = f.keuze("maatstaf", Maatstaf.class, "Kies een norm");
        int jaar = f.getal("jaar", 2000, 2100, "Vul een jaar in, zoals 2027");
        var waarde = f.leesOfNiets("waarde", DoelPagina::getal, "Vul een getal in, zoals 80 of 7,5");
        f.weiger();
        kerncijfers.stelDoel(Sessie.medewerker(ctx), maatstaf, jaar, waarde);
        var wat = maatstaf.code() + " in " + jaar;
        Pagina.zeg(
                ctx,
                waarde == null
                        ? "Er is geen doel meer voor " + wat + "."
                        : "Het doel voor " + wat + " is " + maatstaf.eenheid().tekst(waarde) + ".");
        return PAD;
    }

    private String toonOpenbaar(Context ctx, Formulier f) {
        boolean openbaar = f.aan("openbaar");
        prestaties.toon(Sessie.medewerker(ctx), openbaar);
        Pagina.zeg(
                ctx,
                openbaar
                        ? "Iedereen ziet de kern met doel en stand nu bij Prestaties."
                        : "De cijfers staan niet meer bij Prestaties.");
        return PAD;
    }

    static BigDecimal getal(String tekst) {
        if (tekst.length() > 10) {
            throw new NumberFormatException(tekst);
        }
        return new BigDecimal(tekst.replace("%", "").strip().replace(',', '.'));
    }

    /// The places in order; a place may be left empty.
    private String kies(Context ctx, Formulier f) {
        var perPlaats = new TreeMap<Integer, Maatstaf>();
        for (int plaats = 1; plaats <= Maatstaf.MEESTE_KERN; plaats++) {
            int hier = plaats;
            Optional.ofNullable(f.leesOfNiets("kern" + plaats, Maatstaf::valueOf, "Kies een norm uit de lijst"))
                    .ifPresent(m -> perPlaats.put(hier, m));
        }
        f.weiger();
        kerncijfers.kiesKern(Sessie.medewerker(ctx), List.copyOf(perPlaats.values()));
        Pagina.zeg(ctx, "Deze normen staan nu vooraan.");
        return PAD;
    }
}
