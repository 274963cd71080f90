package nl.poort.techniek.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.Function;

/// One operation beside the verbs of the resources, such as `POST /zaaktypen/{uuid}/publish`.
///
/// @param pad below the root of its API
/// @param werk null when `ruw` handles request and answer itself (a download)
/// @param crs it holds geometry: the caller names the coordinate system (gen-11)
/// @param vragen what it reads of the query, beside what its resource does
public record Eindpunt(
        HandlerType methode, String pad, Function<Verzoek, Antwoord> werk, Ruw ruw, boolean crs, List<String> vragen) {
    /// Handles the bytes itself; the gate was passed.
    @FunctionalInterface
    public interface Ruw {
        void handle(io.javalin.http.Context ctx, Verzoek verzoek) throws Exception;
    }

    public static Eindpunt get(String pad, Function<Verzoek, Antwoord> werk) {
        return new Eindpunt(HandlerType.GET, pad, werk, null);
    }

    public static Eindpunt post(String pad, Function<Verzoek, Antwoord> werk) {
        return new Eindpunt(HandlerType.POST, pad, werk, null);
    }

    public static Eindpunt ruw(HandlerType methode, String pad, Ruw werk) {
        return new Eindpunt(methode, pad, null, werk);
    }

    public Eindpunt(HandlerType methode, String pad, Function<Verzoek, Antwoord> werk, Ruw ruw) {
        this(methode, pad, werk, ruw, false, List.of());
    }

    public Eindpunt metCrs() {
        return new Eindpunt(methode, pad, werk, ruw, true, vragen);
    }

    public Eindpunt met(String... namen) {
        return new Eindpunt(methode, pad, werk, ruw, crs, List.of(namen));
    }

    boolean isZelfde(Eindpunt ander) {
        return methode == ander.methode && pad.equals(ander.pad);
    }

    /// As the web server takes it.
    public record Ingang(HandlerType methode, String pad, Handler handler) {}
}
