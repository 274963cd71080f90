package nl.poort.web;

import io.javalin.config.Key;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.keten.calamiteiten.Banner;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Db;

/// What every page can reach through its request.
///
/// @param medewerkers finds a person by id, with the roles of this moment
/// @param organisatienaam the name in the header
/// @param menu the entrances, shown to whoever has the right
/// @param banners what somebody must know of a calamity, on every page
public record Web(
        Db db,
        Function<UUID, Optional<Medewerker>> medewerkers,
        Function<UUID, String> organisatienaam,
        Omgeving omgeving,
        List<Menupunt> menu,
        Function<Medewerker, List<Banner>> banners) {

    /// Without banners.
    public Web(
            Db db,
            Function<UUID, Optional<Medewerker>> medewerkers,
            Function<UUID, String> organisatienaam,
            Omgeving omgeving,
            List<Menupunt> menu) {
        this(db, medewerkers, organisatienaam, omgeving, menu, wie -> List.of());
    }

    static final Key<Web> KEY = new Key<>("poort.web");

    /// How this installation is reached.
    ///
    /// @param publiekeUrl such as `https://poort.voorbeeld.nl`; with https, cookies are `__Host-` and Secure
    /// @param demo shows demo accounts and the demo ribbon
    public record Omgeving(String publiekeUrl, boolean demo) {
        public boolean https() {
            return publiekeUrl.startsWith("https://");
        }
    }

    /// An entrance in the navigation.
    public record Menupunt(String naam, String pad, nl.poort.registers.organisatie.Recht recht) {}

    static Web van(Context ctx) {
        return ctx.appData(KEY);
    }
}
