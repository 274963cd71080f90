package nl.poort.web;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.techniek.Weigering;

/// Takes in a form with one small file, in memory: `<form enctype="multipart/form-data">`. Afterwards [Formulier] has
/// its other fields.
///
/// @param naam of the file as the sender says it, made safe to show
public record Bestandsontvangst(String naam, byte[] inhoud) {
    private static final int RAND = 20_000;

    /// Empty when no file was chosen, or when it was too big: the form then says so.
    public static Optional<Bestandsontvangst> neem(Context ctx, String veld, int grootste) {
        Map<String, List<String>> velden = new LinkedHashMap<>();
        ctx.attribute(Formulier.HIER, new Formulier("", velden));
        var soort = ctx.req().getContentType();
        if (soort == null
                || !soort.startsWith("multipart/form-data")
                || ctx.req().getContentLengthLong() > grootste + RAND) {
            return Optional.empty();
        }
        int alles = grootste + RAND;
        ctx.req()
                .setAttribute(
                        "org.eclipse.jetty.multipartConfig", new MultipartConfigElement("", grootste, alles, alles));
        try {
            Bestandsontvangst bestand = null;
            for (var deel : ctx.req().getParts()) {
                try (var in = deel.getInputStream()) {
                    var bytes = in.readAllBytes();
                    if (deel.getName().equals(veld) && bytes.length > 0) {
                        bestand = new Bestandsontvangst(veilig(deel.getSubmittedFileName()), bytes);
                    } else if (!deel.getName().equals(veld)) {
                        velden.put(deel.getName(), List.of(new String(bytes, StandardCharsets.UTF_8)));
                    }
                }
            }
            return Optional.ofNullable(bestand);
        } catch (IOException | ServletException | IllegalStateException e) {
            throw new Weigering("onleesbaar", "Dit formulier is niet goed aangekomen. Verstuur het nog een keer.");
        }
    }

    private static String veilig(String naam) {
        var kaal = naam == null ? "" : naam.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N} ._()-]", "");
        return kaal.isBlank() ? "bestand.zip" : kaal.substring(0, Math.min(80, kaal.length()));
    }
}
