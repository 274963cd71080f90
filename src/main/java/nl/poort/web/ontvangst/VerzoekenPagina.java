package nl.poort.web.ontvangst;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.behandeling.Verzoekregels;
import nl.poort.keten.behandeling.Verzoekzaken;
import nl.poort.loket.ontvangst.Doorzending;
import nl.poort.loket.ontvangst.Doorzendingen;
import nl.poort.loket.ontvangst.Ontvangst;
import nl.poort.loket.ontvangst.Ontvangsten;
import nl.poort.loket.ontvangst.Stuk;
import nl.poort.loket.ontvangst.Uitval;
import nl.poort.loket.ontvangst.Verzoekbeheer;
import nl.poort.loket.ontvangst.Verzoekdossier;
import nl.poort.loket.ontvangst.Verzoekinhoud;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.Tijdlijnstap;

/// The requests that came in for the own organisation, and one of them with everything about it.
public final class VerzoekenPagina {
    static final String PAD = "/verzoeken";
    private static final String EEN = PAD + "/{id}";

    private final Deuren deuren;

    public record Deuren(
            Ontvangsten ontvangsten,
            Verzoekbeheer beheer,
            Doorzendingen doorzendingen,
            Verzoekzaken zaken,
            Organisaties organisaties) {}

    /// @param alleen only what is not whole
    public record Lijst(String zoek, boolean alleen, List<Ontvangst> rijen, List<Uitval> uitval) {
        public static String kleur(Ontvangst o) {
            if (!o.doorgezonden().isEmpty()) {
                return "stil";
            }
            return switch (o.stand()) {
                case AANGEKONDIGD, REFERENTIES, XML, DOCUMENTEN -> o.norm() > 0 ? "te-laat" : "let-op";
                case COMPLEET, ZAAK -> "goed";
                case MISLUKT -> "te-laat";
            };
        }
    }

    /// One message with what it holds.
    ///
    /// @param inhoud null while it is not here
    /// @param veranderd what it says otherwise than the one before it
    public record Bericht(
            Ontvangst o, Verzoekinhoud inhoud, List<Stuk> stukken, List<Verzoekregels.Verandering> veranderd) {}

    /// @param onderweg to an authority outside; null when it is not
    public record Model(
            Verzoekdossier verzoek,
            List<Bericht> berichten,
            List<Tijdlijnstap> stappen,
            List<Uitval> uitval,
            List<Verzoekdossier> project,
            List<Verzoekbeheer.Ontvanger> ontvangers,
            Doorzending onderweg,
            List<Keuze> zaaktypen,
            List<Keuze> organisaties) {
        public Bericht laatste() {
            return berichten.getLast();
        }

        public String naam() {
            var naam = laatste().o().naam();
            return naam.isBlank() ? "Verzoek " + verzoek.verzoeknummer() : naam;
        }
    }

    public VerzoekenPagina(Deuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.WERKPLEK, this::lijst).metPersoonsgegevens(),
                Route.get(EEN, Recht.WERKPLEK, this::toon).metPersoonsgegevens(),
                Route.post(EEN + "/zaak", Recht.VRAAG_BEHANDELEN, ctx -> stap(ctx, this::maakZaak)),
                Route.post(EEN + "/oppakken", Recht.VRAAG_BEHANDELEN, ctx -> stap(ctx, this::pakOp)),
                Route.post(EEN + "/oplossing", Recht.VRAAG_BEHANDELEN, ctx -> stap(ctx, this::losOp)),
                Route.post(EEN + "/bericht", Recht.VRAAG_BEHANDELEN, ctx -> stap(ctx, this::bericht)));
    }

    private void lijst(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var zoek = ctx.queryParam("zoek") == null ? "" : ctx.queryParam("zoek");
        boolean alleen = "ja".equals(ctx.queryParam("alleen"));
        Formulier.van(ctx).vul("zoek", zoek);
        Pagina.toon(
                ctx,
                "nl/poort/web/ontvangst/verzoeken.jte",
                new Lijst(
                        zoek,
                        alleen,
                        deuren.beheer().list(wie, zoek, alleen),
                        deuren.beheer().uitval(wie)));
    }

    static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit verzoek");
        }
    }

    public void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var beeld = deuren.beheer().get(wie, id(ctx));
        var v = beeld.verzoek();
        Pagina.toon(
                ctx,
                "nl/poort/web/ontvangst/verzoek.jte",
                new Model(
                        v,
                        berichten(wie, beeld.berichten()),
                        beeld.stappen().stream()
                                .map(s -> new Tijdlijnstap(
                                        s.op(),
                                        "bericht %03d".formatted(s.volgnummer()),
                                        s.wat(),
                                        s.toelichting().isBlank() ? null : s.toelichting(),
                                        s.wat().startsWith("nog niet")
                                                        || s.wat().startsWith("wacht")
                                                ? "let-op"
                                                : "goed"))
                                .toList(),
                        beeld.uitval().stream()
                                .filter(u -> u.opgelost() == null)
                                .toList(),
                        v.project().isBlank()
                                ? List.of()
                                : deuren.beheer().project(wie, v.project()).stream()
                                        .filter(p -> !p.id().equals(v.id()))
                                        .toList(),
                        deuren.beheer().ontvangers(v.nummer()),
                        deuren.doorzendingen()
                                .laatste(wie, v.id())
                                .filter(Doorzending::isOnderweg)
                                .orElse(null),
                        v.zaak() != null
                                ? List.of()
                                : deuren.zaken().keuzes(wie).stream()
                                        .map(z -> new Keuze(z.uuid().toString(), z.omschrijving()))
                                        .toList(),
                        organisaties(wie)));
    }

    private List<Keuze> organisaties(Medewerker wie) {
        return deuren.organisaties().list(Actor.system("organisatie kiezen")).stream()
                .filter(o -> o.soort().isGezag() && !o.id().equals(wie.organisatie()))
                .map(o -> new Keuze(o.id().toString(), o.naam()))
                .toList();
    }

    private List<Bericht> berichten(Medewerker wie, List<Ontvangst> berichten) {
        var actor = wie.actor("verzoek bekijken");
        var alle = new ArrayList<Bericht>();
        Verzoekinhoud eerder = null;
        for (var o : berichten) {
            var in = deuren.ontvangsten()
                    .inhoud(actor, o.verzoek(), o.volgnummer())
                    .orElse(null);
            var veranderd = in == null || eerder == null
                    ? List.<Verzoekregels.Verandering>of()
                    : Verzoekregels.verschil(eerder, in);
            alle.add(new Bericht(o, in, deuren.ontvangsten().stukken(actor, o), veranderd));
            eerder = in == null ? eerder : in;
        }
        return alle;
    }

    /// A step with this request; says what it did.
    private interface Stap {
        String doe(Medewerker wie, Formulier f, UUID verzoek);
    }

    private void stap(Context ctx, Stap stap) throws Exception {
        Formulier.verwerk(
                ctx,
                f -> {
                    Pagina.zeg(ctx, stap.doe(Sessie.medewerker(ctx), f, id(ctx)));
                    return PAD + "/" + id(ctx);
                },
                this::toon);
    }

    private String maakZaak(Medewerker wie, Formulier f, UUID verzoek) {
        var zaaktype = f.id("zaaktype", "Kies een zaaktype");
        f.weiger();
        var laatste = deuren.beheer().get(wie, verzoek).berichten().getLast();
        deuren.zaken().maak(wie, verzoek, laatste.volgnummer(), zaaktype);
        deuren.beheer().get(wie, verzoek).uitval().stream()
                .filter(u -> u.opgelost() == null)
                .forEach(u -> deuren.beheer().losOp(wie, u.id(), "Zaaktype gekozen"));
        return "De zaak is gemaakt.";
    }

    private String pakOp(Medewerker wie, Formulier f, UUID verzoek) {
        var uitval = f.id("uitval", "Kies een punt");
        f.weiger();
        deuren.beheer().pakOp(wie, uitval);
        return "U hebt dit opgepakt.";
    }

    private String losOp(Medewerker wie, Formulier f, UUID verzoek) {
        var uitval = f.id("uitval", "Kies een punt");
        var oplossing = f.tekst("oplossing", "Schrijf op wat u heeft besloten", 1_000);
        f.weiger();
        deuren.beheer().losOp(wie, uitval, oplossing);
        return "Het punt is opgelost.";
    }

    private String bericht(Medewerker wie, Formulier f, UUID verzoek) {
        var tekst = f.tekst("tekst", "Schrijf wat de aanvrager vertelde", 2_000);
        f.weiger();
        deuren.zaken().berichtVanAanvrager(wie, verzoek, tekst);
        return "Het bericht staat bij dit verzoek.";
    }
}
