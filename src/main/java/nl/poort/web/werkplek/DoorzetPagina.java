package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Regie;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Who directs a Vraag pushes it through: to another team, or sooner; always with a motivation (S2-087).
public final class DoorzetPagina {
    private static final String PAD = "/werkplek/regie/{id}";

    private final Deuren deuren;
    private final Regie regie;

    /// @param ligt with which team it lies now
    public record Model(Vraag vraag, String ligt, List<Keuze> teams) {

        public String pad(String wat) {
            return "/werkplek/regie/" + vraag.id() + "/" + wat;
        }
    }

    public DoorzetPagina(Deuren deuren) {
        this.deuren = deuren;
        this.regie = deuren.keten().regie();
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.REGIE, this::toon).metPersoonsgegevens(),
                Route.post(
                        PAD + "/verlegging",
                        Recht.REGIE,
                        ctx -> Formulier.verwerk(ctx, f -> verleg(ctx, f), this::toon)),
                Route.post(
                        PAD + "/verkorting",
                        Recht.REGIE,
                        ctx -> Formulier.verwerk(ctx, f -> verkort(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var actor = wie.actor("regie voeren");
        var vraag = deuren.keten().vragen().get(actor, VraagPagina.id(ctx));
        var namen = new Namen(deuren.registers(), wie);
        var teams = deuren.registers().organisaties().teams(actor, wie.organisatie()).stream()
                .filter(t -> !t.id().equals(vraag.eigenaar()) && !t.id().equals(vraag.contactschakel()))
                .map(t -> new Keuze(t.id().toString(), t.naam()))
                .toList();
        Pagina.toon(
                ctx, "nl/poort/web/werkplek/doorzetten.jte", new Model(vraag, namen.teamnaam(vraag.eigenaar()), teams));
    }

    private String verleg(Context ctx, Formulier f) {
        var naar = f.id("naarTeam", "Kies naar welk team de vraag gaat");
        var gevraagd = f.tekst("gevraagd", "Schrijf op wat u van dit team vraagt", 4_000);
        var motivering = f.tekst("motivering", "Schrijf op waarom u dit doorzet", 2_000);
        f.weiger();
        UUID id = VraagPagina.id(ctx);
        regie.verleggen(Sessie.medewerker(ctx), id, naar, gevraagd, motivering);
        Pagina.zeg(ctx, "De vraag gaat naar het andere team. Uw motivering staat in de tijdlijn.");
        return "/werkplek/vraag/" + id;
    }

    private String verkort(Context ctx, Formulier f) {
        var uiterlijk = f.lees("uiterlijk", DoorzetPagina::moment, "Vul een dag en tijd in");
        var motivering = f.tekst("motivering", "Schrijf op waarom u dit doorzet", 2_000);
        f.weiger();
        UUID id = VraagPagina.id(ctx);
        regie.verkorten(Sessie.medewerker(ctx), id, uiterlijk, motivering);
        Pagina.zeg(ctx, "Het moet nu eerder klaar zijn. Uw motivering staat in de tijdlijn.");
        return "/werkplek/vraag/" + id;
    }

    private static Instant moment(String tekst) {
        return LocalDateTime.parse(tekst).atZone(Tx.ZONE).toInstant();
    }
}
