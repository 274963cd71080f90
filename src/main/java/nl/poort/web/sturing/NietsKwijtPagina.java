package nl.poort.web.sturing;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import nl.poort.registers.organisatie.Recht;
import nl.poort.sturing.Belofte;
import nl.poort.sturing.NietsKwijt;
import nl.poort.sturing.Stand;
import nl.poort.sturing.Uitslag;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Whether anything got lost: five promises, each kept or not, and the rows behind each fault.
public final class NietsKwijtPagina {
    private final NietsKwijt nietsKwijt;

    /// @param pad the address of this page with what was chosen, to refresh it
    public record Model(Stand stand, boolean alles, boolean keten, String pad) {

        /// The five of the design; what they rest on stands below.
        public List<Belofte> beloften() {
            return Arrays.stream(Belofte.values())
                    .filter(b -> b != Belofte.HET_FUNDAMENT)
                    .toList();
        }

        public List<Uitslag> fouten() {
            return stand.uitslagen().stream().filter(u -> !u.klopt()).toList();
        }

        /// What the figure of a promise counts.
        public String eenheid(Belofte belofte) {
            return switch (belofte) {
                case NIETS_KWIJT -> "ingediende vragen";
                case IEMAND_IS_ERMEE_BEZIG -> "open vragen";
                case NIETS_BLIJFT_LIGGEN -> "overdrachten";
                case HET_ANTWOORD_KOMT_TERUG -> "antwoorden";
                case EERST_VERTELLEN -> "gesloten vragen";
                case HET_FUNDAMENT -> "controles";
            };
        }
    }

    public NietsKwijtPagina(NietsKwijt nietsKwijt) {
        this.nietsKwijt = nietsKwijt;
    }

    public List<Route> routes() {
        return List.of(Route.get("/sturing/niets-kwijt", Recht.STURING, this::toon));
    }

    private void toon(Context ctx) {
        boolean alles = "ja".equals(ctx.queryParam("alles"));
        boolean wilKeten = "keten".equals(ctx.queryParam("blik"));
        var stand = nietsKwijt.stand(Sessie.medewerker(ctx), wilKeten, alles);
        boolean keten = stand.blik().heleKeten();
        var pad = "/sturing/niets-kwijt?alles=" + (alles ? "ja" : "nee") + (keten ? "&blik=keten" : "");
        Pagina.toon(ctx, "nl/poort/web/sturing/nietskwijt.jte", new Model(stand, alles, keten, pad));
    }
}
