package nl.poort.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;

/// Who is logged in. The roles come from the register at every request; when they changed since the login, the session
/// is over (scorecard E5).
public final class Sessie {
    static final String MEDEWERKER = "medewerker";
    private static final String ROLLEN = "rollen";
    private static final String GEZEGD = "gezegd";
    private static final String HIER = "poort.medewerker";

    private Sessie() {}

    /// The person who is logged in; refuses when nobody is (the route then leads to the login page).
    public static Medewerker medewerker(Context ctx) {
        return wie(ctx).orElseThrow(
                        () -> new Weigering("niet-aangemeld", "U bent niet aangemeld. Meld u opnieuw aan."));
    }

    /// The person who is logged in, if any.
    public static Optional<Medewerker> wie(Context ctx) {
        Optional<Medewerker> eerder = ctx.attribute(HIER);
        if (eerder == null) {
            eerder = zoek(ctx);
            ctx.attribute(HIER, eerder);
        }
        return eerder;
    }

    /// Another system that showed its key acts as this, during this request only: no session begins.
    public static void metSleutel(Context ctx, Medewerker sleutel) {
        ctx.attribute(HIER, Optional.of(sleutel));
        Bewaking.neemBeurt(ctx, sleutel.id());
    }

    /// On a page for citizens nobody is an employee, also not who is logged in as one in the same browser.
    public static void alsBezoeker(Context ctx) {
        ctx.attribute(HIER, Optional.empty());
    }

    /// Starts the session of a person whose identity was just proven: always with a new id.
    public static void begin(Context ctx, Medewerker medewerker) {
        einde(ctx);
        var sessie = ctx.req().getSession(true);
        sessie.setAttribute(MEDEWERKER, medewerker.id().toString());
        sessie.setAttribute(ROLLEN, stempel(medewerker));
        ctx.attribute(HIER, Optional.of(medewerker));
    }

    /// Ends the session: its id is worth nothing from now on.
    public static void einde(Context ctx) {
        var sessie = ctx.req().getSession(false);
        if (sessie != null) {
            sessie.invalidate();
        }
        ctx.attribute(HIER, Optional.empty());
    }

    /// Says something once on the next page of this person, or of this visitor.
    static void zeg(Context ctx, String zin) {
        var sessie = ctx.req().getSession(false);
        if (sessie != null) {
            sessie.setAttribute(GEZEGD, zin);
        } else {
            ctx.appData(Gezegd.KEY).zeg(ctx, zin);
        }
    }

    static String gezegd(Context ctx) {
        var sessie = ctx.req().getSession(false);
        if (sessie == null || sessie.getAttribute(GEZEGD) == null) {
            return ctx.appData(Gezegd.KEY).neem(ctx).orElse(null);
        }
        var zin = (String) sessie.getAttribute(GEZEGD);
        sessie.removeAttribute(GEZEGD);
        return zin;
    }

    private static Optional<Medewerker> zoek(Context ctx) {
        Sessielezing.eisGelezen(ctx.req());
        HttpSession sessie = ctx.req().getSession(false);
        if (sessie == null || !(sessie.getAttribute(MEDEWERKER) instanceof String id)) {
            return Optional.empty();
        }
        var medewerker = Web.van(ctx).medewerkers().apply(UUID.fromString(id));
        if (medewerker.isEmpty() || !stempel(medewerker.get()).equals(sessie.getAttribute(ROLLEN))) {
            sessie.invalidate();
            return Optional.empty();
        }
        return medewerker;
    }

    private static String stempel(Medewerker m) {
        return m.organisatie() + " "
                + m.rollen().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
