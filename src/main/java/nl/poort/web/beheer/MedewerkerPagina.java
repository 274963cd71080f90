package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.poort.registers.organisatie.Accountstand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Toegangslink;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Taal;

/// One person of the own organisation: change, invite, block, leave.
public final class MedewerkerPagina {
    private static final String PAD = "/beheer/mensen/{id}";

    private final Registers registers;
    private final URI adres;

    MedewerkerPagina(Registers registers, URI adres) {
        this.registers = registers;
        this.adres = adres;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon).metPersoonsgegevens(),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> wijzig(ctx, f), this::toon)),
                Route.post(PAD + "/uitnodiging", Recht.BEHEER, this::nodigUit),
                Route.post(
                        PAD + "/blokkade", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> blokkeer(ctx), this::toon)),
                Route.post(
                        PAD + "/deblokkade",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> deblokkeer(ctx), this::toon)),
                Route.get(PAD + "/vertrek", Recht.BEHEER, this::vraagVertrek),
                Route.post(
                        PAD + "/vertrek",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> vertrek(ctx), this::vraagVertrek)));
    }

    private Medewerker wie(Context ctx) {
        return registers.medewerkers().get(Adres.actor(ctx), Adres.id(ctx, "id", "Deze medewerker"));
    }

    private void toon(Context ctx) {
        toon(ctx, null);
    }

    private void toon(Context ctx, Toegangslink link) {
        var wie = wie(ctx);
        // after a button on this page the form was not sent: it shows what is stored
        boolean gewijzigd = ctx.path().endsWith(wie.id().toString());
        var formulier = (gewijzigd ? Formulier.van(ctx) : Formulier.leeg())
                .vul("naam", wie.naam())
                .vul("email", wie.email())
                .vul("telefoon", wie.telefoon())
                .vul("rollen", wie.rollen())
                .vul("teams", wie.teams());
        var stand = registers
                .accounts()
                .standen(Adres.actor(ctx), wie.organisatie())
                .getOrDefault(wie.id(), Accountstand.GEEN);
        var nu = new Taal(registers.clock().instant());
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/medewerker.jte",
                new MensenPagina.Gegevens(
                        wie,
                        formulier,
                        stand,
                        MensenPagina.teams(registers, Adres.actor(ctx)),
                        link == null ? "" : adres + "/wachtwoord/" + link.sleutel(),
                        link == null ? "" : nu.moment(link.tot())));
    }

    private String wijzig(Context ctx, Formulier f) {
        var oud = wie(ctx);
        var gegevens = MensenPagina.gegevens(f);
        f.weiger();
        var nieuw = registers.medewerkers().wijzig(Adres.actor(ctx), oud.id(), gegevens);
        Pagina.zeg(ctx, verschil(oud, nieuw));
        return "/beheer/mensen";
    }

    private static String verschil(Medewerker oud, Medewerker nieuw) {
        var wat = new ArrayList<String>();
        if (!oud.naam().equals(nieuw.naam())) {
            wat.add("de naam");
        }
        if (!oud.email().equals(nieuw.email())) {
            wat.add("het e-mailadres");
        }
        if (!java.util.Objects.equals(oud.telefoon(), nieuw.telefoon())) {
            wat.add("het telefoonnummer");
        }
        var erbij = new TreeSet<>(nieuw.rollen());
        erbij.removeAll(oud.rollen());
        erbij.forEach(r -> wat.add("rol " + r.naam() + " erbij"));
        var eraf = new TreeSet<Rol>(oud.rollen());
        eraf.removeAll(nieuw.rollen());
        eraf.forEach(r -> wat.add("rol " + r.naam() + " eraf"));
        if (!oud.teams().equals(nieuw.teams())) {
            wat.add("de teams");
        }
        return wat.isEmpty()
                ? "Er was niets anders bij " + nieuw.naam() + "."
                : "Gewijzigd bij " + nieuw.naam() + ": " + String.join(", ", wat) + ".";
    }

    /// The link stands on this answer and nowhere else: after a redirect it would have to be kept somewhere. Made
    /// twice,
    /// there are two links, and the first password that is set ends both.
    private void nodigUit(Context ctx) {
        var link = registers.accounts().nodigUit(Adres.actor(ctx), wie(ctx).id());
        toon(ctx, link);
    }

    private String blokkeer(Context ctx) {
        var wie = wie(ctx);
        registers.accounts().blokkeer(Adres.actor(ctx), wie.id());
        Pagina.zeg(ctx, wie.naam() + " kan niet meer inloggen en is overal uitgelogd. U kunt dit terugdraaien.");
        return "/beheer/mensen/" + wie.id();
    }

    private String deblokkeer(Context ctx) {
        var wie = wie(ctx);
        registers.accounts().deblokkeer(Adres.actor(ctx), wie.id());
        Pagina.zeg(ctx, wie.naam() + " kan weer inloggen.");
        return "/beheer/mensen/" + wie.id();
    }

    private void vraagVertrek(Context ctx) {
        Pagina.toon(ctx, "nl/poort/web/beheer/vertrek.jte", wie(ctx));
    }

    private String vertrek(Context ctx) {
        var wie = wie(ctx);
        registers.medewerkers().vertrek(Adres.actor(ctx), wie.id());
        Pagina.zeg(ctx, wie.naam() + " is vertrokken: geen rollen, geen teams en geen account meer.");
        return "/beheer/mensen";
    }
}
