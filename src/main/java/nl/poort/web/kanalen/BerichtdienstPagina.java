package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.kanalen.Dienstgeheim;
import nl.poort.contact.kanalen.Ingang;
import nl.poort.contact.kanalen.Ingangen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Connect WhatsApp and social platforms: which number or page leads to which team, and how they are recognised.
public final class BerichtdienstPagina {
    private static final String PAD = "/beheer/berichtdiensten";
    private static final List<Keuze> KANALEN =
            List.of(new Keuze("whatsapp", "WhatsApp"), new Keuze("social", "Sociale media"));

    private final Ingangen ingangen;
    private final Organisaties organisaties;
    private final URI publicUrl;

    public record Model(List<Dienst> diensten, List<Keuze> kanalen, List<Keuze> teams) {}

    /// @param adres where the service sends what customers write
    public record Dienst(Ingang ingang, String kanaal, String adres) {}

    public BerichtdienstPagina(Ingangen ingangen, Organisaties organisaties, URI publicUrl) {
        this.ingangen = ingangen;
        this.organisaties = organisaties;
        this.publicUrl = publicUrl;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f), this::toon)),
                Route.post(PAD + "/{ingang}/stand", Recht.BEHEER, this::schakel));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var actor = wie.actor("kanalen beheren");
        var diensten = KANALEN.stream()
                .flatMap(k -> ingangen.list(actor, k.waarde()).stream()
                        .map(i -> new Dienst(
                                i,
                                k.tekst(),
                                publicUrl
                                        .resolve(Dienstwebhook.PAD + i.kanaal() + "/" + i.id())
                                        .toString())))
                .toList();
        var teams = organisaties.teams(actor, wie.organisatie()).stream()
                .map(t -> new Keuze(t.id().toString(), t.naam()))
                .toList();
        Pagina.toon(ctx, "nl/poort/web/kanalen/berichtdiensten.jte", new Model(diensten, KANALEN, teams));
    }

    private String bewaar(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var kanaal = f.tekst("kanaal", "Kies WhatsApp of sociale media", 40);
        var team = f.id("team", "Kies het team dat de berichten krijgt");
        var handtekening = f.tekst("handtekening", "Vul het geheim in waarmee de dienst ondertekent", 400);
        if (KANALEN.stream().noneMatch(k -> k.waarde().equals(kanaal))) {
            f.fout("kanaal", "Kies WhatsApp of sociale media");
        }
        f.weiger();
        var instellingen = new HashMap<String, String>();
        zet(instellingen, "sjabloon", f.waarde("sjabloon"));
        zet(instellingen, "adres", f.waarde("dienst"));
        var geheim = new Dienstgeheim(
                f.waarde("sleutel").strip(), handtekening, f.waarde("woord").strip());
        ingangen.opslaan(
                wie,
                new Ingang(
                        null,
                        wie.organisatie(),
                        kanaal,
                        f.waarde("adres"),
                        f.waarde("naam"),
                        team,
                        true,
                        "",
                        instellingen),
                geheim.tekst());
        Pagina.zeg(ctx, "Het kanaal is aangesloten. Zet nu het adres bij de dienst.");
        return PAD;
    }

    private static void zet(HashMap<String, String> instellingen, String naam, String waarde) {
        if (!waarde.isBlank()) {
            instellingen.put(naam, waarde.strip());
        }
    }

    private void schakel(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var i = ingang(wie, ctx.pathParam("ingang"));
        ingangen.opslaan(
                wie,
                new Ingang(
                        i.id(),
                        i.organisatie(),
                        i.kanaal(),
                        i.adres(),
                        i.naam(),
                        i.team(),
                        !i.aan(),
                        i.verwijzing(),
                        i.instellingen()),
                null);
        Pagina.naar(ctx, PAD, i.aan() ? "Dit kanaal staat uit." : "Dit kanaal staat aan.");
    }

    private Ingang ingang(Medewerker wie, String id) {
        try {
            return ingangen.get(wie.actor("kanalen beheren"), UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit kanaal");
        }
    }
}
