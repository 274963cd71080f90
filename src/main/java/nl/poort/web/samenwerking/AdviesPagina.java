package nl.poort.web.samenwerking;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.keten.samenwerking.Actieverzoek;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// On the Werkplek: what others ask of my teams, what my teams asked, and one request on a page of its own.
public final class AdviesPagina {
    private static final String LIJST = "/werkplek/advies";
    private static final String PAD = LIJST + "/{verzoek}";

    private final Samenwerkdeuren deuren;
    private final Adviesscherm scherm;

    public AdviesPagina(Samenwerkdeuren deuren) {
        this.deuren = deuren;
        this.scherm = new Adviesscherm(deuren, new Adviesscherm.Adres() {
            @Override
            public Adviesscherm.Bezoek van(Context ctx) {
                return new Adviesscherm.Bezoek(
                        Sessie.medewerker(ctx), Samenwerkdeuren.id(ctx, "verzoek", "Dit verzoek"));
            }

            @Override
            public String pad(UUID verzoek) {
                return LIJST + "/" + verzoek;
            }
        });
    }

    /// @param namen of the organisations in the lists
    /// @param zaken the case behind what the own teams asked, by the id of the request
    public record Model(
            List<Actieverzoek> gevraagd,
            List<Actieverzoek> gesteld,
            Map<UUID, String> namen,
            Map<UUID, UUID> zaken,
            String zoek,
            LocalDate vandaag) {}

    public List<Route> routes() {
        return List.of(
                Route.get(LIJST, Recht.WERKPLEK, this::lijst).metPersoonsgegevens(),
                Route.get(PAD, Recht.WERKPLEK, this::toon).metPersoonsgegevens(),
                Route.get(PAD + "/documenten/{document}", Recht.WERKPLEK, scherm::haal)
                        .metPersoonsgegevens(),
                Route.post(
                        PAD + "/aanneming",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> scherm.neemAan(ctx, f), this::toon)),
                Route.post(
                        PAD + "/weigering",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> scherm.weiger(ctx, f), this::toon)),
                Route.post(PAD + "/antwoord", Recht.VRAAG_BEHANDELEN, ctx -> scherm.adviseer(ctx, this::toon)),
                Route.post(
                        PAD + "/documenten/{document}/versie",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> scherm.geefVersie(ctx, this::toon)));
    }

    private void toon(Context ctx) {
        scherm.toon(ctx, false);
    }

    private void lijst(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var zoek = ctx.queryParam("zoek") == null ? "" : ctx.queryParam("zoek").strip();
        Pagina.lees(ctx, "nl/poort/web/samenwerking/lijst.jte", () -> {
            var gevraagd = deuren.gever().inzage().lijst(wie, zoek);
            var gesteld = deuren.vrager().verzoeken().gesteld(wie);
            var namen = Stream.concat(
                            gevraagd.stream().map(Actieverzoek::organisatie),
                            gesteld.stream().map(Actieverzoek::naarOrganisatie))
                    .distinct()
                    .collect(Collectors.toMap(id -> id, deuren::naam));
            var zaken = deuren.vrager().verzoeken().zaken(wie, gesteld);
            return new Model(gevraagd, gesteld, namen, zaken, zoek, deuren.vandaag());
        });
    }
}
