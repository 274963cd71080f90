package nl.poort.contact.kennis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// What the customer hears, the same on the website, at the desk and in a message (S1-59): made here and nowhere else.
///
/// @param delen the parts in order; the first one has no heading
public record Antwoordtekst(String titel, List<Deel> delen) {

    /// @param kop empty for the answer itself
    /// @param adres where this leads; empty when nowhere
    public record Deel(String kop, String tekst, String adres) {}

    public Antwoordtekst {
        delen = List.copyOf(delen);
    }

    public static Antwoordtekst van(Artikel artikel) {
        return van(artikel.tekst());
    }

    public static Antwoordtekst van(Artikeltekst tekst) {
        return new Antwoordtekst(
                tekst.titel(), List.of(new Deel("", tekst.publiek().strip(), "")));
    }

    public static Antwoordtekst van(Product product) {
        return van(product.blad());
    }

    public static Antwoordtekst van(Productblad blad) {
        var t = blad.tekst();
        var delen = new ArrayList<Deel>();
        delen.add(new Deel("", t.uitleg().strip(), ""));
        deel(delen, "Wanneer kan het?", t.voorwaarden());
        deel(delen, "Dit hebt u nodig", t.meenemen());
        deel(delen, "Wat kost het?", t.kosten());
        deel(delen, "Hoe lang duurt het?", t.termijn());
        int nummer = 1;
        for (var stap : blad.aanvraag().stappen()) {
            delen.add(new Deel(nummer++ + ". " + stap.kop(), stap.tekst().strip(), stap.adres()));
        }
        deel(delen, "Uw rechten en plichten", t.rechten());
        return new Antwoordtekst(blad.naam(), delen);
    }

    private static void deel(List<Deel> delen, String kop, String tekst) {
        if (!tekst.isBlank()) {
            delen.add(new Deel(kop, tekst.strip(), ""));
        }
    }

    /// The words alone, as they stand on a page.
    public String platteTekst() {
        return delen.stream()
                .map(d -> (d.kop().isEmpty() ? "" : d.kop() + "\n") + d.tekst())
                .collect(Collectors.joining("\n\n"));
    }

    /// For a message: the same words, and under them where to click.
    public String bericht() {
        var adressen = delen.stream()
                .filter(d -> d.adres().startsWith("https://"))
                .map(d -> "Direct regelen: " + d.adres())
                .collect(Collectors.joining("\n"));
        return adressen.isEmpty() ? platteTekst() : platteTekst() + "\n\n" + adressen;
    }

    /// The same for the same words, whatever stands between them: to hold one place against another.
    public String vingerafdruk() {
        return vingerafdruk(platteTekst());
    }

    public static String vingerafdruk(String tekst) {
        try {
            var woorden = tekst.strip().replaceAll("\\s+", " ");
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(woorden.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
