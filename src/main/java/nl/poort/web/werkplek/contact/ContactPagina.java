package nl.poort.web.werkplek.contact;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.contact.klantcontact.Identiteitscontrole;
import nl.poort.contact.klantcontact.Inzagedoel;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.werkplek.Bevestiging;
import nl.poort.web.werkplek.Deuren;
import nl.poort.web.werkplek.Schakelzoeker;

/// The screen of one contact with a customer: search, answer, who it is, how it goes on. Each step is kept at once.
///
/// With htmx a step gives only the part of the screen that changed; without it the whole page. After it was
/// closed, what to tell the customer stands at the same address ([Bevestiging]).
public final class ContactPagina {
    private static final String HIER = "nl/poort/web/werkplek/contact/";
    private static final String PAD = "/werkplek/contact";
    private static final String EEN = PAD + "/{id}";

    private final Deuren deuren;
    private final Contactkijker kijker;
    private final Contactvelden velden;
    private final Contactkeuzes keuzes;
    private final Contactsluiting sluiting;
    private final Bevestiging bevestiging;

    public record Gevonden(UUID contact, String gezocht, List<Zoekbalie.Groep> groepen) {}

    public record Lijst(List<Contactbeeld.Tab> contacten) {}

    /// @param meer what else the search box looks in
    public ContactPagina(Deuren deuren, Schakelzoeker schakels, Clock klok, List<Zoekbron> meer) {
        this.deuren = deuren;
        this.kijker = new Contactkijker(deuren, new Zoekbalie(deuren, meer), schakels, klok);
        this.velden = new Contactvelden(deuren);
        this.keuzes = new Contactkeuzes(deuren, kijker.bladen, velden);
        this.sluiting = new Contactsluiting(deuren);
        this.bevestiging = new Bevestiging(deuren);
    }

    public List<Route> routes() {
        var recht = Recht.VRAAG_BEHANDELEN;
        var stappen = new Ruggespraakstappen(deuren, kijker, velden).routes();
        var eigen = List.of(
                Route.get(PAD, recht, this::lijst),
                Route.post(PAD, recht, this::begin),
                Route.get(EEN, recht, this::toon).metPersoonsgegevens(),
                Route.post(EEN, recht, this::rondAf).metPersoonsgegevens(),
                Route.post(EEN + "/concept", recht, this::bewaar),
                Route.post(EEN + "/zoeken", recht, this::zoek).metPersoonsgegevens(),
                Route.post(EEN + "/keuze", recht, this::kies).metPersoonsgegevens(),
                Route.post(EEN + "/controle", recht, this::controleer).metPersoonsgegevens(),
                Route.post(EEN + "/onderwerp", recht, this::nogEen),
                Route.post(EEN + "/wissel", recht, this::wissel),
                Route.post(EEN + "/afval", recht, this::gooiWeg));
        var bellen = new Belstappen(kijker, velden).routes();
        return Stream.of(eigen, stappen, bellen).flatMap(List::stream).toList();
    }

    /// The one that is on screen; nothing is made by looking.
    private void lijst(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var open = deuren.balie().lopend().list(wie);
        var voorste = open.stream().filter(c -> c.actiefSinds() != null).findFirst();
        if (voorste.isPresent()) {
            Pagina.naar(ctx, PAD + "/" + voorste.get().id());
            return;
        }
        var tabs = open.stream()
                .map(c -> new Contactbeeld.Tab(c.id(), c.plek(), kijker.naam(wie, c), false))
                .toList();
        Pagina.toon(ctx, HIER + "lijst.jte", new Lijst(tabs));
    }

    private void begin(Context ctx) {
        var kanaal = ctx.formParam("kanaal");
        var contact = deuren.balie().lopend().begin(Sessie.medewerker(ctx), kanaal == null ? "telefoon" : kanaal);
        Pagina.naar(ctx, PAD + "/" + contact.id());
    }

    private void toon(Context ctx) throws Exception {
        var wie = Sessie.medewerker(ctx);
        var loopt = deuren.balie().lopend().find(wie, Contactvelden.id(ctx));
        if (loopt.isEmpty()) {
            bevestiging.toon(ctx);
            return;
        }
        var kies = ctx.queryParam("blad");
        scherm(ctx, wie, loopt.get(), "", kies == null ? "" : kies);
    }

    /// The same screen again after a form was refused: what was typed is kept, for the refusal undid it.
    private void weer(Context ctx) {
        scherm(ctx, Sessie.medewerker(ctx), velden.bewaar(ctx, Sessie.medewerker(ctx)), "", "");
    }

    private void scherm(Context ctx, Medewerker wie, LopendContact c, String gezocht, String kies) {
        var f = Formulier.van(ctx);
        var blad = kijker.bladen.open(wie, c, kies);
        Pagina.toon(ctx, HIER + "contact.jte", kijker.beeld(wie, c, f, gezocht, blad));
    }

    private void rondAf(Context ctx) throws Exception {
        if (Formulier.van(ctx).aan("zoek")) {
            weer(ctx);
            return;
        }
        Formulier.verwerk(ctx, f -> sluit(ctx, f), this::weer);
    }

    private String sluit(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var contact = sluiting.sluit(wie, Contactvelden.id(ctx), f);
        if (contact.isEmpty()) {
            Pagina.zeg(ctx, "Geteld. Er is niets over de klant bewaard.");
            return PAD;
        }
        var k = contact.get();
        return f.waarde("besluit").equals("zaak") ? "/werkplek/vraag/" + k.vraag() + "/zaak" : PAD + "/" + k.id();
    }

    private void bewaar(Context ctx) {
        velden.bewaar(ctx, Sessie.medewerker(ctx));
        ctx.status(204);
    }

    private void zoek(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var f = Formulier.van(ctx);
        var id = Contactvelden.id(ctx);
        var gezocht = f.waarde("zoekterm").strip();
        boolean bevestigd = f.aan("nu");
        var contact = bevestigd || !deel(ctx)
                ? velden.bewaar(ctx, wie)
                : deuren.balie().lopend().get(wie, id);
        var sprong = new Sprong(deuren).naar(wie, gezocht, bevestigd);
        if (sprong.isPresent() && bevestigd) {
            openKeuze(ctx, wie, contact, sprong.get());
            return;
        }
        if (bevestigd) {
            deuren.balie().stappen().gezocht(wie, id, gezocht);
        }
        if (deel(ctx)) {
            Pagina.leesDeel(
                    ctx, HIER + "gevonden.jte", () -> new Gevonden(id, gezocht, kijker.zoekbalie.zoek(wie, gezocht)));
        } else {
            scherm(ctx, wie, contact, gezocht, "");
        }
    }

    private void kies(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var f = Formulier.van(ctx);
        var contact = velden.bewaar(ctx, wie);
        if (!f.waarde("zoekterm").isBlank()) {
            contact = deuren.balie().stappen().gezocht(wie, contact.id(), f.waarde("zoekterm"));
        }
        openKeuze(ctx, wie, contact, f.waarde("kies"));
    }

    private void controleer(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var f = Formulier.van(ctx);
        velden.bewaar(ctx, wie);
        var controle = f.keuze("controle", Identiteitscontrole.class, "Kies hoe u de klant hebt herkend");
        var doel = f.keuze("doel", Inzagedoel.class, "Kies waarvoor u kijkt");
        f.weiger();
        var c = deuren.balie().stappen().controleer(wie, Contactvelden.id(ctx), controle, doel);
        toonKeuze(ctx, wie, c, "klant:" + c.partij());
    }

    private void openKeuze(Context ctx, Medewerker wie, LopendContact c, String kies) {
        var open = keuzes.kies(wie, c, kies);
        toonKeuze(ctx, wie, deuren.balie().lopend().get(wie, c.id()), open);
    }

    private void toonKeuze(Context ctx, Medewerker wie, LopendContact c, String open) {
        if (!deel(ctx)) {
            Pagina.naar(ctx, PAD + "/" + c.id() + (open.isEmpty() ? "" : "?blad=" + open));
            return;
        }
        ctx.header("HX-Retarget", "#blad");
        var f = Formulier.van(ctx);
        var blad = kijker.bladen.open(wie, c, open);
        Pagina.deel(
                ctx,
                HIER + "keuze.jte",
                new Contactbeeld.Deel(
                        kijker.kaart(wie, c),
                        blad,
                        open.isEmpty() || open.startsWith("klant"),
                        blad.bron() || f.waarde("kies").startsWith("los"),
                        anders(f, c, "woorden"),
                        anders(f, c, "antwoord"),
                        anders(f, c, nl.poort.keten.vragen.Context.PLAATS),
                        c.veld("naar").equals(f.waarde("naar"))
                                ? null
                                : kijker.naar(wie, c).orElse(null)));
    }

    private static boolean anders(Formulier f, LopendContact c, String veld) {
        return !f.waarde(veld).strip().equals(c.veld(veld).strip());
    }

    private void nogEen(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        velden.bewaar(ctx, wie);
        var tweede = deuren.balie().lopend().nogEenOnderwerp(wie, Contactvelden.id(ctx));
        Pagina.naar(
                ctx, PAD + "/" + tweede.id(), "Dit is een tweede contact met dezelfde klant. Het eerste staat er nog.");
    }

    private void wissel(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        velden.bewaar(ctx, wie);
        var naar = Formulier.van(ctx).id("naar_contact", "Kies een contact");
        Pagina.naar(ctx, PAD + "/" + deuren.balie().stappen().wissel(wie, naar).id());
    }

    private void gooiWeg(Context ctx) {
        deuren.balie().lopend().gooiWeg(Sessie.medewerker(ctx), Contactvelden.id(ctx));
        Pagina.naar(ctx, PAD, "Het contact is weggegooid. Er is niets vastgelegd.");
    }

    private static boolean deel(Context ctx) {
        return ctx.header("HX-Request") != null;
    }
}
