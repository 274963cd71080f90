package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.contact.kanalen.Binnengekomen;
import nl.poort.contact.kanalen.Binnenkomst;
import nl.poort.contact.kanalen.Draad;
import nl.poort.contact.kanalen.Draden;
import nl.poort.contact.klantcontact.Kanaal;
import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Who waits for us on all channels that write, the soonest first.
public final class GesprekkenPagina {
    static final String PAD = "/werkplek/gesprekken";
    private static final int BLAD = 40;

    private final Draden draden;
    private final Binnenkomst binnenkomst;
    private final Kanalen kanalen;

    /// @param kanaal the one that is shown, null = all
    /// @param namen of channels by code
    /// @param fouten how many things came in that could not be read
    public record Model(
            List<Draad> regels,
            List<Draden.Telling> tellingen,
            String kanaal,
            Map<String, String> namen,
            int fouten,
            boolean vervolg,
            String volgende) {

        public int totaal() {
            return tellingen.stream().mapToInt(Draden.Telling::wachtend).sum();
        }

        public String naam(String code) {
            return namen.getOrDefault(code, code);
        }

        public static String adres(String kanaal) {
            return kanaal == null ? PAD : PAD + "?kanaal=" + kanaal;
        }
    }

    public GesprekkenPagina(Draden draden, Binnenkomst binnenkomst, Kanalen kanalen) {
        this.draden = draden;
        this.binnenkomst = binnenkomst;
        this.kanalen = kanalen;
    }

    public List<Route> routes() {
        return List.of(Route.get(PAD, Recht.WERKPLEK, this::toon).metPersoonsgegevens());
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var gekozen = ctx.queryParam("kanaal");
        var kanaal = gekozen == null || gekozen.isBlank() ? null : gekozen;
        Pagina.lees(ctx, "nl/poort/web/kanalen/gesprekken.jte", () -> {
            var na = ctx.queryParam("na");
            var gevonden = draden.wachtend(wie, kanaal, moment(na), na == null ? null : id(ctx), BLAD + 1);
            var blad = gevonden.stream().limit(BLAD).toList();
            var volgende = gevonden.size() <= BLAD
                    ? null
                    : Model.adres(kanaal) + (kanaal == null ? "?" : "&") + "na="
                            + blad.getLast().uiterlijk() + "&id="
                            + blad.getLast().id();
            return new Model(
                    blad,
                    draden.tel(wie),
                    kanaal,
                    namen(kanalen, wie.actor("kanalen bekijken")),
                    binnenkomst.list(wie, Binnengekomen.Stand.FOUT, 200).size(),
                    na != null,
                    volgende);
        });
    }

    static Map<String, String> namen(Kanalen kanalen, nl.poort.techniek.db.Actor actor) {
        return kanalen.list(actor).stream().collect(Collectors.toMap(Kanaal::code, Kanaal::naam));
    }

    private static Instant moment(String tekst) {
        try {
            return tekst == null ? null : Instant.parse(tekst);
        } catch (java.time.DateTimeException e) {
            throw onleesbaar();
        }
    }

    private static UUID id(Context ctx) {
        try {
            return UUID.fromString(String.valueOf(ctx.queryParam("id")));
        } catch (IllegalArgumentException e) {
            throw onleesbaar();
        }
    }

    private static Weigering onleesbaar() {
        return new Weigering("onleesbaar", "Dit adres klopt niet. Begin opnieuw bij het begin van de lijst.");
    }
}
