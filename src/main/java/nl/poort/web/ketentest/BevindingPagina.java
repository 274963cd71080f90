package nl.poort.web.ketentest;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.poort.keten.ketentest.Bevinding;
import nl.poort.keten.ketentest.Deling;
import nl.poort.keten.ketentest.Hertest;
import nl.poort.keten.ketentest.Uitslagkleur;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// One finding: report it at IPLO, say that it is solved, test it again, share it.
public final class BevindingPagina {
    private static final String PAD = KetentestsPagina.PAD + "/bevinding/{bevinding}";

    private final Testdeuren deuren;

    /// @param voorstel how others would read it
    public record Model(Bevinding bevinding, Testbeeld test, List<Hertest> hertesten, Deling.Voorstel voorstel) {
        public String pad() {
            return KetentestsPagina.PAD + "/bevinding/" + bevinding.id();
        }

        public String stap() {
            return bevinding.stap() == null
                    ? "niet bij een stap"
                    : bevinding.stap() + ". "
                            + test.beeld().plan().stap(bevinding.stap()).naam();
        }
    }

    /// Who does something with which finding.
    private record Doel(Medewerker wie, UUID bevinding) {}

    public BevindingPagina(Testdeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KETEN, this::toon).metPersoonsgegevens(),
                stap("melding", this::meld),
                stap("oplossing", this::losOp),
                stap("hertest", this::hertest),
                stap("deling", this::deel));
    }

    private static Doel doel(Context ctx) {
        return new Doel(Sessie.medewerker(ctx), Testdeuren.id(ctx, "bevinding", "Deze bevinding"));
    }

    private Route stap(String noun, BiFunction<Doel, Formulier, String> werk) {
        return Route.post(PAD + "/" + noun, Recht.KETEN, ctx -> {
            var doel = doel(ctx);
            Formulier.verwerk(
                    ctx,
                    f -> {
                        Pagina.zeg(ctx, werk.apply(doel, f));
                        return KetentestsPagina.PAD + "/bevinding/" + doel.bevinding();
                    },
                    this::toon);
        });
    }

    private void toon(Context ctx) {
        var d = doel(ctx);
        var bevinding = deuren.bevindingen().get(d.wie(), d.bevinding());
        var test = Testbeeld.van(deuren, d.wie(), bevinding.ketentest());
        var hertesten = test.hertesten().stream()
                .filter(h -> h.bevinding().equals(bevinding.id()))
                .toList();
        var voorstel = deuren.deling().voorstel(d.wie(), bevinding.id());
        Formulier.van(ctx);
        Pagina.toon(ctx, "nl/poort/web/ketentest/bevinding.jte", new Model(bevinding, test, hertesten, voorstel));
    }

    private String meld(Doel d, Formulier f) {
        var actor = d.wie().actor("bevinding melden bij IPLO");
        var b = deuren.bevindingen()
                .melden(
                        d.wie(),
                        d.bevinding(),
                        () -> deuren.registers().kenmerken().reserveer(actor));
        return "Gemeld bij IPLO met kenmerk " + b.kenmerk() + ", en meteen doorgezet naar de TBO.";
    }

    private String losOp(Doel d, Formulier f) {
        var tekst = f.tekst("oplossing", "Schrijf op wat er is gedaan", 4_000);
        f.weiger();
        deuren.bevindingen().oplossen(d.wie(), d.bevinding(), tekst);
        return "Het team heeft een hertest te doen.";
    }

    private String hertest(Doel d, Formulier f) {
        var kleur = f.keuze("kleur", Uitslagkleur.class, "Kies groen of rood");
        var bewijs = f.tekst("bewijs", "Schrijf op wat u zag", 4_000);
        f.weiger();
        var b = deuren.bevindingen().hertesten(d.wie(), d.bevinding(), kleur, bewijs);
        return b.naam() + " is " + b.stand().naam() + ".";
    }

    private String deel(Doel d, Formulier f) {
        var tekst = f.tekst("deeltekst", "Schrijf op wat anderen hiervan moeten weten", 4_000);
        var oplossing = f.tekstOfNiets("deeloplossing");
        if (!f.aan("gelezen")) {
            f.fout("gelezen", "Lees de tekst en zet een vinkje als er geen persoon in te herkennen is");
        }
        f.weiger();
        try {
            deuren.deling().delen(d.wie(), d.bevinding(), tekst, oplossing == null ? "" : oplossing);
        } catch (nl.poort.techniek.Weigering w) {
            w.velden().forEach((veld, zin) -> f.fout("deel" + veld, zin));
            f.weiger();
            throw w;
        }
        return "De bevinding is gedeeld met alle organisaties.";
    }
}
