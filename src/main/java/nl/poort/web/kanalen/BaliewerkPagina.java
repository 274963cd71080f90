package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.afspraken.Afspraakroosters;
import nl.poort.contact.afspraken.Locatie;
import nl.poort.contact.kanalen.Baliebezoek;
import nl.poort.contact.kanalen.Balies;
import nl.poort.contact.kanalen.Bezoekstand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The counter for agents: who waits and how long, call the next one, help, and give a number to who cannot do it
/// alone.
public final class BaliewerkPagina {
    private static final String PAD = "/werkplek/balie";
    private static final String EEN = PAD + "/{bezoek}";

    private final Balies balies;
    private final Afspraakroosters roosters;

    /// @param vanMij whom this agent called or helps
    /// @param plaatsen the locations, when there is more than one
    public record Model(
            List<Baliebezoek> wachtend, List<Baliebezoek> vanMij, List<Baliebezoek> elders, List<Keuze> plaatsen) {}

    public BaliewerkPagina(Balies balies, Afspraakroosters roosters) {
        this.balies = balies;
        this.roosters = roosters;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.VRAAG_BEHANDELEN, this::toon).metPersoonsgegevens(),
                Route.post(
                        PAD + "/aanmelding",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> meldAan(ctx, f), this::toon)),
                Route.post(
                        PAD + "/oproep",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.probeer(ctx, f -> roep(ctx, f), this::toon)),
                Route.post(EEN + "/begin", Recht.VRAAG_BEHANDELEN, ctx -> {
                    var contact = balies.begin(Sessie.medewerker(ctx), id(ctx.pathParam("bezoek")));
                    Pagina.naar(ctx, "/werkplek/contact/" + contact.id());
                }),
                Route.post(EEN + "/einde", Recht.VRAAG_BEHANDELEN, ctx -> {
                    var uitkomst = Formulier.van(ctx).waarde("uitkomst").equals("niet-verschenen")
                            ? Bezoekstand.NIET_VERSCHENEN
                            : Bezoekstand.GEHOLPEN;
                    balies.sluit(Sessie.medewerker(ctx), id(ctx.pathParam("bezoek")), uitkomst);
                    Pagina.naar(ctx, PAD);
                }));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var vandaag = balies.vandaag(wie.actor("wachtrij bekijken"), wie.organisatie());
        Formulier.van(ctx)
                .vul("balie", balies.mijnBalie(wie).orElse(""))
                .vul("plaats", balies.mijnPlaats(wie).orElse(""));
        Pagina.toon(
                ctx,
                "nl/poort/web/kanalen/baliewerk.jte",
                new Model(
                        vandaag.stream().filter(Baliebezoek::wacht).toList(),
                        vandaag.stream()
                                .filter(b -> wie.id().equals(b.medewerker()))
                                .toList(),
                        vandaag.stream()
                                .filter(b -> b.medewerker() != null && !wie.id().equals(b.medewerker()))
                                .toList(),
                        plaatsen(wie)));
    }

    private List<Keuze> plaatsen(Medewerker wie) {
        var locaties = roosters.locaties(wie).stream().filter(Locatie::open).toList();
        return locaties.size() < 2
                ? List.of()
                : locaties.stream().map(l -> new Keuze(l.naam(), l.naam())).toList();
    }

    private String meldAan(Context ctx, Formulier f) {
        var bon = balies.meldAan(Sessie.medewerker(ctx), f.waarde("waarvoor"), f.tekstOfNiets("naam"));
        Pagina.zeg(ctx, "Het volgnummer is " + bon.bezoek().nummer() + ".");
        return PAD;
    }

    /// The next one, or the one whose number was pressed.
    private String roep(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var balie = f.tekst("balie", "Vul in bij welke balie u zit", 30);
        f.weiger();
        var gekozen = f.waarde("bezoek");
        if (!gekozen.isEmpty()) {
            balies.roepOp(wie, id(gekozen), balie);
        } else if (balies.roepVolgende(wie, balie, f.tekstOfNiets("plaats")).isEmpty()) {
            Pagina.zeg(ctx, "Er wacht nu niemand.");
        }
        return PAD;
    }

    private static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit bezoek");
        }
    }
}
