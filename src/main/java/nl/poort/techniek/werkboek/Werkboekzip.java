package nl.poort.techniek.werkboek;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.poort.techniek.Weigering;

/// Takes the wanted parts out of a workbook by its table of contents: spreadsheets write sizes behind their parts,
/// which
/// a reader from front to back cannot follow. Nothing else is unpacked, and no more than the limit.
final class Werkboekzip {
    private static final int EINDE = 0x06054b50;
    private static final int REGEL = 0x02014b50;
    private static final int GROOTSTE = 5_000_000;
    private static final int UITGEPAKT = 30_000_000;

    private Werkboekzip() {}

    static Map<String, byte[]> lees(byte[] bestand, Predicate<String> welke) {
        if (bestand.length > GROOTSTE) {
            throw geweigerd("Dit bestand is te groot: hoogstens 5 MB.");
        }
        try {
            return lees(ByteBuffer.wrap(bestand).order(ByteOrder.LITTLE_ENDIAN), welke);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
            throw geweigerd("Dit is geen werkboek, of het is kapot. Bewaar het als Excel-werkmap (.xlsx).");
        }
    }

    private static Map<String, byte[]> lees(ByteBuffer zip, Predicate<String> welke) throws DataFormatException {
        var delen = new LinkedHashMap<String, byte[]>();
        int einde = einde(zip);
        int aantal = zip.getShort(einde + 10) & 0xFFFF;
        int plaats = zip.getInt(einde + 16);
        int over = UITGEPAKT;
        for (int i = 0; i < aantal; i++) {
            if (zip.getInt(plaats) != REGEL) {
                throw new IllegalArgumentException("no entry");
            }
            int lengte = kort(zip, plaats + 28);
            var naam = new String(zip.array(), plaats + 46, lengte, StandardCharsets.UTF_8);
            if (welke.test(naam)) {
                var inhoud = pakUit(zip, plaats, over);
                over -= inhoud.length;
                delen.putIfAbsent(naam, inhoud);
            }
            plaats += 46 + lengte + kort(zip, plaats + 30) + kort(zip, plaats + 32);
        }
        return delen;
    }

    private static int einde(ByteBuffer zip) {
        for (int i = zip.capacity() - 22; i >= 0; i--) {
            if (zip.getInt(i) == EINDE) {
                return i;
            }
        }
        throw new IllegalArgumentException("no end");
    }

    private static byte[] pakUit(ByteBuffer zip, int regel, int over) throws DataFormatException {
        int ingepakt = zip.getInt(regel + 20);
        int lokaal = zip.getInt(regel + 42);
        int begin = lokaal + 30 + kort(zip, lokaal + 26) + kort(zip, lokaal + 28);
        var uit = new ByteArrayOutputStream();
        if (zip.getShort(regel + 10) == 0) {
            uit.write(zip.array(), begin, ingepakt);
            eisGrens(uit, over);
            return uit.toByteArray();
        }
        try (var inflater = new Inflater(true)) {
            inflater.setInput(zip.array(), begin, ingepakt);
            var stuk = new byte[8_192];
            while (!inflater.finished()) {
                int aantal = inflater.inflate(stuk);
                if (aantal == 0 && !inflater.finished()) {
                    throw new IllegalArgumentException("cut off");
                }
                uit.write(stuk, 0, aantal);
                eisGrens(uit, over);
            }
        }
        return uit.toByteArray();
    }

    private static void eisGrens(ByteArrayOutputStream uit, int over) {
        if (uit.size() > over) {
            throw geweigerd("Uitgepakt is dit werkboek te groot.");
        }
    }

    private static int kort(ByteBuffer zip, int plaats) {
        return zip.getShort(plaats) & 0xFFFF;
    }

    private static Weigering geweigerd(String zin) {
        return new Weigering("bestand-geweigerd", zin, Map.of("bestand", zin));
    }
}
