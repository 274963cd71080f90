package nl.poort.contact.kennis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// From when until when something may be read, and who may say so. Pure.
final class Verschijningsregels {
    static final int VOORRANG = 5;

    private Verschijningsregels() {}

    /// Somebody else than the writer reads it first. The program itself (a seed, an import) is nobody.
    static void vierOgen(Actor wie, UUID schrijver, String wat) {
        if (wie.id() != null && wie.id().equals(schrijver)) {
            throw new Weigering(
                    "zelf-geschreven",
                    "U hebt %s zelf geschreven. Een collega leest het en publiceert het.".formatted(wat));
        }
    }

    /// Planned as long as the first day has not come.
    static Artikelstaat bijPublicatie(Verschijning v, LocalDate vandaag) {
        return v.vanaf().filter(vandaag::isBefore).isPresent() ? Artikelstaat.GEPLAND : Artikelstaat.GEPUBLICEERD;
    }

    static Map<String, String> fouten(LocalDate vanaf, LocalDate tot, LocalDate herzienOp) {
        var fout = new LinkedHashMap<String, String>();
        if (vanaf != null && onmogelijk(vanaf)) {
            fout.put("vanaf", "Deze eerste dag kan niet");
        }
        if (tot != null && onmogelijk(tot)) {
            fout.put("tot", "Deze laatste dag kan niet");
        }
        if (vanaf != null && tot != null && tot.isBefore(vanaf)) {
            fout.putIfAbsent("tot", "De laatste dag ligt voor de eerste dag");
        }
        if (herzienOp == null) {
            fout.put("herzienOp", "Kies de dag waarop iemand controleert of dit nog klopt");
        } else if (onmogelijk(herzienOp)) {
            fout.put("herzienOp", "Deze controledatum kan niet");
        }
        return fout;
    }

    /// Why it may not appear now, by field; empty when it may.
    static Map<String, String> nietNu(LocalDate tot, LocalDate herzienOp, LocalDate vandaag) {
        var fout = new LinkedHashMap<String, String>();
        if (herzienOp.isBefore(vandaag)) {
            fout.put("herzienOp", "Kies eerst een nieuwe controledatum: deze is voorbij");
        }
        if (tot != null && tot.isBefore(vandaag)) {
            fout.put("tot", "Kies eerst een nieuwe laatste dag: deze is voorbij");
        }
        return fout;
    }

    static void voorrang(int voorrang) {
        if (Math.abs(voorrang) > VOORRANG) {
            var zin = "Kies een getal van -5 tot en met 5";
            throw new Weigering("voorrang", zin, Map.of("voorrang", zin));
        }
    }

    private static boolean onmogelijk(LocalDate dag) {
        return dag.getYear() < 2000 || dag.getYear() > 2200;
    }
}
