package nl.poort.techniek.opslag;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs a request to object storage (AWS Signature Version 4). Pure.
///
/// @param sleutel the name of the key; `geheim` the key itself
record S3Handtekening(String regio, String sleutel, String geheim) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// The headers that go along with a request, with the signature among them.
    ///
    /// @param koppen others that are signed too, such as `range`
    /// @param sha256 of the body
    Map<String, String> koppen(String methode, URI adres, Map<String, String> koppen, String sha256, Instant nu) {
        var alle = new TreeMap<>(koppen);
        alle.put("host", adres.getPort() < 0 ? adres.getHost() : adres.getHost() + ":" + adres.getPort());
        alle.put("x-amz-content-sha256", sha256);
        alle.put("x-amz-date", MOMENT.format(nu));
        var namen = String.join(";", alle.keySet());
        var vraag = String.join(
                "\n",
                methode,
                adres.getRawPath(),
                parameters(adres.getRawQuery()),
                alle.entrySet().stream()
                        .map(k -> k.getKey() + ":" + k.getValue().strip() + "\n")
                        .collect(Collectors.joining()),
                namen,
                sha256);
        var dag = MOMENT.format(nu).substring(0, 8);
        var bereik = dag + "/" + regio + "/s3/aws4_request";
        var tekst = String.join("\n", "AWS4-HMAC-SHA256", MOMENT.format(nu), bereik, hash(vraag));
        var met = mac(("AWS4" + geheim).getBytes(StandardCharsets.UTF_8), dag);
        for (var deel : new String[] {regio, "s3", "aws4_request"}) {
            met = mac(met, deel);
        }
        alle.put(
                "authorization",
                "AWS4-HMAC-SHA256 Credential=" + sleutel + "/" + bereik + ",SignedHeaders=" + namen + ",Signature="
                        + HexFormat.of().formatHex(mac(met, tekst)));
        alle.remove("host"); // the client sends it itself
        return alle;
    }

    private static String parameters(String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .map(p -> p.contains("=") ? p : p + "=")
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    /// As it stands in a query.
    static String gecodeerd(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String hash(String tekst) {
        return HexFormat.of()
                .formatHex(Schijfopslag.sha256().digest(tekst.getBytes(StandardCharsets.UTF_8)))
                .toLowerCase(Locale.ROOT);
    }

    private static byte[] mac(byte[] met, String tekst) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(met, "HmacSHA256"));
            return mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
