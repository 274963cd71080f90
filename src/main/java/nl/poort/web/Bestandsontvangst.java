package nl.poort.web;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.poort.techniek.Weigering;

/// Takes in a form with one small file, in memory: `<form enctype="multipart/form-data">`. Afterwards [Formulier] has
/// its other fields.
///
/// @param naam of the file as the sender says it, made safe to show
public record Bestandsontvangst(String naam, byte[] inhoud) {
    private static final int RAND = 20_000;

    /// Empty when no file was chosen, or when it was too big: the form then says so.
    public static Optional<Bestandsontvangst> neem(Context ctx, String veld, int grootste) {
        return neemAlle(ctx, veld, grootste).reduce((eerder, later) -> later);
    }

    /// The file that must be there; without it the form says which one to choose.
    public static Bestandsontvangst eis(Formulier f, String veld, Optional<Bestandsontvangst> gekozen, String zin) {
        if (gekozen.isEmpty()) {
            f.fout(veld, zin);
        }
        f.weiger();
        return gekozen.orElseThrow();
    }

    /// Whether more came than fits: then nothing of it was read.
    public static boolean isTeGroot(Context ctx, int grootste) {
        return ctx.req().getContentLengthLong() > grootste + RAND;
    }

    /// All files in this field, together at most this big.
    public static Stream<Bestandsontvangst> neemAlle(Context ctx, String veld, int grootste) {
        Map<String, List<String>> velden = new LinkedHashMap<>();
        var soort = ctx.req().getContentType();
        if (soort == null || !soort.startsWith("multipart/form-data") || isTeGroot(ctx, grootste)) {
            ctx.attribute(Formulier.HIER, new Formulier("", velden));
            return Stream.empty();
        }
        int alles = grootste + RAND;
        ctx.req()
                .setAttribute(
                        "org.eclipse.jetty.multipartConfig", new MultipartConfigElement("", grootste, alles, alles));
        try {
            var bestanden = new ArrayList<Bestandsontvangst>();
            for (var deel : ctx.req().getParts()) {
                try (var in = deel.getInputStream()) {
                    var bytes = in.readAllBytes();
                    if (deel.getName().equals(veld) && bytes.length > 0) {
                        bestanden.add(new Bestandsontvangst(veilig(deel.getSubmittedFileName()), bytes));
                    } else if (!deel.getName().equals(veld)) {
                        velden.put(deel.getName(), List.of(new String(bytes, StandardCharsets.UTF_8)));
                    }
                }
            }
            return bestanden.stream();
        } catch (IOException | ServletException | IllegalStateException e) {
            ctx.header("Connection", "close"); // where the next request would begin, nobody knows
            throw new Weigering("onleesbaar", "Dit formulier is niet goed aangekomen. Verstuur het nog een keer.");
        } finally {
            var naam = String.join("", velden.getOrDefault("_formulier", List.of()));
            ctx.attribute(Formulier.HIER, new Formulier(naam, velden));
        }
    }

    private static String veilig(String naam) {
        var kaal = naam == null ? "" : naam.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N} ._()-]", "");
        return kaal.isBlank() ? "bestand.zip" : kaal.substring(0, Math.min(80, kaal.length()));
    }
}
