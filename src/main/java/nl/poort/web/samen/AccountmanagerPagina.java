package nl.poort.web.samen;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.klantcontact.Accountmanager;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Partijsoort;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Who helps the companies: one colleague for all, and another one for a single company where that was agreed.
public final class AccountmanagerPagina {
    private static final String PAD = "/beheer/accountmanagers";

    private final Samendeuren deuren;

    /// @param collegas person and team, as `team medewerker`
    public record Model(List<Accountmanager> nu, List<Keuze> collegas) {}

    public AccountmanagerPagina(Samendeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> wijsAan(ctx, f), this::toon)),
                Route.post(
                        PAD + "/weg", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> haalWeg(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var nu = deuren.bellen().ondernemers().accountmanagers().list(wie);
        Pagina.toon(ctx, "nl/poort/web/samen/accountmanagers.jte", new Model(nu, collegas(wie)));
    }

    private List<Keuze> collegas(Medewerker wie) {
        var actor = wie.actor("accountmanager aanwijzen");
        var keuzes = new ArrayList<Keuze>();
        for (var team : deuren.mensen().organisaties().teams(actor, wie.organisatie())) {
            for (var mens : deuren.mensen().medewerkers().vanTeam(actor, team.id())) {
                keuzes.add(new Keuze(team.id() + " " + mens.id(), mens.naam() + ", " + team.naam()));
            }
        }
        keuzes.sort(java.util.Comparator.comparing(Keuze::tekst));
        return keuzes;
    }

    private String wijsAan(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var gekozen = f.tekst("accountmanager", "Kies wie de bedrijven helpt", 80);
        var kvk = f.leesOfNiets("kvkNummer", KvkNummer::new, "Vul een KvK-nummer van 8 cijfers in, of laat dit leeg");
        var delen = gekozen.split(" ", 2);
        if (!gekozen.isEmpty()
                && collegas(wie).stream().noneMatch(k -> k.waarde().equals(gekozen))) {
            f.fout("accountmanager", "Kies iemand uit de lijst");
        }
        f.weiger();
        var bedrijf = kvk == null ? null : bedrijf(wie, kvk);
        deuren.bellen()
                .ondernemers()
                .accountmanagers()
                .wijsAan(
                        wie,
                        bedrijf == null ? null : bedrijf.id(),
                        UUID.fromString(delen[0]),
                        UUID.fromString(delen[1]));
        Pagina.zeg(
                ctx,
                "Opgeslagen. Het contactscherm toont deze collega bij "
                        + (bedrijf == null ? "elk bedrijf." : bedrijf.naam() + "."));
        return PAD;
    }

    private Partij bedrijf(Medewerker wie, KvkNummer kvk) {
        return deuren
                .bellen()
                .ondernemers()
                .partijen()
                .zoek(wie.actor("accountmanager aanwijzen"), kvk.nummer(), 10)
                .stream()
                .filter(p -> p.soort() == Partijsoort.BEDRIJF && kvk.equals(p.kvkNummer()))
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        "ongeldige-invoer",
                        "Dit bedrijf staat nog niet bij de klanten",
                        Map.of("kvkNummer", "Dit bedrijf staat nog niet bij de klanten. Leg eerst een contact vast.")));
    }

    private String haalWeg(Context ctx, Formulier f) {
        deuren.bellen().ondernemers().accountmanagers().haalWeg(Sessie.medewerker(ctx), f.idOfNiets("partij"));
        Pagina.zeg(ctx, "Deze accountmanager staat er niet meer");
        return PAD;
    }
}
