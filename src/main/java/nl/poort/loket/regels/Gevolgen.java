package nl.poort.loket.regels;

import java.util.List;

/// Which nodes may change when a question is answered.
final class Gevolgen {
    private Gevolgen() {}

    static long[][] van(List<Knoop> knopen, int vragen) {
        int woorden = knopen.size() + 63 >>> 6;
        var uit = new long[vragen][woorden];
        var invloed = new long[knopen.size()][vragen + 63 >>> 6];
        for (int i = 0; i < knopen.size(); i++) {
            switch (knopen.get(i)) {
                case Knoop.Invoer v -> invloed[i][i >>> 6] |= 1L << i;
                case Knoop.Tabel t -> {
                    for (var kolom : t.kolommen()) {
                        of(invloed[i], invloed[kolom.knoop()]);
                    }
                }
                case Knoop.Som s -> {
                    for (int n : s.nodig()) {
                        of(invloed[i], invloed[n]);
                    }
                }
            }
            for (int w = 0; w < invloed[i].length; w++) {
                for (long b = invloed[i][w]; b != 0; b &= b - 1) {
                    uit[w * 64 + Long.numberOfTrailingZeros(b)][i >>> 6] |= 1L << i;
                }
            }
        }
        return uit;
    }

    private static void of(long[] naar, long[] van) {
        for (int w = 0; w < naar.length; w++) {
            naar[w] |= van[w];
        }
    }
}
