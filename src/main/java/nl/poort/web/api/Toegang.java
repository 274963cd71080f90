package nl.poort.web.api;

import io.javalin.http.Context;
import java.util.Set;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Misgok;

/// Whose key it is: only from the header `Authorization: Bearer …`, never from the address, and never written down.
final class Toegang {
    private static final Set<String> NOOIT =
            Set.of("access_token", "token", "api_key", "apikey", "sleutel", "authorization");

    private final Sleutels sleutels;
    private final Misgok misgok;

    Toegang(Sleutels sleutels, Misgok misgok) {
        this.sleutels = sleutels;
        this.misgok = misgok;
    }

    Sleutel controleer(Context ctx) {
        weigerInAdres(ctx);
        var kop = ctx.header("Authorization");
        if (kop == null) {
            throw geen(ctx, "Stuur uw sleutel mee in de kop Authorization: Bearer …");
        }
        var tekst =
                kop.regionMatches(true, 0, "Bearer ", 0, 7) ? kop.substring(7).strip() : "";
        return sleutels.herken(tekst).orElseThrow(() -> {
            if (misgok.teVaak(ctx.req().getRemoteAddr())) {
                ctx.header("Retry-After", String.valueOf(Misgok.VENSTER.toSeconds()));
                return new Weigering("te-vaak", "Te vaak een verkeerde sleutel. Wacht vijf minuten.");
            }
            return geen(ctx, "Deze sleutel werkt niet. Misschien is hij ingetrokken.");
        });
    }

    /// A key in an address stands in logs and histories: it is not accepted there, also not together with a good one.
    private static void weigerInAdres(Context ctx) {
        boolean verdacht = ctx.queryParamMap().entrySet().stream()
                .anyMatch(p -> NOOIT.contains(p.getKey().toLowerCase(java.util.Locale.ROOT))
                        || p.getValue().stream()
                                .anyMatch(w -> Sleutels.VORM.matcher(w).find()));
        if (verdacht) {
            throw new Weigering(
                    "onleesbaar",
                    "Zet een sleutel nooit in het adres, maar in de kop Authorization. Trek deze sleutel in: het adres "
                            + "kan ergens bewaard zijn.");
        }
    }

    private static Weigering geen(Context ctx, String zin) {
        ctx.header("WWW-Authenticate", "Bearer realm=\"Poort\"");
        return new Weigering("niet-aangemeld", zin);
    }
}
