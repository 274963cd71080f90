package nl.poort.techniek.api;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Set;
import nl.poort.techniek.register.Register;

/// One kind of resource at the edge: its record, its register, where it stands and which verbs it has.
///
/// @param soort the name that references use (`zaaktype`), and the one in notifications
/// @param pad below the root of its API, such as `/zaken`; may hold `{zaak_uuid}` of what it stands under
/// @param verbs which of GET, POST, PUT, PATCH, DELETE, HEAD; GET is list and single
/// @param filters what a list can be searched on
/// @param paginering false = a bare array (gen-04)
/// @param uitbreidbaar whether `expand` is offered
/// @param volgordes what a list can be ordered on (`ordering`), each also with `-` in front; empty = not offered
/// @param crs it holds geometry: the caller names the coordinate system (gen-11)
public record Bron<R extends Record>(
        String soort,
        String pad,
        Class<R> type,
        Register<R> register,
        Set<HandlerType> verbs,
        List<Filter> filters,
        boolean paginering,
        boolean uitbreidbaar,
        List<String> volgordes,
        boolean crs) {

    public static final Set<HandlerType> ALLES = Set.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE);

    public Bron {
        verbs = Set.copyOf(verbs);
        filters = List.copyOf(filters);
        volgordes = List.copyOf(volgordes);
    }

    public static <R extends Record> Bron<R> van(String soort, String pad, Class<R> type, Register<R> register) {
        return new Bron<>(soort, pad, type, register, ALLES, List.of(), true, true, List.of(), false);
    }

    public Bron<R> met(Filter... erbij) {
        return new Bron<>(soort, pad, type, register, verbs, List.of(erbij), paginering, uitbreidbaar, volgordes, crs);
    }

    public Bron<R> alleen(HandlerType... deze) {
        return new Bron<>(soort, pad, type, register, Set.of(deze), filters, paginering, uitbreidbaar, volgordes, crs);
    }

    /// A list of it is a bare array.
    public Bron<R> zonderBladzijden() {
        return new Bron<>(soort, pad, type, register, verbs, filters, false, uitbreidbaar, volgordes, crs);
    }

    public Bron<R> ordenbaarOp(String... velden) {
        return new Bron<>(soort, pad, type, register, verbs, filters, paginering, uitbreidbaar, List.of(velden), crs);
    }

    public Bron<R> zonderExpand() {
        return new Bron<>(soort, pad, type, register, verbs, filters, paginering, false, volgordes, crs);
    }

    public Bron<R> metGeometrie() {
        return new Bron<>(soort, pad, type, register, verbs, filters, paginering, uitbreidbaar, volgordes, true);
    }
}
