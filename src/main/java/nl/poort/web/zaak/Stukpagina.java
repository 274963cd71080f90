package nl.poort.web.zaak;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.behandeling.Stukwens;
import nl.poort.keten.behandeling.Zaakdossier.Stuk;
import nl.poort.keten.behandeling.Zaakstap;
import nl.poort.keten.behandeling.Zaakstukken;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Aflevering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.zaak.Stukontvangst.Ingekomen;

/// The documents of a case: send one in, a new version, who may use it, keep one. Content goes straight to disk.
public final class Stukpagina {
    private static final String STUK = ZaakPagina.PAD + "/documenten/{document}";
    private static final long HOOGSTENS = 4L << 30;

    private final Dossierdeuren deuren;
    private final Zaakstukken stukken;
    private final Zaakstappen stappen;

    public Stukpagina(Dossierdeuren deuren, Zaakstappen stappen) {
        this.deuren = deuren;
        this.stukken = deuren.zaken().stukken();
        this.stappen = stappen;
    }

    /// One document of a case on a page of its own.
    public record Model(UUID zaak, String kenmerk, Stuk stuk, boolean magWijzigen) {
        public String pad(String deel) {
            return "/werkplek/zaken/" + zaak + "/documenten/" + stuk.document().uuid() + deel;
        }

        /// From the first version to the one before this.
        public List<Integer> eerdere() {
            return java.util.stream.IntStream.range(1, stuk.document().versie())
                    .boxed()
                    .toList();
        }
    }

    /// Does the work with what was sent in, and says what was done.
    @FunctionalInterface
    private interface Werk {
        String doe(Formulier f, Ingekomen bestand);
    }

    public List<Route> routes() {
        return List.of(
                Route.post(Zaakstappen.pad("{id}", Zaakstap.DOCUMENT), Recht.VRAAG_BEHANDELEN, this::voegToe),
                Route.get(STUK, Recht.WERKPLEK, this::toon).metPersoonsgegevens(),
                Route.get(STUK + "/inhoud", Recht.WERKPLEK, this::bewaar).metPersoonsgegevens(),
                Route.post(STUK + "/versie", Recht.VRAAG_BEHANDELEN, this::nieuweVersie),
                Route.post(STUK + "/gebruiksrecht", Recht.VRAAG_BEHANDELEN, this::gebruiksrecht));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.lees(ctx, "nl/poort/web/zaak/stuk.jte", () -> model(wie, ctx));
    }

    private Model model(Medewerker wie, Context ctx) {
        var d = deuren.zaken().behandeling().get(wie, ZaakPagina.id(ctx));
        var id = document(ctx);
        return d.stukken().stream()
                .filter(s -> s.document() != null && s.document().uuid().equals(id))
                .map(s -> new Model(
                        d.zaak().uuid(),
                        d.zaak().identificatie(),
                        s,
                        !d.isGesloten() && wie.mag(Recht.VRAAG_BEHANDELEN)))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit document"));
    }

    private static UUID document(Context ctx) {
        return ZaakPagina.uuid(ctx, "document", "Dit document");
    }

    private void bewaar(Context ctx) throws IOException {
        var wie = Sessie.medewerker(ctx);
        var versie = ctx.queryParam("versie");
        var nummer = versie == null || !versie.matches("\\d{1,6}") ? null : Integer.valueOf(versie);
        var open = stukken.open(wie, ZaakPagina.id(ctx), document(ctx), nummer);
        var d = open.document();
        new Aflevering(d.bestandsnaam(), d.bestand(), d.bestandsomvang(), open.open()).stuur(ctx);
    }

    private void voegToe(Context ctx) throws Exception {
        var wie = Sessie.medewerker(ctx);
        var zaak = ZaakPagina.id(ctx);
        metBestand(
                ctx,
                (f, bestand) -> {
                    var wens = new Stukwens(
                            f.waarde("titel"),
                            f.idOfNiets("soort"),
                            f.leesOfNiets(
                                    "vertrouwelijkheid", Vertrouwelijkheidaanduiding::valueOf, "Kies uit de lijst"),
                            f.datumOfNiets("ontvangen"),
                            f.tekstOfNiets("voorwaarden"),
                            bestand.naam(),
                            bestand.formaat());
                    if (f.fout("ontvangen") != null) {
                        f.weiger();
                    }
                    stukken.voegToe(wie, zaak, wens, bestand.inhoud());
                    return "Het document staat in het dossier.";
                },
                c -> stappen.toon(c, Zaakstap.DOCUMENT));
    }

    private void nieuweVersie(Context ctx) throws Exception {
        var wie = Sessie.medewerker(ctx);
        metBestand(
                ctx,
                (f, bestand) -> {
                    stukken.nieuweVersie(wie, ZaakPagina.id(ctx), document(ctx), bestand.naam(), bestand.inhoud());
                    return "De nieuwe versie staat in het dossier.";
                },
                this::toon);
    }

    private void gebruiksrecht(Context ctx) throws Exception {
        var wie = Sessie.medewerker(ctx);
        Formulier.verwerk(
                ctx,
                f -> {
                    stukken.legGebruiksrechtVast(wie, ZaakPagina.id(ctx), document(ctx), f.tekstOfNiets("voorwaarden"));
                    Pagina.zeg(ctx, "Het gebruiksrecht is vastgelegd.");
                    return "/werkplek/zaken/" + ZaakPagina.id(ctx);
                },
                this::toon);
    }

    private void metBestand(Context ctx, Werk werk, io.javalin.http.Handler toon) throws Exception {
        new Stukontvangst(stukken, HOOGSTENS)
                .verwerk(
                        ctx,
                        (f, bestand) -> {
                            Pagina.zeg(ctx, Zaakstappen.leesbaar(() -> werk.doe(f, bestand)));
                            return "/werkplek/zaken/" + ZaakPagina.id(ctx);
                        },
                        toon);
    }
}
