package nl.poort.web.gids;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;

/// Whose pages a visitor reads: in an installation of one organisation nobody has to choose.
public final class Gemeentekeuze {
    private static final Actor BEZOEKER = Actor.system("website tonen");

    private final Organisaties organisaties;
    private final Gids.Planken planken;

    /// Choose an organisation.
    ///
    /// @param titel of the page that follows
    public record Model(String titel, List<Keuze> keuzes) {}

    Gemeentekeuze(Organisaties organisaties, Gids.Planken planken) {
        this.organisaties = organisaties;
        this.planken = planken;
    }

    /// With pages about products or questions.
    List<Organisatie> metBladen() {
        return opNaam(planken.bezoeken().organisaties());
    }

    /// With a social map.
    List<Organisatie> metKaart() {
        return opNaam(planken.kaart().organisaties());
    }

    List<Organisatie> opNaam(Collection<UUID> ids) {
        return ids.stream()
                .map(id -> organisaties.get(BEZOEKER, id))
                .sorted(Comparator.comparing(Organisatie::naam, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// The one of the address (`?bij=`), or the only one; empty when a visitor still has to choose.
    static Optional<Organisatie> gekozen(Context ctx, List<Organisatie> keuzes) {
        return keuzes.stream()
                .filter(o -> keuzes.size() == 1 || o.id().toString().equals(ctx.queryParam("bij")))
                .findFirst();
    }

    static void vraag(Context ctx, String titel, List<Organisatie> keuzes) {
        var pad = ctx.path();
        Pagina.toon(
                ctx,
                "nl/poort/web/gids/kies.jte",
                new Model(
                        titel,
                        keuzes.stream()
                                .map(o -> new Keuze(pad + "?bij=" + o.id(), o.naam()))
                                .toList()));
    }
}
