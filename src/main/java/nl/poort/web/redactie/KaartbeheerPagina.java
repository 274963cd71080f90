package nl.poort.web.redactie;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.contact.kennis.Aanbod;
import nl.poort.contact.kennis.Aanbodlinks;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.gids.BijwerkPagina;

/// The social map for the editor: which organisations stand on it, the way in for each, and where the list may stand.
public final class KaartbeheerPagina {
    private static final String PAD = "/beheer/sociale-kaart";

    private final Redactie.Kaart kaart;

    /// @param insluitadres of the list for other websites
    public record Lijst(List<Aanbod> aanbod, String insluitadres) {}

    /// @param aanbod null for a new one
    /// @param link shown once, right after it was made; null otherwise
    public record Een(Aanbod aanbod, Aanbodlinks.Link link, String adres) {}

    KaartbeheerPagina(Redactie.Kaart kaart) {
        this.kaart = kaart;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KENNIS_BEHEREN, this::lijst),
                Route.post(
                        PAD + "/insluiting",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> sluitIn(ctx, f), this::lijst)),
                Route.get(PAD + "/nieuw", Recht.KENNIS_BEHEREN, ctx -> toon(ctx, null, null)),
                Route.post(
                        PAD + "/nieuw",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> voegToe(ctx, f), c -> toon(c, null, null))),
                Route.get(PAD + "/{id}", Recht.KENNIS_BEHEREN, this::een),
                Route.post(
                        PAD + "/{id}",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> wijzig(ctx, f), this::een)),
                Route.post(PAD + "/{id}/link", Recht.KENNIS_BEHEREN, this::link),
                Route.post(
                        PAD + "/{id}/zichtbaar",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> zichtbaar(ctx, f), this::een)));
    }

    private void lijst(Context ctx) {
        var wie = Redactie.actor(ctx);
        Formulier.van(ctx).vul("adressen", String.join("\n", kaart.kaart().insluiting(wie.organisation())));
        var adres = kaart.adres().resolve("/sociale-kaart/insluiten?bij=" + wie.organisation());
        Pagina.toon(
                ctx, "nl/poort/web/redactie/kaart.jte", new Lijst(kaart.kaart().list(wie), adres.toString()));
    }

    private String sluitIn(Context ctx, Formulier f) {
        kaart.kaart().insluitingOpslaan(Sessie.medewerker(ctx), Redactie.regels(f.waarde("adressen")));
        Pagina.zeg(ctx, "Opgeslagen.");
        return PAD;
    }

    private void een(Context ctx) {
        toon(ctx, kaart.kaart().get(Redactie.actor(ctx), Redactie.id(ctx)), null);
    }

    private void toon(Context ctx, Aanbod aanbod, Aanbodlinks.Link link) {
        if (aanbod != null) {
            BijwerkPagina.vul(Formulier.van(ctx), aanbod);
        }
        Pagina.toon(
                ctx,
                "nl/poort/web/redactie/aanbod.jte",
                new Een(
                        aanbod,
                        link,
                        link == null ? "" : kaart.adres().resolve(link.pad()).toString()));
    }

    private String voegToe(Context ctx, Formulier f) {
        var aanbod = kaart.kaart().toevoegen(Sessie.medewerker(ctx), BijwerkPagina.lees(f), beheerder(f));
        Pagina.zeg(ctx, aanbod.naam() + " staat op de kaart. Maak nu een link, dan houdt de organisatie het zelf bij.");
        return PAD + "/" + aanbod.id();
    }

    private String wijzig(Context ctx, Formulier f) {
        int versie = f.getal("versie", 1, Integer.MAX_VALUE, "Open de organisatie opnieuw");
        f.weiger();
        kaart.kaart().wijzigen(Sessie.medewerker(ctx), Redactie.id(ctx), versie, BijwerkPagina.lees(f), beheerder(f));
        Pagina.zeg(ctx, "Opgeslagen.");
        return PAD + "/" + Redactie.id(ctx);
    }

    /// Shown at once: link and code are kept nowhere.
    private void link(Context ctx) {
        var link = kaart.links().maak(Sessie.medewerker(ctx), Redactie.id(ctx));
        ctx.header("Cache-Control", "no-store");
        toon(ctx, kaart.kaart().get(Redactie.actor(ctx), Redactie.id(ctx)), link);
    }

    private String zichtbaar(Context ctx, Formulier f) {
        kaart.kaart().tonen(Sessie.medewerker(ctx), Redactie.id(ctx), f.aan("zichtbaar"));
        return PAD + "/" + Redactie.id(ctx);
    }

    private static Aanbod.Beheerder beheerder(Formulier f) {
        return new Aanbod.Beheerder(
                f.waarde("beheerder").strip(), f.waarde("beheerderEmail").strip());
    }
}
