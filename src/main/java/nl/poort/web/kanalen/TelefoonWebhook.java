package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.poort.contact.kanalen.Telefonie;
import nl.poort.contact.kanalen.Telefooncentrale;
import nl.poort.contact.kanalen.Telefooncentrales;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Db;
import nl.poort.web.Route;

/// Where a telephone exchange tells what happens: the address itself holds the secret, as in Zammad.
public final class TelefoonWebhook {
    static final String PAD = "/koppelingen/telefonie/";
    static final String BELTOON = "beltoon";
    private static final int PER_MINUUT = 3_000;
    private static final int GROOTSTE = 16 * 1024;

    private final Telefooncentrales centrales;
    private final Telefonie telefonie;
    private final BiConsumer<String, Set<UUID>> roep;
    private final Webhookwacht wacht;

    /// @param roep tells the open screens of these people that something rings
    public TelefoonWebhook(
            Db db, Telefooncentrales centrales, Telefonie telefonie, BiConsumer<String, Set<UUID>> roep) {
        this.centrales = centrales;
        this.telefonie = telefonie;
        this.roep = roep;
        this.wacht = new Webhookwacht(db.clock(), PER_MINUUT, GROOTSTE);
    }

    public List<Route> routes() {
        return List.of(Route.post(PAD + "{centrale}/{geheim}", Recht.API, this::ontvang));
    }

    private void ontvang(Context ctx) {
        var centrale = herken(ctx);
        wacht.tel(ctx, centrale.id().toString());
        neem(centrale, ctx.contentType(), wacht.inhoud(ctx));
        ctx.contentType("application/json").result("{}");
    }

    /// One message of an exchange that showed its secret.
    public void neem(Telefooncentrale centrale, String soort, byte[] inhoud) {
        var gevolg = telefonie.meld(centrale, Belbrief.lees(soort, inhoud));
        if (gevolg.nieuw()) {
            roep.accept(BELTOON, gevolg.medewerkers());
        }
    }

    private Telefooncentrale herken(Context ctx) {
        UUID id;
        try {
            id = UUID.fromString(ctx.pathParam("centrale"));
        } catch (IllegalArgumentException e) {
            throw wacht.vreemd(ctx);
        }
        return centrales.herken(id, ctx.pathParam("geheim")).orElseThrow(() -> wacht.vreemd(ctx));
    }
}
