package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.behandeling.Zaakfilter;
import nl.poort.keten.behandeling.Zaakfilter.Wiens;
import nl.poort.keten.behandeling.Zaakoverzicht.Werkstuk;
import nl.poort.keten.behandeling.Zaakstand;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The cases that run, the least time left first: my own, those of my teams, or all.
public final class ZakenPagina {
    private static final int BLAD = 25;
    private static final int HOOGSTENS = 10;
    private static final String ZAKEN = "/werkplek/zaken";
    /// Where a case without a term stands: behind all others.
    private static final String NOOIT = "nooit";

    private final Deuren deuren;

    /// One line.
    ///
    /// @param bij who handles it, empty when nobody does
    public record Regel(Zaakstand stand, String bij) {}

    /// @param gezocht what was searched for; null when this is the work list
    /// @param volgende address of the next page, null on the last
    /// @param hier address of this page, null when it cannot be asked again
    public record Model(List<Regel> regels, Wiens wiens, String gezocht, String hier, String volgende, boolean verder) {
        public String adres(Wiens ander) {
            return ZAKEN + "?wie=" + ander.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public ZakenPagina(Deuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ZAKEN, Recht.WERKPLEK, this::toon).metPersoonsgegevens(),
                Route.post(ZAKEN, Recht.WERKPLEK, this::zoek).metPersoonsgegevens());
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var filter = filter(ctx);
        Pagina.lees(ctx, "nl/poort/web/werkplek/zaken.jte", () -> {
            var gevonden = deuren.zaken().overzicht().werklijst(wie, filter);
            var blad = gevonden.stream().limit(BLAD).toList();
            return new Model(
                    regels(wie, blad),
                    filter.wiens(),
                    null,
                    ZAKEN + (ctx.queryString() == null ? "" : "?" + ctx.queryString()),
                    gevonden.size() > BLAD ? volgende(filter.wiens(), blad.getLast()) : null,
                    filter.naZaak() != null);
        });
    }

    private static Zaakfilter filter(Context ctx) {
        try {
            var wie = ctx.queryParam("wie");
            var na = ctx.queryParam("na");
            boolean eerste = na == null || na.isBlank();
            return new Zaakfilter(
                    wie == null ? Wiens.TEAM : Wiens.valueOf(wie.toUpperCase(java.util.Locale.ROOT)),
                    eerste || na.equals(NOOIT) ? null : Instant.parse(na),
                    eerste ? null : UUID.fromString(String.valueOf(ctx.queryParam("id"))),
                    BLAD + 1);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new Weigering("onleesbaar", "Dit adres van de zaken klopt niet. Begin opnieuw bij de zaken.");
        }
    }

    private static String volgende(Wiens wiens, Werkstuk laatste) {
        var na = laatste.regel().uiterlijk();
        return ZAKEN + "?wie=" + wiens.name().toLowerCase(java.util.Locale.ROOT) + "&na="
                + (na == null ? NOOIT : na.toString()) + "&id="
                + laatste.regel().zaak();
    }

    private List<Regel> regels(Medewerker wie, List<Werkstuk> stukken) {
        var namen = new Namen(deuren.registers(), wie);
        return stukken.stream()
                .map(s -> new Regel(
                        s.stand(),
                        s.regel().medewerker() != null
                                ? namen.mensOfU(s.regel().medewerker())
                                : s.regel().team() != null
                                        ? namen.teamnaam(s.regel().team())
                                        : ""))
                .toList();
    }

    /// By number, or by who it is for. Sent by POST: people type names in it.
    private void zoek(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var tekst = Formulier.van(ctx).waarde("zoekzaak").strip();
        var gevonden = new LinkedHashMap<UUID, Regel>();
        if (!tekst.isEmpty()) {
            regels(wie, deuren.zaken().overzicht().zoek(wie, tekst, HOOGSTENS))
                    .forEach(r -> gevonden.put(r.stand().zaak(), r));
            vanKlanten(wie, tekst).forEach(s -> gevonden.putIfAbsent(s.zaak(), new Regel(s, "")));
        }
        Pagina.toon(
                ctx,
                "nl/poort/web/werkplek/zaken.jte",
                new Model(new ArrayList<>(gevonden.values()), Wiens.ALLE, tekst, null, null, false));
    }

    /// Only for who handles questions: looking customers up has that purpose.
    private List<Zaakstand> vanKlanten(Medewerker wie, String tekst) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            return List.of();
        }
        var actor = wie.actor("klant zoeken bij een zaak");
        var vragen = deuren.contact().partijen().zoek(actor, tekst, HOOGSTENS).stream()
                .map(Partij::id)
                .flatMap(id -> deuren.keten().vragen().vanKlant(actor, id).stream())
                .map(Vraag::id)
                .toList();
        return deuren.zaken().overzicht().vanVragen(wie, vragen).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
