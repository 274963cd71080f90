package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Sessie;

/// What the address of a request says: which thing, and who asks for it.
final class Adres {
    private Adres() {}

    /// The id in the path; what is no id is answered as an unknown one.
    static UUID id(Context ctx, String naam, String ding) {
        try {
            var tekst = ctx.pathParam(naam);
            if (tekst.length() == 36) {
                return UUID.fromString(tekst);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw Weigering.onbekend(ding);
    }

    static Medewerker wie(Context ctx) {
        return Sessie.medewerker(ctx);
    }

    static Actor actor(Context ctx) {
        return wie(ctx).actor("beheren");
    }

    /// A parameter of the query, empty when it is not there.
    static String vraag(Context ctx, String naam) {
        var waarde = ctx.queryParam(naam);
        return waarde == null ? "" : waarde.strip();
    }

    static String veilig(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
