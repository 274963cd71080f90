package nl.poort.web.demo;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The outside world of the demo: a telephone exchange and a letter box that play what customers do.
public final class BuitenwereldPagina {
    private static final String CENTRALE = "/demo/telefooncentrale";
    private static final String POSTBUS = "/demo/postbus";
    private static final String VRAAG = "Wanneer wordt het papier opgehaald?";
    private static final List<Keuze> BELLERS = List.of(
            new Keuze("0612345678", "Fatima Özdemir belt (06 12345678)"),
            new Keuze("0687654321", "Iemand met een ander nummer belt (06 87654321)"),
            new Keuze("anonymous", "Iemand belt met een afgeschermd nummer"));
    private static final List<Keuze> WEGEN = List.of(
            new Keuze("whatsapp", "WhatsApp"),
            new Keuze("e-mail", "E-mail"),
            new Keuze("facebook", "Facebook, voor iedereen te lezen"),
            new Keuze("chat", "Chat"),
            new Keuze("balie", "Aan de balie"));

    private final Demokanalen kanalen;

    /// @param gesprek the call that is being played, empty when none
    public record Centrale(List<Keuze> bellers, String toestel, String gesprek, String van, String stand) {}

    public record Postbus(List<Keuze> wegen) {}

    public BuitenwereldPagina(Demokanalen kanalen) {
        this.kanalen = kanalen;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(CENTRALE, Recht.OPENBAAR, this::centrale),
                Route.post(CENTRALE, Recht.OPENBAAR, ctx -> Formulier.probeer(ctx, this::bel, this::centrale)),
                Route.get(POSTBUS, Recht.OPENBAAR, this::postbus),
                Route.post(POSTBUS, Recht.OPENBAAR, ctx -> Formulier.verwerk(ctx, f -> post(ctx, f), this::postbus)),
                Route.post(
                        POSTBUS + "/drukte",
                        Recht.OPENBAAR,
                        ctx -> Formulier.verwerk(ctx, f -> drukte(ctx), this::postbus)));
    }

    private void centrale(Context ctx) {
        var f = Formulier.van(ctx);
        f.vul("van", BELLERS.getFirst().waarde());
        var stand = f.waarde("stand");
        Pagina.toon(
                ctx,
                "nl/poort/web/demo/telefooncentrale.jte",
                new Centrale(
                        BELLERS,
                        kanalen.toestel(),
                        f.waarde("gesprek"),
                        f.waarde("van"),
                        stand.isEmpty() ? "over" : stand));
    }

    private String bel(Formulier f) {
        var van = f.waarde("van");
        if (BELLERS.stream().noneMatch(b -> b.waarde().equals(van))) {
            f.fout("van", "Kies wie er belt");
        }
        f.weiger();
        var gesprek =
                f.waarde("gesprek").matches("demo-[0-9a-f-]{36}") ? f.waarde("gesprek") : "demo-" + UUID.randomUUID();
        var stap = Map.of("opnemen", "answer", "ophangen", "hangup").getOrDefault(f.waarde("stap"), "newCall");
        kanalen.bel(stap, gesprek, van, kanalen.toestel());
        var verder = "?gesprek=" + gesprek + "&van=" + van + "&stand=";
        return switch (stap) {
            case "answer" -> CENTRALE + verder + "gesprek";
            case "hangup" -> CENTRALE;
            default -> CENTRALE + verder + "over";
        };
    }

    private void postbus(Context ctx) {
        Formulier.van(ctx).vul("weg", "whatsapp").vul("naam", "Fatima Özdemir").vul("tekst", VRAAG);
        Pagina.toon(ctx, "nl/poort/web/demo/postbus.jte", new Postbus(WEGEN));
    }

    private String post(Context ctx, Formulier f) {
        var naam = f.tekst("naam", "Vul een naam in", 80);
        var tekst = f.tekst("tekst", "Schrijf op wat de klant zegt", 200);
        if (WEGEN.stream().noneMatch(w -> w.waarde().equals(f.waarde("weg")))) {
            f.fout("weg", "Kies hoe de klant komt");
        }
        f.weiger();
        return POSTBUS + "?gespeeld=" + speel(f.waarde("weg"), naam, tekst);
    }

    private String speel(String weg, String naam, String tekst) {
        switch (weg) {
            case "whatsapp" -> kanalen.whatsapp("31612345678", naam, tekst);
            case "e-mail" -> kanalen.mail("fatima@voorbeeld.example", tekst, tekst + "\n\n" + naam);
            case "facebook" -> kanalen.facebook(naam, tekst);
            case "chat" -> kanalen.chat(naam, tekst);
            default -> kanalen.balie(naam, tekst);
        }
        return weg;
    }

    /// A minute at the desk, at once: something on every channel, and callers whom nobody answered.
    private String drukte(Context ctx) {
        for (int i = 1; i <= 2; i++) {
            var gesprek = "demo-" + UUID.randomUUID();
            kanalen.bel("newCall", gesprek, "061111111" + i, "");
            kanalen.bel("hangup", gesprek, "061111111" + i, "");
        }
        speel("whatsapp", "Fatima Özdemir", VRAAG);
        speel("e-mail", "Jan Jansen", "Ik krijg geen antwoord op mijn brief");
        speel("facebook", "Bo", "Is de weg bij de sluis nog dicht?");
        speel("chat", "Ali", "Kan ik mijn afspraak verzetten?");
        speel("balie", "Mila", "Rijbewijs");
        kanalen.bel("newCall", "demo-" + UUID.randomUUID(), BELLERS.getFirst().waarde(), kanalen.toestel());
        return POSTBUS + "?gespeeld=drukte";
    }
}
