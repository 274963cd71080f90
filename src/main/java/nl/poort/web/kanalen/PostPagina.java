package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.poort.contact.kanalen.Binnengekomen;
import nl.poort.contact.kanalen.Binnenkomst;
import nl.poort.contact.kanalen.Ingangen;
import nl.poort.contact.kanalen.Scan;
import nl.poort.contact.kanalen.Scanmap;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Bestandsontvangst;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// A letter that came by post, scanned, with who scanned it, when and how it was checked (substitution).
public final class PostPagina {
    static final String PAD = "/werkplek/post";
    private static final int GROOTSTE = 20_000_000;

    private final Ingangen ingangen;
    private final Scanmap scans;
    private final Binnenkomst binnenkomst;

    /// @param ingangen where letters come in; empty when post was not connected
    public record Model(List<Keuze> ingangen) {}

    public PostPagina(Ingangen ingangen, Scanmap scans, Binnenkomst binnenkomst) {
        this.ingangen = ingangen;
        this.scans = scans;
        this.binnenkomst = binnenkomst;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.VRAAG_BEHANDELEN, this::toon),
                Route.post(PAD, Recht.VRAAG_BEHANDELEN, this::neem));
    }

    private void toon(Context ctx) {
        var actor = Sessie.medewerker(ctx).actor("post bekijken");
        var keuzes = ingangen.list(actor, "post").stream()
                .filter(i -> i.aan())
                .map(i -> new Keuze(i.id().toString(), i.naam()))
                .toList();
        Formulier.van(ctx).vul("dpi", "300");
        Pagina.toon(ctx, "nl/poort/web/kanalen/post.jte", new Model(keuzes));
    }

    private void neem(Context ctx) throws Exception {
        var bestand = Bestandsontvangst.neem(ctx, "scan", GROOTSTE);
        Formulier.probeer(ctx, f -> lever(ctx, f, bestand.orElse(null)), this::toon);
    }

    private String lever(Context ctx, Formulier f, Bestandsontvangst bestand) {
        var wie = Sessie.medewerker(ctx);
        var ingang = f.id("ingang", "Kies waar de brief binnenkwam");
        var feiten = new LinkedHashMap<String, String>();
        feiten.put("afzender", f.tekst("afzender", "Vul in van wie de brief is", 200));
        feiten.put("e-mail", f.tekstOfNiets("email"));
        feiten.put("onderwerp", f.tekst("onderwerp", "Vul in waar de brief over gaat", 200));
        feiten.put("kenmerk", f.tekstOfNiets("kenmerk"));
        feiten.put("dpi", String.valueOf(f.getal("dpi", 100, 1200, "Vul een getal in van 100 tot en met 1200")));
        if (!f.aan("controle")) {
            f.fout("controle", "Kijk of de scan gelijk is aan de brief, en vink dit aan");
        }
        if (bestand == null) {
            f.fout("scan", "Kies een scan van hoogstens 20 MB");
        }
        f.weiger();
        feiten.put("gescand door", wie.naam());
        feiten.put("gescand op", LocalDate.ofInstant(scans.nu(), Tx.ZONE).toString());
        feiten.put("controle", wie.naam());
        feiten.values().removeIf(java.util.Objects::isNull);
        var id = scans.lever(
                ingangen.get(wie.actor("post toevoegen"), ingang), new Scan(bestand.naam(), feiten, bestand.inhoud()));
        boolean fout =
                binnenkomst.list(wie, Binnengekomen.Stand.FOUT, 200).stream().anyMatch(b -> b.id().equals(id));
        Pagina.zeg(
                ctx,
                fout
                        ? "De scan is bewaard, maar er is iets mis mee. Lees hieronder wat."
                        : "De brief staat bij de gesprekken.");
        return fout ? BinnenkomstPagina.PAD : GesprekkenPagina.PAD + "?kanaal=post";
    }
}
