package nl.poort.web.mijn;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.inzage.Burger;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Aflevering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.portaal.Volgbeeld;

/// One own matter, as *Volg uw vraag* shows it; only here nobody has to type a number and a code.
public final class MijnvraagPagina {
    private static final String EEN = "/mijn/vraag/{id}";

    private final Mijndeuren deuren;
    private final Mijningang ingang;
    private final Clock klok;

    /// @param basis the address of this page
    public record Model(Mijnkop kop, String basis, Volgbeeld beeld) {}

    public MijnvraagPagina(Mijndeuren deuren, Mijningang ingang, Clock klok) {
        this.deuren = deuren;
        this.ingang = ingang;
        this.klok = klok;
    }

    public List<Route> routes() {
        return List.of(
                ingang.get(EEN, this::toon),
                ingang.post(
                        EEN + "/reactie",
                        (ctx, burger) -> Formulier.verwerk(ctx, f -> reageer(ctx, burger, f), c -> toon(c, burger))),
                ingang.get(EEN + "/stuk/{stuk}", this::stuk));
    }

    /// The own Vraag with this id; one of somebody else is answered as one that is not there.
    private UUID eigen(Context ctx, Burger burger) {
        var id = Mijningang.id(ctx, "id");
        boolean van = burger.partijen().stream()
                .flatMap(p -> deuren.inzage().verstrekkingen().eigenVragen(burger, p.id()).stream())
                .anyMatch(v -> v.id().equals(id));
        if (!van) {
            throw Weigering.onbekend("Deze vraag");
        }
        return id;
    }

    private void toon(Context ctx, Burger burger) {
        var id = eigen(ctx, burger);
        var beeld =
                deuren.zaken().dossier().vind(id, klok.instant()).orElseThrow(() -> Weigering.onbekend("Deze vraag"));
        Pagina.toon(ctx, "nl/poort/web/mijn/vraag.jte", new Model(Mijnkop.van(burger), "/mijn/vraag/" + id, beeld));
        deuren.zaken().dossier().gezien(id);
    }

    private String reageer(Context ctx, Burger burger, Formulier f) {
        var id = eigen(ctx, burger);
        if (f.waarde("beantwoord").equals("ja")) {
            deuren.zaken().reacties().bevestigen(id);
        } else {
            var reden = f.tekst("reden", "Schrijf op wat er nog niet is beantwoord", 4000);
            f.weiger();
            deuren.zaken().reacties().heropenen(id, reden);
        }
        return "/mijn/vraag/" + id;
    }

    private void stuk(Context ctx, Burger burger) throws IOException {
        var bestand = deuren.zaken().zaken().bestand(eigen(ctx, burger), Mijningang.id(ctx, "stuk"));
        var d = bestand.document();
        new Aflevering(d.bestandsnaam(), d.bestand(), d.bestandsomvang(), bestand.inhoud()).stuur(ctx);
    }
}
