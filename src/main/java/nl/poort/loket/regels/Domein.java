package nl.poort.loket.regels;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.poort.loket.regels.feel.Namen;

/// The values of a question or decision, divided in classes that no rule tells apart.
///
/// Of each class one value stands for all: between two limits that rules name, every number does the same.
final class Domein {
    /// Answered with nothing, or no rule that applies.
    static final int NIETS = 0;
    /// Rules that contradict each other.
    static final int FOUT = 1;
    private static final int EERSTE = 2;
    private static final String ANDERE_TEKST = "\uE000";

    private final List<Object> waarden = new ArrayList<>(List.of("", ""));
    private final Map<Object, Integer> exact = new HashMap<>();
    private BigDecimal[] getallen = {};
    private LocalDate[] dagen = {};
    private int getalBegin = -1;
    private int dagBegin = -1;
    private int tekst = -1;
    private int waar = -1;
    private int onwaar = -1;
    private int anders = -1;

    Domein() {
        waarden.set(NIETS, null);
    }

    void voegToe(Object waarde) {
        if (waarde != null && exact.putIfAbsent(sleutel(waarde), waarden.size()) == null) {
            if (waarde instanceof Boolean b) {
                waar = b ? waarden.size() : waar;
                onwaar = b ? onwaar : waarden.size();
            }
            waarden.add(waarde);
        }
    }

    void voegAndereTekstToe() {
        tekst = waarden.size();
        waarden.add(ANDERE_TEKST);
    }

    void voegAndersToe() {
        anders = waarden.size();
        waar = waar < 0 ? anders : waar;
        onwaar = onwaar < 0 ? anders : onwaar;
        waarden.add(List.of());
    }

    /// @param grenzen the numbers that rules name
    void voegGetallenToe(Collection<BigDecimal> grenzen) {
        getallen = new TreeSet<>(grenzen).toArray(BigDecimal[]::new);
        getalBegin = waarden.size();
        if (getallen.length == 0) {
            waarden.add(BigDecimal.ZERO);
            return;
        }
        waarden.add(getallen[0].subtract(BigDecimal.ONE));
        for (int i = 0; i < getallen.length; i++) {
            waarden.add(getallen[i]);
            waarden.add(
                    i + 1 < getallen.length
                            ? getallen[i].add(getallen[i + 1]).divide(BigDecimal.TWO)
                            : getallen[i].add(BigDecimal.ONE));
        }
    }

    void voegDagenToe(Collection<LocalDate> grenzen) {
        dagen = new TreeSet<>(grenzen).toArray(LocalDate[]::new);
        dagBegin = waarden.size();
        waarden.add(dagen.length == 0 ? LocalDate.EPOCH : dagen[0].minusDays(1));
        for (var dag : dagen) {
            waarden.add(dag);
            waarden.add(dag.plusDays(1));
        }
    }

    private static Object sleutel(Object waarde) {
        return switch (waarde) {
            case String s -> Namen.gewoon(s);
            case BigDecimal g -> g.stripTrailingZeros();
            default -> waarde;
        };
    }

    int klassen() {
        return waarden.size();
    }

    int woorden() {
        return waarden.size() + 63 >>> 6;
    }

    /// A value of this class; null for nothing.
    Object waarde(int klasse) {
        return waarden.get(klasse);
    }

    boolean isAndereTekst(int klasse) {
        return klasse == tekst;
    }

    /// The class of this value, or -1 when it has no place here.
    int klasse(Object waarde) {
        if (waarde == null) {
            return NIETS;
        }
        if (waarde instanceof Boolean b) {
            return b ? waar : onwaar;
        }
        var gevonden = exact.get(waarde);
        if (gevonden == null && (waarde instanceof String || waarde instanceof BigDecimal)) {
            gevonden = exact.get(sleutel(waarde));
        }
        if (gevonden != null) {
            return gevonden;
        }
        return switch (waarde) {
            case BigDecimal g when getalBegin >= 0 -> getalBegin + plaats(getallen, g);
            case LocalDate d when dagBegin >= 0 -> dagBegin + plaats(dagen, d);
            case String s when tekst >= 0 -> tekst;
            default -> anders;
        };
    }

    private static <T extends Comparable<? super T>> int plaats(T[] grenzen, T waarde) {
        int laag = 0;
        int hoog = grenzen.length;
        while (laag < hoog) {
            int midden = laag + hoog >>> 1;
            int verschil = grenzen[midden].compareTo(waarde);
            if (verschil == 0) {
                return 2 * midden + 1;
            }
            if (verschil < 0) {
                laag = midden + 1;
            } else {
                hoog = midden;
            }
        }
        return 2 * laag;
    }

    /// All classes of a value that is something: not nothing, not a contradiction, and no day between two that touch.
    long[] echte() {
        var vol = new long[woorden()];
        for (int k = EERSTE; k < klassen(); k++) {
            vol[k >>> 6] |= 1L << k;
        }
        for (int i = 0; i + 1 < dagen.length; i++) {
            if (dagen[i].plusDays(1).equals(dagen[i + 1])) {
                int leeg = dagBegin + 2 * i + 2;
                vol[leeg >>> 6] &= ~(1L << leeg);
            }
        }
        return vol;
    }
}
