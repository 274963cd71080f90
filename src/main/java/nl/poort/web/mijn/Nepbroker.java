package nl.poort.web.mijn;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.poort.contact.inzage.Betrouwbaarheid;
import nl.poort.contact.inzage.Bewijs;
import nl.poort.contact.inzage.Middel;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// "Inloggen als…": plays DigiD or eHerkenning in a demo and in tests, for made-up people only. Its routes exist only
/// there.
public final class Nepbroker implements Broker {
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Middel middel;
    private final List<Persoon> personen;

    /// Somebody one can be.
    ///
    /// @param sleutel names this person in the form; never a number of the person
    /// @param nummer gives the proof at this level
    public record Persoon(String sleutel, String naam, java.util.function.Function<Betrouwbaarheid, Bewijs> nummer) {}

    /// @param state of this very leaving
    public record Model(Middel middel, List<Keuze> personen, List<Keuze> niveaus, String state) {}

    public Nepbroker(Middel middel, List<Persoon> personen) {
        this.middel = middel;
        this.personen = List.copyOf(personen);
    }

    public List<Route> routes() {
        return List.of(
                Route.get(pad(), Recht.OPENBAAR, this::toon),
                Route.post(pad(), Recht.OPENBAAR, ctx -> Formulier.probeer(ctx, f -> kies(ctx, f), this::toon)));
    }

    private String pad() {
        return "/demo/inloggen/" + middel.pad();
    }

    @Override
    public Middel middel() {
        return middel;
    }

    @Override
    public String heen(Context ctx) {
        var state = woord();
        ctx.req().getSession(true).setAttribute(sleutel("state"), state);
        return pad() + "?state=" + state;
    }

    private void toon(Context ctx) {
        var f = Formulier.van(ctx).vul("niveau", Betrouwbaarheid.MIDDEN.name());
        Pagina.toon(
                ctx,
                "nl/poort/web/mijn/nepbroker.jte",
                new Model(
                        middel,
                        personen.stream()
                                .map(p -> new Keuze(p.sleutel(), p.naam()))
                                .toList(),
                        Keuze.van(Betrouwbaarheid.class, Betrouwbaarheid::tekst),
                        f.waarde("state")));
    }

    private String kies(Context ctx, Formulier f) {
        var wie = f.lees("persoon", this::persoon, "Kies wie u bent");
        var niveau = f.keuze("niveau", Betrouwbaarheid.class, "Kies een niveau");
        f.weiger();
        var code = woord();
        ctx.req().getSession(true).setAttribute(sleutel("code"), code + " " + niveau + " " + wie.sleutel());
        return Broker.terugpad(middel) + "?code=" + code + "&state=" + f.waarde("state");
    }

    private Persoon persoon(String sleutel) {
        return personen.stream()
                .filter(p -> p.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze persoon"));
    }

    @Override
    public Optional<Bewijs> terug(Context ctx) {
        var sessie = ctx.req().getSession(false);
        if (sessie == null
                || !(sessie.getAttribute(sleutel("state")) instanceof String state)
                || !(sessie.getAttribute(sleutel("code")) instanceof String gegeven)) {
            return Optional.empty();
        }
        sessie.removeAttribute(sleutel("state"));
        sessie.removeAttribute(sleutel("code"));
        var delen = gegeven.split(" ", 3);
        boolean klopt = gelijk(state, ctx.queryParam("state")) & gelijk(delen[0], ctx.queryParam("code"));
        return klopt
                ? Optional.of(persoon(delen[2]).nummer().apply(Betrouwbaarheid.valueOf(delen[1])))
                : Optional.empty();
    }

    private String sleutel(String wat) {
        return "nepbroker:" + middel.pad() + ":" + wat;
    }

    private static boolean gelijk(String a, String b) {
        return b != null
                && MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String woord() {
        var bytes = new byte[24];
        TOEVAL.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
