package nl.poort.contact.berichten;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.pdf.Pdfblad;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A letter as PDF, the address in the window of the envelope, with the files that go along behind it.
final class Briefpdf {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));
    /// Where the window of a C5 or DL envelope begins (NEN 1026), in points from above.
    private static final float VENSTER = 140;

    private static final float BRIEFHOOFD = 255;

    private Briefpdf() {}

    record Stuk(Brief brief, String afzender, String retouradres, String tekst, List<Zendbijlage> bijlagen) {}

    /// All in one file, each letter on a new sheet; blank sides make it fit for printing on both sides.
    static byte[] maak(List<Stuk> stukken, Instant nu) {
        try (var samen = new PDDocument()) {
            var voeger = new PDFMergerUtility();
            for (var stuk : stukken) {
                voegToe(voeger, samen, brief(stuk, nu));
                for (var b : stuk.bijlagen()) {
                    voegBij(voeger, samen, b);
                }
                if (samen.getNumberOfPages() % 2 == 1) {
                    samen.addPage(new PDPage(PDRectangle.A4));
                }
            }
            var uit = new ByteArrayOutputStream();
            samen.save(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void voegToe(PDFMergerUtility voeger, PDDocument samen, byte[] pdf) throws IOException {
        try (var deel = Loader.loadPDF(pdf)) {
            voeger.appendDocument(samen, deel);
        }
    }

    /// What is no PDF that can be read, is printed by hand: a sheet in its place says so.
    private static void voegBij(PDFMergerUtility voeger, PDDocument samen, Zendbijlage b) throws IOException {
        if (b.bijlage().isPdf()) {
            try {
                voegToe(voeger, samen, b.inhoud());
                return;
            } catch (IOException kapot) {
                // below
            }
        }
        try (var blad = new Pdfblad("Bijlage")) {
            blad.begin(BRIEFHOOFD);
            blad.kop("Vervang dit blad door de bijlage");
            blad.tekst(b.bijlage().naam());
            blad.tekst("Poort kan dit bestand niet afdrukken. U vindt het in het dossier van de zaak.");
            voegToe(voeger, samen, blad.bytes());
        }
    }

    private static byte[] brief(Stuk s, Instant nu) {
        try (var blad = new Pdfblad(s.brief().onderwerp())) {
            blad.klein(s.afzender());
            if (!s.retouradres().isBlank()) {
                blad.klein("Retouradres: " + s.retouradres().replace("\n", ", "));
            }
            blad.begin(VENSTER);
            blad.tekst(s.brief().naam());
            s.brief().adres().lines().forEach(blad::tekst);
            blad.begin(BRIEFHOOFD);
            blad.feit(
                    "Datum",
                    DAG.format((s.brief().afgedruktOp() == null ? nu : s.brief().afgedruktOp()).atZone(Tx.ZONE)));
            if (s.brief().kenmerk() != null) {
                blad.feit("Ons kenmerk", s.brief().kenmerk());
            }
            blad.feit("Onderwerp", s.brief().onderwerp());
            if (!s.bijlagen().isEmpty()) {
                blad.feit(
                        "Bijlagen",
                        String.join(
                                "\n",
                                s.bijlagen().stream()
                                        .map(b -> b.bijlage().naam())
                                        .toList()));
            }
            blad.wit(12);
            s.tekst().lines().forEach(blad::tekst);
            return blad.bytes();
        }
    }
}
