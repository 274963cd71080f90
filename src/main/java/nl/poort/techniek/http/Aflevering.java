package nl.poort.techniek.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/// Sends content, whole or from a place in it (`Range`), as a file to keep: a browser shows none of it.
///
/// @param naam of the file; empty when it has none
/// @param sha256 of the content: the same content has the same name for a cache
/// @param open gives the content from this byte on
public record Aflevering(String naam, String sha256, long omvang, LongFunction<InputStream> open) {
    private static final Pattern BEREIK = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
    private static final int STUK = 1 << 16;

    /// From one byte up to and including another.
    private record Bereik(long van, long tot) {}

    public void stuur(Context ctx) throws IOException {
        koppen(ctx);
        if (("\"" + sha256 + "\"").equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        var heel = new Bereik(0, omvang - 1);
        var bereik = bereik(ctx);
        if (bereik == null) {
            ctx.header("Content-Range", "bytes */" + omvang).status(416);
            return;
        }
        try (var in = open.apply(bereik.van())) {
            if (!bereik.equals(heel)) {
                ctx.status(206).header("Content-Range", "bytes " + bereik.van() + "-" + bereik.tot() + "/" + omvang);
            }
            long rest = bereik.tot() - bereik.van() + 1;
            ctx.res().setContentLengthLong(rest);
            var uit = ctx.res().getOutputStream();
            var stuk = new byte[STUK];
            while (rest > 0) {
                int n = in.read(stuk, 0, (int) Math.min(stuk.length, rest));
                if (n < 0) {
                    throw new IOException("content ended too early");
                }
                uit.write(stuk, 0, n);
                rest -= n;
            }
        }
    }

    private void koppen(Context ctx) {
        ctx.res().setCharacterEncoding(null); // bytes are no text
        ctx.contentType("application/octet-stream")
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(
                                                naam == null || naam.isBlank() ? "document" : naam,
                                                StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Accept-Ranges", "bytes")
                .header("ETag", "\"" + sha256 + "\"");
    }

    /// What was asked for: everything when nothing (or something we do not know) was, null when it is not there.
    private Bereik bereik(Context ctx) {
        var heel = new Bereik(0, omvang - 1);
        var kop = ctx.header("Range");
        var ooit = ctx.header("If-Range");
        var deel = kop == null ? null : BEREIK.matcher(kop.strip());
        boolean nietVanNu = ooit != null && !ooit.equals("\"" + sha256 + "\"");
        if (deel == null
                || nietVanNu
                || !deel.matches()
                || deel.group(1).isEmpty() && deel.group(2).isEmpty()) {
            return heel;
        }
        if (deel.group(1).isEmpty()) {
            long laatste = Long.parseLong(deel.group(2));
            return laatste == 0 || omvang == 0 ? null : new Bereik(Math.max(0, omvang - laatste), omvang - 1);
        }
        long van = Long.parseLong(deel.group(1));
        long tot = deel.group(2).isEmpty() ? omvang - 1 : Math.min(Long.parseLong(deel.group(2)), omvang - 1);
        if (van >= omvang) {
            return null;
        }
        return van > tot ? heel : new Bereik(van, tot);
    }
}
