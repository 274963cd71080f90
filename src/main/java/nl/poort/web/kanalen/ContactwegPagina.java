package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import nl.poort.contact.klantcontact.Kanaal;
import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// How a citizen reaches us: digital first, then the telephone, then the counter, then on paper (click, call, face).
/// Nothing is closed to who begins elsewhere.
public final class ContactwegPagina {
    private static final String PAD = "/contact";

    private final Loketten loketten;
    private final Kanalen kanalen;
    private final Clock clock;

    public record Model(
            Loketten.Loket bij, boolean anders, boolean open, List<Loketten.Tijd> tijden, List<String> aan) {
        public boolean heeft(String kanaal) {
            return aan.contains(kanaal);
        }
    }

    public ContactwegPagina(Loketten loketten, Kanalen kanalen, Clock clock) {
        this.loketten = loketten;
        this.kanalen = kanalen;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(Route.get(PAD, Recht.OPENBAAR, this::toon));
    }

    private void toon(Context ctx) {
        var bij = loketten.gekozen(ctx);
        if (bij.isEmpty()) {
            loketten.kies(ctx, PAD, "Contact met de overheid");
            return;
        }
        var nu = clock.instant();
        var aan = kanalen.list(Actor.system("kanalen bekijken")).stream()
                .filter(Kanaal::aan)
                .map(Kanaal::code)
                .toList();
        var id = bij.get().id();
        Pagina.toon(
                ctx,
                "nl/poort/web/kanalen/contactweg.jte",
                new Model(bij.get(), loketten.list().size() > 1, loketten.open(id, nu), loketten.tijden(id, nu), aan));
    }
}
