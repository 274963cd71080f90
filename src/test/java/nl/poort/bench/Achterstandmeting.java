package nl.poort.bench;

import java.util.UUID;

/// C17: 100,000 messages of one organisation wait, and ten of another: how fast it drains, and when the ten are out.
final class Achterstandmeting {
    private static final int DIEP = 100_000;
    private static final int SECONDEN = 20;

    private final Kindprogramma kind;
    private final Rapport rapport;

    Achterstandmeting(Kindprogramma kind, Rapport rapport) {
        this.kind = kind;
        this.rapport = rapport;
    }

    void meet() {
        var veel = UUID.randomUUID();
        var weinig = UUID.randomUUID();
        zetKlaar(veel, DIEP);
        kind.database().superuser().useHandle(h -> h.execute("analyze berichten.bericht"));
        int begin = wacht(veel);
        zetKlaar(weinig, 10);
        long tien = -1;
        long start = System.nanoTime();
        while (System.nanoTime() - start < SECONDEN * 1_000_000_000L) {
            if (tien < 0 && wacht(weinig) == 0) {
                tien = (System.nanoTime() - start) / 1_000_000;
            }
            Kindprogramma.pause(50);
        }
        int weg = begin - wacht(veel);
        rapport.los("C17, berichten per seconde uit een rij van " + DIEP, Rapport.getal(weg / (double) SECONDEN), "");
        rapport.los(
                "C17, tien van een ander daarachter: alle weg na",
                tien < 0 ? "niet binnen " + SECONDEN + " s" : tien + " ms",
                "eerlijk");
        kind.database().superuser().useHandle(h -> {
            h.execute("set session_replication_role = replica"); // what was told never changes, but for this
            h.execute("delete from berichten.poging where organisatie in (?, ?)", veel, weinig);
            h.execute("delete from berichten.bericht where organisatie in (?, ?)", veel, weinig);
        });
    }

    private void zetKlaar(UUID organisatie, int hoeveel) {
        kind.database()
                .superuser()
                .useHandle(h -> h.createUpdate("""
                        insert into berichten.bericht (root, id, organisatie, naam, code, onderwerp, tekst, rechtsgevolg,
                          kanalen, adressen, stand, opgesteld_op, volgende)
                        select gen_random_uuid(), gen_random_uuid(), :o, 'Jan Jansen', 'ANTWOORD', 'Antwoord', 'Dat mag.',
                          false, '{EMAIL,PORTAAL}', '{jan@example.nl,""}', 'VRIJGEGEVEN', now(), now()
                        from generate_series(1, :n)""")
                        .bind("o", organisatie)
                        .bind("n", hoeveel)
                        .execute());
    }

    private int wacht(UUID organisatie) {
        return kind.database()
                .superuser()
                .withHandle(h -> h.createQuery(
                                "select count(*) from berichten.bericht where organisatie = :o and stand = 'VRIJGEGEVEN'")
                        .bind("o", organisatie)
                        .mapTo(Integer.class)
                        .one());
    }
}
