package nl.poort.registers.zaken;

import java.util.List;
import java.util.stream.LongStream;
import nl.poort.techniek.db.Tx;

/// Numbers of cases: per organisation and year, each given out once. A number that was reserved is never given out by
/// itself; a case gets it when it is asked by name (zrc-002, zrc-1.7a).
record Zaaknummers(Tx tx) {

    /// The next one that no case has: somebody may have chosen it himself.
    String volgende(String bronorganisatie) {
        int jaar = tx.local().getYear();
        while (true) {
            var vrij = new ZakenSql(tx).vrijNummer(bronorganisatie, jaar);
            if (vrij.isPresent()) {
                return nummer(jaar, vrij.get());
            }
        }
    }

    private static String nummer(int jaar, long n) {
        return "ZAAK-%d-%010d".formatted(jaar, n);
    }

    List<String> reserveer(String bronorganisatie, int aantal) {
        int jaar = tx.local().getYear();
        long laatste = new ZakenSql(tx).nummers(bronorganisatie, jaar, aantal);
        return LongStream.rangeClosed(laatste - aantal + 1, laatste)
                .mapToObj(n -> nummer(jaar, n))
                .toList();
    }
}
