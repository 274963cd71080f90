package nl.poort.techniek.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A plain document of headings and lines on A4, that breaks lines and pages by itself.
///
/// A letter that its font does not know becomes an open box; whoever writes may say so in a last line.
public final class Pdfblad implements AutoCloseable {
    private static final String LETTER = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float RAND = 56;
    private static final float BREED = PDRectangle.A4.getWidth() - 2 * RAND;
    private static final float GROOT = 18;
    private static final float KOP = 14;
    private static final float GEWOON = 10.5f;
    private static final float KLEIN = 9;
    private static final String ONBEKEND = "\u25A1";

    private final PDDocument document = new PDDocument();
    private final PDFont letter;
    private final Map<Integer, String> bekend = new HashMap<>();
    private PDPageContentStream inhoud;
    private float hoogte;
    private boolean mist;

    public Pdfblad(String titel) {
        try (var in = PDDocument.class.getResourceAsStream(LETTER)) {
            letter = PDType0Font.load(document, in);
            document.getDocumentInformation().setTitle(kan(titel));
            document.getDocumentInformation().setProducer("Poort");
            document.getDocumentCatalog().setLanguage("nl");
            nieuweBladzijde();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void titel(String tekst) {
        regels(tekst, GROOT, 0, 0);
        hoogte -= 8;
    }

    public void kop(String tekst) {
        hoogte -= 14;
        regels(tekst, KOP, 0, 3 * KOP);
        hoogte -= 4;
    }

    public void tussenkop(String tekst) {
        hoogte -= 6;
        regels(tekst, GEWOON + 1, 0, 3 * GEWOON);
    }

    public void tekst(String tekst) {
        regels(tekst, GEWOON, 0, 0);
        hoogte -= 3;
    }

    /// A small heading with what belongs to it.
    public void feit(String wat, String tekst) {
        regels(wat, KLEIN, 0, 2 * GEWOON);
        regels(tekst, GEWOON, 10, 0);
        hoogte -= 4;
    }

    /// Room above what follows, in points.
    public void wit(float punten) {
        hoogte -= punten;
    }

    /// What follows stands this far below the top of the first page, such as in the window of an envelope.
    public void begin(float vanBoven) {
        hoogte = PDRectangle.A4.getHeight() - vanBoven;
    }

    public void klein(String tekst) {
        regels(tekst, KLEIN, 0, 0);
    }

    /// Whether a letter was missing in the font.
    public boolean mist() {
        return mist;
    }

    public byte[] bytes() {
        try {
            inhoud.close();
            var uit = new ByteArrayOutputStream();
            document.save(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void regels(String tekst, float groot, float in, float ruimte) {
        for (var regel : breek(kan(tekst), groot, BREED - in)) {
            if (hoogte - groot * 1.35f - ruimte < RAND) {
                nieuweBladzijde();
            }
            hoogte -= groot * 1.35f;
            try {
                inhoud.beginText();
                inhoud.setFont(letter, groot);
                inhoud.newLineAtOffset(RAND + in, hoogte);
                inhoud.showText(regel);
                inhoud.endText();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void nieuweBladzijde() {
        try {
            if (inhoud != null) {
                inhoud.close();
            }
            var bladzijde = new PDPage(PDRectangle.A4);
            document.addPage(bladzijde);
            inhoud = new PDPageContentStream(document, bladzijde);
            hoogte = PDRectangle.A4.getHeight() - RAND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// At spaces, and in a word that is longer than a line.
    private List<String> breek(String tekst, float groot, float breed) {
        var regels = new ArrayList<String>();
        for (var alinea : tekst.split("\n", -1)) {
            var regel = new StringBuilder();
            float lengte = 0;
            int spatie = -1;
            for (int i = 0; i < alinea.length(); ) {
                int teken = alinea.codePointAt(i);
                float erbij = breedte(Character.toString(teken), groot);
                if (lengte + erbij > breed && !regel.isEmpty()) {
                    var rest = spatie > 0 ? regel.substring(spatie + 1) : "";
                    regels.add(spatie > 0 ? regel.substring(0, spatie) : regel.toString());
                    regel.setLength(0);
                    regel.append(rest);
                    lengte = breedte(rest, groot);
                    spatie = -1;
                }
                if (teken == ' ') {
                    spatie = regel.length();
                }
                regel.appendCodePoint(teken);
                lengte += erbij;
                i += Character.charCount(teken);
            }
            regels.add(regel.toString());
        }
        return regels;
    }

    private float breedte(String tekst, float groot) {
        try {
            return letter.getStringWidth(tekst) / 1000 * groot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String kan(String tekst) {
        var uit = new StringBuilder();
        tekst.replace('\t', ' ').codePoints().forEach(t -> uit.append(t == '\n' ? "\n" : kan(t)));
        return uit.toString();
    }

    private String kan(int teken) {
        var zo = bekend.computeIfAbsent(teken, this::zoek);
        mist |= zo.isEmpty();
        return zo.isEmpty() ? zoek(ONBEKEND.codePointAt(0)).isEmpty() ? "?" : ONBEKEND : zo;
    }

    private String zoek(int teken) {
        var tekst = Character.toString(teken);
        try {
            letter.encode(tekst);
            return tekst;
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
