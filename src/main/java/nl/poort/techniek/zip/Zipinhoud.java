package nl.poort.techniek.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The table of contents at the end of a zip file: what it says that stands in it, judged before it is unpacked.
final class Zipinhoud {
    private static final int EINDE = 0x06054b50;
    private static final int EINDE_LENGTE = 22;
    private static final int REGEL = 0x02014b50;
    private static final int REGEL_LENGTE = 46;
    private static final int LANGSTE_COMMENTAAR = 65_535;
    private static final int VERSLEUTELD = 1;
    private static final int SOORT = 0xF000;
    private static final int GEWOON_BESTAND = 0x8000;
    private static final int MAP = 0x4000;

    private final ByteBuffer zip;
    private final Zipgrens grens;

    private Zipinhoud(byte[] zip, Zipgrens grens) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        this.grens = grens;
    }

    /// The names of its files, folders left out.
    static List<String> lees(byte[] zip, Zipgrens grens) {
        try {
            return new Zipinhoud(zip, grens).namen();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Ziplezer.kapot();
        }
    }

    private List<String> namen() {
        int einde = einde();
        int aantal = zip.getShort(einde + 10) & 0xFFFF;
        if (aantal > grens.bestanden()) {
            throw Ziplezer.geweigerd("In dit bestand zitten te veel bestanden: hoogstens " + grens.bestanden());
        }
        var namen = new ArrayList<String>();
        var gezien = new HashSet<String>();
        long samen = 0;
        int plaats = zip.getInt(einde + 16);
        for (int i = 0; i < aantal; i++) {
            if (zip.getInt(plaats) != REGEL) {
                throw Ziplezer.kapot();
            }
            var naam = naam(plaats);
            samen += zip.getInt(plaats + 24) & 0xFFFFFFFFL;
            if (samen > grens.uitgepakt()) {
                throw Ziplezer.geweigerd(
                        "Uitgepakt is dit bestand te groot: hoogstens " + Ziplezer.megabytes(grens.uitgepakt()));
            }
            if (!gezien.add(naam)) {
                throw Ziplezer.geweigerd("Er zitten twee bestanden in met dezelfde naam: " + naam);
            }
            if (!naam.endsWith("/")) {
                namen.add(naam);
            }
            plaats += REGEL_LENGTE + kort(plaats + 28) + kort(plaats + 30) + kort(plaats + 32);
        }
        return namen;
    }

    /// Where the closing record stands: the last one, before at most a comment.
    private int einde() {
        int laatste = zip.capacity() - EINDE_LENGTE;
        for (int i = laatste; i >= Math.max(0, laatste - LANGSTE_COMMENTAAR); i--) {
            if (zip.getInt(i) == EINDE) {
                return i;
            }
        }
        throw Ziplezer.kapot();
    }

    private String naam(int plaats) {
        var bytes = new byte[kort(plaats + 28)];
        zip.get(plaats + REGEL_LENGTE, bytes);
        var naam = new String(bytes, StandardCharsets.UTF_8);
        if (!isVeilig(naam)) {
            throw Ziplezer.geweigerd("In dit bestand zit een naam die niet mag: " + toonbaar(naam));
        }
        if ((kort(plaats + 8) & VERSLEUTELD) != 0) {
            throw Ziplezer.geweigerd("Dit bestand is met een wachtwoord beveiligd");
        }
        // the kind of file as a Unix system writes it down; zero where it says nothing
        int soort = (zip.getInt(plaats + 38) >>> 16) & SOORT;
        if (soort != 0 && soort != GEWOON_BESTAND && soort != MAP) {
            throw Ziplezer.geweigerd("In dit bestand zit een verwijzing naar een ander bestand: " + toonbaar(naam));
        }
        return naam;
    }

    /// Only a name, or a folder: nothing that leads out of it.
    private static boolean isVeilig(String naam) {
        return !naam.isEmpty()
                && naam.length() <= 100
                && naam.matches("[A-Za-z0-9_. /-]+")
                && !naam.startsWith("/")
                && !List.of(naam.split("/")).contains("..");
    }

    private static String toonbaar(String naam) {
        var kaal = naam.replaceAll("[^\\p{Print}]", "?");
        return kaal.length() > 60 ? kaal.substring(0, 60) + "…" : kaal;
    }

    private int kort(int plaats) {
        return zip.getShort(plaats) & 0xFFFF;
    }
}
