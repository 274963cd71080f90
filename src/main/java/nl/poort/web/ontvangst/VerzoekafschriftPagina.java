package nl.poort.web.ontvangst;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.poort.loket.ontvangst.Verzoekafschriften;
import nl.poort.loket.ontvangst.Verzoekbeheer;
import nl.poort.loket.ontvangst.Verzoekdossier;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Aflevering;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The request itself, for who handles it: to read (PDF) and as systems read it (XML), with whether it is still what
/// was filed. What came from elsewhere is here as it came.
public final class VerzoekafschriftPagina {
    private static final String PAD = VerzoekenPagina.PAD + "/{id}/afschrift/{bericht}";

    private final Verzoekbeheer beheer;
    private final Verzoekafschriften afschriften;

    public record Model(Verzoekdossier verzoek, String nummer, String pad, List<Verzoekafschriften.Copie> afschriften) {
        /// What stands at the end of the address and of the file name: `pdf` or `xml`.
        public static String soort(Verzoekafschriften.Copie copie) {
            return copie.inhoud().soort().name().toLowerCase(Locale.ROOT);
        }
    }

    public VerzoekafschriftPagina(Verzoekbeheer beheer, Verzoekafschriften afschriften) {
        this.beheer = beheer;
        this.afschriften = afschriften;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.WERKPLEK, this::toon).metPersoonsgegevens(),
                Route.get(PAD + "/{soort}", Recht.WERKPLEK, this::bewaar).metPersoonsgegevens());
    }

    private void toon(Context ctx) {
        var model = model(Sessie.medewerker(ctx), VerzoekenPagina.id(ctx), volgnummer(ctx));
        Pagina.toon(ctx, "nl/poort/web/ontvangst/verzoekafschrift.jte", model);
    }

    private static int volgnummer(Context ctx) {
        var tekst = ctx.pathParam("bericht");
        if (!tekst.matches("[0-9]{1,3}")) {
            throw Weigering.onbekend("Dit bericht");
        }
        return Integer.parseInt(tekst);
    }

    /// The door refuses a request of another organisation.
    private Model model(Medewerker wie, UUID id, int volgnummer) {
        var v = beheer.get(wie, id).verzoek();
        var nummer = "%s %03d".formatted(v.verzoeknummer(), volgnummer);
        var copies = afschriften.list(wie.actor("verzoek lezen"), v, volgnummer);
        if (copies.isEmpty()) {
            throw Weigering.onbekend("Dit bericht");
        }
        return new Model(v, nummer, VerzoekenPagina.PAD + "/" + id + "/afschrift/" + volgnummer, copies);
    }

    private void bewaar(Context ctx) throws IOException {
        var model = model(Sessie.medewerker(ctx), VerzoekenPagina.id(ctx), volgnummer(ctx));
        var soort = ctx.pathParam("soort");
        var copie = model.afschriften().stream()
                .filter(c -> Model.soort(c).equals(soort))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit afschrift"));
        var bytes = copie.inhoud().inhoud();
        new Aflevering("Verzoek " + model.nummer() + "." + soort, copie.inhoud().sha256(), bytes.length, vanaf -> {
                    var in = new ByteArrayInputStream(bytes);
                    in.skip(vanaf);
                    return in;
                })
                .stuur(ctx);
    }
}
