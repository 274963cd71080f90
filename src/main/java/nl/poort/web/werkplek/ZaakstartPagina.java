package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakkeuze;
import nl.poort.keten.behandeling.Zaakstand;
import nl.poort.keten.behandeling.Zaakvoorstel;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.keten.vragen.Weg;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// A case of a Vraag: first what is there already and looks like it, then a new one.
public final class ZaakstartPagina {
    private static final String VRAAG = "/werkplek/vraag/{id}";

    private final Deuren deuren;
    private final Zaaksoortzoeker soorten;

    /// @param lijktOp cases that may be about the same
    /// @param al the cases it has already
    public record Model(
            Vraag vraag,
            List<Zaakvoorstel> lijktOp,
            List<Zaakstand> al,
            Zaaksoortzoeker.Model soorten,
            List<Keuze> teams) {

        public static final List<Keuze> NIVEAUS = Arrays.stream(Vertrouwelijkheidaanduiding.values())
                .map(v -> new Keuze(
                        v.name(),
                        v.name().substring(0, 1)
                                + v.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ')))
                .toList();
    }

    public ZaakstartPagina(Deuren deuren) {
        this.deuren = deuren;
        this.soorten = new Zaaksoortzoeker(deuren);
    }

    public List<Route> routes() {
        return List.of(
                Route.get(VRAAG + "/zaak", Recht.VRAAG_BEHANDELEN, this::toon).metPersoonsgegevens(),
                Route.post(VRAAG + "/zaak", Recht.VRAAG_BEHANDELEN, this::verwerk),
                Route.post(VRAAG + "/zaaksoorten", Recht.VRAAG_BEHANDELEN, soorten::toon),
                Route.post(
                        VRAAG + "/zaakkoppeling",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> koppel(ctx, f), this::toon)));
    }

    /// Whether this person holds the Vraag, or has to do with one that is handled as a case already.
    static boolean mag(Medewerker wie, Vraag v, Weg weg) {
        boolean open = v.stand() == Vraagstand.OPEN || v.stand() == Vraagstand.BEANTWOORD;
        boolean betrokken =
                wie.teams().contains(v.contactschakel()) || wie.teams().contains(v.eigenaar()) || wie.mag(Recht.REGIE);
        boolean heeft = weg.inHanden(wie.teams()).isPresent();
        return wie.mag(Recht.VRAAG_BEHANDELEN) && open && (v.alsZaak() ? betrokken : heeft);
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var v = deuren.keten().vragen().get(wie.actor("zaak starten"), VraagPagina.id(ctx));
        var f = Formulier.van(ctx);
        Pagina.toon(
                ctx,
                "nl/poort/web/werkplek/zaakstart.jte",
                new Model(
                        v,
                        deuren.zaken().start().voorstellen(wie, v.id(), f.waarde("plaats")),
                        deuren.zaken().overzicht().zakenVan(wie, v.id()),
                        soorten.zoek(wie, v.tekst(), f),
                        teams(wie)));
    }

    /// Searching a kind of case is the same form with another button: nothing is made, and what was typed stays.
    private void verwerk(Context ctx) throws Exception {
        if (Formulier.van(ctx).aan("zoek")) {
            toon(ctx);
        } else {
            Formulier.verwerk(ctx, f -> start(ctx, f), this::toon);
        }
    }

    private String start(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var zaaktype = f.id("zaaktype", "Kies wat voor zaak het is");
        var omschrijving = f.tekstOfNiets("omschrijving");
        var toelichting = f.tekstOfNiets("toelichting");
        var plaats = f.tekstOfNiets("plaats");
        var niveau = f.waarde("niveau").isEmpty()
                ? null
                : f.keuze("niveau", Vertrouwelijkheidaanduiding.class, "Kies wie de zaak mag zien");
        var team = f.idOfNiets("team");
        f.weiger();
        var vraag = VraagPagina.id(ctx);
        var zaak = deuren.zaken()
                .start()
                .start(
                        wie,
                        vraag,
                        new Zaakkeuze(zaaktype, leeg(omschrijving), leeg(toelichting), leeg(plaats), niveau, team));
        Pagina.zeg(ctx, "Zaak " + zaak.identificatie() + " is gestart. De klant volgt hem met hetzelfde kenmerk.");
        return "/werkplek/vraag/" + vraag;
    }

    private static String leeg(String tekst) {
        return tekst == null ? "" : tekst;
    }

    /// A proposal by its button, or any case by its number.
    private String koppel(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var vraag = VraagPagina.id(ctx);
        var zaak = f.waarde("zaak").isEmpty() ? opNummer(wie, f) : f.id("zaak", "Kies een zaak");
        f.weiger();
        deuren.zaken().start().koppel(wie, vraag, zaak);
        Pagina.zeg(ctx, "De vraag hoort nu bij deze zaak");
        return "/werkplek/vraag/" + vraag;
    }

    private UUID opNummer(Medewerker wie, Formulier f) {
        var nummer = f.tekst("nummer", "Vul het nummer van de zaak in", 40);
        f.weiger();
        return deuren.zaken().overzicht().zoek(wie, nummer, 2).stream()
                .filter(w -> w.stand().nummer().equalsIgnoreCase(nummer.strip()))
                .map(w -> w.stand().zaak())
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        "ongeldige-invoer",
                        "Deze zaak is niet gevonden",
                        java.util.Map.of("nummer", "Deze zaak is niet gevonden. Kijk of het nummer klopt.")));
    }

    private List<Keuze> teams(Medewerker wie) {
        return deuren.registers().organisaties().teams(wie.actor("zaak starten"), wie.organisatie()).stream()
                .sorted(java.util.Comparator.comparing((Team t) -> !wie.teams().contains(t.id()))
                        .thenComparing(Team::naam))
                .map(t -> new Keuze(t.id().toString(), t.naam()))
                .toList();
    }
}
