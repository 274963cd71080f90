package nl.poort.web.mijn;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.inzage.Aanmeldingen;
import nl.poort.contact.inzage.Burger;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Bezoeken;
import nl.poort.web.Bezoeken.Soort;
import nl.poort.web.Drempel;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The only way to a page of somebody's own: looks who it is at every request, and hands that to the page.
public final class Mijningang {
    public static final String BEGIN = "/mijn";
    static final String INLOGGEN = "/mijn/inloggen";

    private final Aanmeldingen aanmeldingen;
    private final Bezoeken bezoeken;

    /// A page that knows whose it is.
    public interface Blad {
        void toon(Context ctx, Burger burger) throws Exception;
    }

    public Mijningang(Aanmeldingen aanmeldingen, Bezoeken bezoeken) {
        this.aanmeldingen = aanmeldingen;
        this.bezoeken = bezoeken;
    }

    Route get(String pad, Blad blad) {
        return Route.get(pad, Recht.BURGER, achter(blad)).metPersoonsgegevens();
    }

    Route post(String pad, Blad blad) {
        return Route.post(pad, Recht.BURGER, achter((ctx, burger) -> {
            Drempel.van(ctx).tel(List.of(perKlant(burger)));
            blad.toon(ctx, burger);
        }));
    }

    /// What somebody sends is work for a colleague, and a message back.
    private static Drempel.Regel perKlant(Burger burger) {
        var wie = burger.partijen().isEmpty()
                ? burger.aanmelding()
                : burger.partijen().getFirst().id();
        return new Drempel.Regel("mijn " + wie, 60, Duration.ofMinutes(10));
    }

    private Handler achter(Blad blad) {
        return ctx -> {
            Sessie.alsBezoeker(ctx);
            ctx.header("Cache-Control", "no-store");
            var burger = bezoeken.onderwerp(ctx, Soort.MIJN).flatMap(aanmeldingen::vind);
            if (burger.isPresent()) {
                blad.toon(ctx, burger.get());
            } else {
                Pagina.naar(ctx, INLOGGEN);
            }
        };
    }

    /// Begins the visit of whoever was proven, in this browser, with a new cookie.
    void begin(Context ctx, nl.poort.contact.inzage.Bewijs bewijs) {
        bezoeken.onderwerp(ctx, Soort.MIJN).ifPresent(aanmeldingen::einde);
        bezoeken.begin(ctx, Soort.MIJN, aanmeldingen.begin(bewijs).aanmelding());
    }

    void einde(Context ctx) {
        bezoeken.onderwerp(ctx, Soort.MIJN).ifPresent(aanmeldingen::einde);
        bezoeken.einde(ctx, Soort.MIJN);
    }

    /// Is somebody logged in here already?
    boolean isBinnen(Context ctx) {
        return bezoeken.onderwerp(ctx, Soort.MIJN).flatMap(aanmeldingen::vind).isPresent();
    }

    /// An id in the address; what is no id is nothing of this person either.
    static UUID id(Context ctx, String naam) {
        try {
            var tekst = ctx.pathParam(naam);
            if (tekst.length() == 36) {
                return UUID.fromString(tekst);
            }
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze pagina");
        }
        throw Weigering.onbekend("Deze pagina");
    }
}
