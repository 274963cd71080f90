package nl.poort.web.ketencheck;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst;

/// A browser without a screen: follows pages and sends forms as a person does, with the cookies it got. What is not as
/// expected ends the step.
final class Robotblad {
    private static final int MEESTE_SPRONGEN = 5;

    private final Uitgaand uitgaand;
    private final URI adres;
    private final Stapklok klok;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String html = "";
    private List<Bladelement> elementen = List.of();
    private int status;
    private String pad = "";

    Robotblad(Uitgaand uitgaand, URI adres, Stapklok klok) {
        this.uitgaand = uitgaand;
        this.adres = adres;
        this.klok = klok;
    }

    /// Where it is now, after what it was sent on to.
    String pad() {
        return pad;
    }

    int status() {
        return status;
    }

    /// All that a person can read on the page.
    String tekst() {
        return Bladelement.woorden(html);
    }

    String html() {
        return html;
    }

    /// What the page calls itself.
    String kop() {
        return elementen.stream()
                .filter(e -> e.is("h1"))
                .map(Bladelement::tekst)
                .findFirst()
                .orElse("een pagina zonder kop");
    }

    /// Opens a page that must be there.
    Robotblad open(String naar) {
        haal(naar);
        if (status != 200) {
            throw new Stapfout("de pagina " + naar + " opent", gezien());
        }
        return this;
    }

    void haal(String naar) {
        ga(naar, null, Map.of(), 0);
    }

    private void ga(String naar, byte[] inhoud, Map<String, String> extra, int sprong) {
        klok.eis();
        pad = naar;
        var koppen = new LinkedHashMap<>(extra);
        if (!cookies.isEmpty()) {
            koppen.put(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var uitkomst = inhoud == null
                ? uitgaand.get(adres.resolve(naar), koppen)
                : uitgaand.post(adres.resolve(naar), koppen, inhoud);
        switch (uitkomst) {
            case Uitkomst.Mislukt(var oorzaak, var zin) -> throw new Stapfout("Poort antwoordt", zin);
            case Uitkomst.Antwoord antwoord -> {
                status = antwoord.status();
                html = antwoord.tekst();
                elementen = Bladelement.van(html);
                Optional.ofNullable(antwoord.koppen().get("set-cookie")).ifPresent(this::bewaar);
                if (status == 303 && sprong < MEESTE_SPRONGEN) {
                    ga(antwoord.koppen().get("location"), null, Map.of(), sprong + 1);
                }
            }
        }
    }

    private void bewaar(String kop) {
        var deel = kop.split(";", 2)[0].split("=", 2);
        cookies.put(deel[0], deel.length > 1 ? deel[1] : "");
    }

    /// Ends the step when these words do not stand on the page.
    Robotblad eis(String woorden) {
        if (!tekst().contains(woorden)) {
            throw new Stapfout("op de pagina '" + kop() + "' staat: " + woorden, gezien());
        }
        return this;
    }

    boolean bevat(String woorden) {
        return tekst().contains(woorden);
    }

    /// What was found instead, for who repairs it: the address, the head, and what was refused.
    String gezien() {
        var fout = Pattern.compile(
                        "(?s)class=\"[^\"]*(?:foutoverzicht|p-melding|error-message)[^\"]*\"[^>]*>(.*?)</(?:div|p|section)>")
                .matcher(html);
        var zinnen = new ArrayList<String>();
        while (fout.find() && zinnen.size() < 3) {
            zinnen.add(Bladelement.woorden(fout.group(1)));
        }
        return zonderId(pad) + " antwoordt met " + status + " (" + kop() + ")"
                + (zinnen.isEmpty() ? "" : ": " + String.join(" / ", zinnen));
    }

    /// The same fault in another case is the same fault.
    private static String zonderId(String pad) {
        return pad.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…").replaceAll("\\?.*", "");
    }

    /// Where a link with these words leads to.
    Optional<String> link(String woorden) {
        return elementen.stream()
                .filter(e -> e.is("a") && e.tekst().contains(woorden))
                .flatMap(e -> e.kenmerk("href").stream())
                .findFirst();
    }

    /// The links that lead there and begin with these words.
    List<Bladelement> links(String naar, String woorden) {
        return elementen.stream()
                .filter(e -> e.is("a")
                        && e.kenmerkOf("href", "").startsWith(naar)
                        && e.tekst().startsWith(woorden))
                .toList();
    }

    /// Where the first link that begins so leads to.
    Optional<String> linkNaar(String begin) {
        return elementen.stream()
                .filter(e -> e.is("a"))
                .flatMap(e -> e.kenmerk("href").stream())
                .filter(h -> h.startsWith(begin))
                .findFirst();
    }

    Robotblad volg(String woorden) {
        return open(link(woorden)
                .orElseThrow(() -> new Stapfout("op '" + kop() + "' staat de link '" + woorden + "'", gezien())));
    }

    List<Robotformulier> formulieren() {
        return Robotformulier.van(elementen);
    }

    Optional<Robotformulier> findFormulier(String actieEindigtOp) {
        return formulieren().stream()
                .filter(f -> f.soort() != Robotformulier.Soort.VRAAG)
                .filter(f -> f.actie().replaceAll("[?#].*", "").endsWith(actieEindigtOp))
                .findFirst();
    }

    Robotformulier formulier(String actieEindigtOp) {
        return findFormulier(actieEindigtOp)
                .orElseThrow(() -> new Stapfout("op '" + kop() + "' staat het formulier " + actieEindigtOp, gezien()));
    }

    /// Fills in a form on this page and sends it; it must be accepted.
    ///
    /// @param velden name and value by turns
    Robotblad stuur(String actieEindigtOp, String... velden) {
        return stuur(formulier(actieEindigtOp), velden);
    }

    Robotblad stuur(Robotformulier f, String... velden) {
        var alle = ingevuld(f, velden);
        if (f.soort() == Robotformulier.Soort.BESTAND) {
            return stuurMet(f, alle, null, null);
        }
        var inhoud = alle.entrySet().stream()
                .flatMap(v ->
                        v.getValue().stream().map(w -> v.getKey() + "=" + URLEncoder.encode(w, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        ga(f.actie(), inhoud.getBytes(StandardCharsets.UTF_8), koppen("application/x-www-form-urlencoded"), 0);
        return aangenomen(f);
    }

    /// As [#stuur], with a file.
    Robotblad stuurMetBestand(String actieEindigtOp, String naam, byte[] bestand, String... velden) {
        var f = formulier(actieEindigtOp);
        return stuurMet(f, ingevuld(f, velden), naam, bestand);
    }

    private Robotblad stuurMet(Robotformulier f, Map<String, List<String>> velden, String naam, byte[] bestand) {
        var grens = "poort-" + UUID.randomUUID();
        var tekst = new StringBuilder();
        velden.forEach((veld, waarden) -> waarden.forEach(w -> tekst.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(grens, veld, w))));
        tekst.append(
                "--%s\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(grens, naam == null ? "" : naam));
        var voor = tekst.toString().getBytes(StandardCharsets.UTF_8);
        var na = ("\r\n--" + grens + "--\r\n").getBytes(StandardCharsets.UTF_8);
        var midden = bestand == null ? new byte[0] : bestand;
        var alles = java.util.Arrays.copyOf(voor, voor.length + midden.length + na.length);
        System.arraycopy(midden, 0, alles, voor.length, midden.length);
        System.arraycopy(na, 0, alles, voor.length + midden.length, na.length);
        ga(f.actie(), alles, koppen("multipart/form-data; boundary=" + grens), 0);
        return aangenomen(f);
    }

    private Map<String, String> koppen(String soort) {
        return Map.of("Content-Type", soort, "Origin", adres.getScheme() + "://" + adres.getAuthority());
    }

    private static Map<String, List<String>> ingevuld(Robotformulier f, String... velden) {
        var alle = new LinkedHashMap<>(f.velden());
        for (int i = 0; i < velden.length; i += 2) {
            alle.put(velden[i], List.of(velden[i + 1]));
        }
        return alle;
    }

    private Robotblad aangenomen(Robotformulier f) {
        if (status != 200) {
            throw new Stapfout("Poort neemt aan wat naar " + zonderId(f.actie()) + " gaat", gezien());
        }
        return this;
    }
}
