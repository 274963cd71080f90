package nl.poort.contact.kanalen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.poort.techniek.Weigering;

/// Takes a scanned letter in: the scan itself, and who scanned it, when and how (substitution, Archiefregeling).
///
/// The source is the scan; its facts stand in front of it as lines `naam: waarde`, closed by an empty line.
public final class Scanverwerker implements Lezer {
    public static final String SOORT = "scan";
    private static final Pattern REGEL = Pattern.compile("([a-z ]{2,40}):\\s*(.{1,500})");

    private final Inname inname;

    public Scanverwerker(Inname inname) {
        this.inname = inname;
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public Gelezen verwerk(Ingang ingang, Ruw ruw) {
        var scan = Scan.lees(ruw.bron());
        eisLeesbaar(scan);
        var feiten = new LinkedHashMap<>(scan.feiten());
        var onderwerp = Optional.ofNullable(feiten.remove("onderwerp")).orElse("Brief " + scan.bestand());
        var tekst = Optional.ofNullable(feiten.remove("tekst"))
                .orElse("Een brief van " + feiten.getOrDefault("afzender", "een klant") + ", zie de scan.");
        var in = Inkomend.van(
                        ingang,
                        ruw.berichtId(),
                        afzender(feiten),
                        new Inhoud(
                                onderwerp, tekst, "", List.of(new Bijlage(scan.bestand(), "", scan.inhoud())), feiten),
                        ruw.ontvangen())
                .met(new Aard(
                        Aard.GEWOON.soort(),
                        Aard.GEWOON.onderwerp(),
                        Aard.GEWOON.wijze(),
                        null,
                        feiten.get("kenmerk")));
        var genomen = inname.neem(in);
        return new Gelezen(
                "Gesprek " + genomen.draad().kenmerk(), genomen.draad().id());
    }

    private static Afzender afzender(Map<String, String> feiten) {
        var email = feiten.getOrDefault("e-mail", "");
        var naam = feiten.getOrDefault("afzender", "");
        return email.isEmpty()
                ? new Afzender(nl.poort.contact.klantcontact.Adressoort.OVERIG, "", naam)
                : Afzender.email(email, naam);
    }

    /// A scan that nobody can open is no letter: better scanned again than filed.
    private static void eisLeesbaar(Scan scan) {
        var soort = Bestandssoort.van(scan.inhoud(), scan.bestand());
        if (scan.inhoud().length == 0) {
            throw new Weigering("scan-leeg", "Het bestand is leeg. Scan de brief opnieuw.");
        }
        boolean naamPdf = scan.bestand().toLowerCase(Locale.ROOT).endsWith(".pdf");
        if (naamPdf && (soort != Bestandssoort.PDF || !heelPdf(scan.inhoud()))) {
            throw new Weigering("scan-stuk", "Deze pdf is beschadigd of niet af. Scan de brief opnieuw.");
        }
        if (!List.of(Bestandssoort.PDF, Bestandssoort.PNG, Bestandssoort.JPEG, Bestandssoort.TIFF)
                .contains(soort)) {
            throw new Weigering("scan-soort", "Dit is geen scan. Lever een pdf, tif, jpg of png aan.");
        }
    }

    /// A whole one says where it ends.
    private static boolean heelPdf(byte[] pdf) {
        int vanaf = Math.max(0, pdf.length - 2_048);
        var einde = new String(pdf, vanaf, pdf.length - vanaf, java.nio.charset.StandardCharsets.ISO_8859_1);
        return einde.contains("%%EOF") && einde.contains("startxref");
    }

    static boolean isFeit(String regel) {
        return REGEL.matcher(regel).matches();
    }
}
