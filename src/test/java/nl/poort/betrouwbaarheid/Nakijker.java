package nl.poort.betrouwbaarheid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.poort.bench.Database;
import nl.poort.bench.Kindprogramma;
import org.jdbi.v3.core.Handle;

/// Looks for everything in the journal, and for everything that should not be there.
final class Nakijker {
    /// Each question of the test with how often each thing that belongs to it is there.
    private static final String STAND = """
            select v.tekst,
              (select count(*) from klantcontact.contact c where c.vraag = v.id and c.eigen_woorden = v.tekst
                 and c.richting = 'INKOMEND' and c.stand = 'AFGEROND' and c.kenmerk = v.kenmerk) as contacten,
              (select count(*) from klantcontact.partij p where p.id = v.klant) as klanten,
              (select count(*) from vragen.overdracht o where o.vraag = v.id and o.ouder is null
                 and o.soort not in ('TAAK', 'RUGGESPRAAK')) as wortels,
              (select count(*) from klokken.klok k where k.root = v.id and k.soort = 'KETEN') as ketenklokken,
              (select count(*) from gebeurtenissen.gebeurtenis g where g.root = v.id and g.soort = 'vraag.gesteld')
                as gesteld,
              (select count(*) from gebeurtenissen.gebeurtenis g where g.root = v.id
                 and g.soort = 'overdracht.aangenomen') as aangenomen,
              (select count(*) from vragen.overdracht o where o.vraag = v.id and o.ouder is null
                 and o.aangenomen_door is not null and o.soort not in ('TAAK', 'RUGGESPRAAK')) as houders,
              (select count(*) from vragen.belpoging b where b.vraag = v.id) as belpogingen,
              (select count(*) from gebeurtenissen.gebeurtenis g where g.root = v.id and g.soort = 'belpoging.gedaan')
                as gebeld,
              (select count(*) from berichten.bericht b where b.vraag = v.id and b.code = 'ONTVANGST') as berichten
            from vragen.vraag v where v.tekst like 'crash-%'""";

    private static final String ZONDER_RIJ = """
            select count(*) from gebeurtenissen.gebeurtenis g
            where (g.soort like 'vraag.%' or g.soort like 'overdracht.%')
              and not exists (select 1 from vragen.vraag v where v.id = g.root)""";

    private static final String WACHTEND = "select count(*) from gebeurtenissen.bezorging";

    private final Journaal journaal;
    private final List<String> fouten = new ArrayList<>();

    Nakijker(Journaal journaal) {
        this.journaal = journaal;
    }

    /// Everything that is wrong, in words; empty when nothing is.
    List<String> kijkNa(Database database) {
        database.superuser().useHandle(h -> {
            wachtOpBezorging(h);
            var rijen = rijen(h);
            journaal.gesteld.forEach(
                    (token, woorden) -> kijkNa(token, woorden, rijen.getOrDefault(woorden, List.of())));
            long zonder = tel(h, ZONDER_RIJ);
            eis(zonder == 0, zonder + " gebeurtenissen zonder hun vraag");
        });
        return fouten;
    }

    private void kijkNa(String token, String woorden, List<Map<String, Long>> rijen) {
        if (rijen.size() != 1) {
            fouten.add(token + " is er " + rijen.size() + " keer met dezelfde woorden");
            return;
        }
        var rij = rijen.getFirst();
        for (var een : List.of("contacten", "klanten", "wortels", "ketenklokken", "gesteld", "berichten")) {
            eis(rij.get(een) == 1, token + " heeft " + rij.get(een) + " " + een);
        }
        boolean aangenomen = journaal.aangenomen.containsKey(token);
        eis(rij.get("aangenomen").equals(rij.get("houders")), token + ": aangenomen en gebeurtenis verschillen");
        eis(!aangenomen || rij.get("houders") == 1, token + " is aangenomen maar heeft geen houder");
        eis(rij.get("belpogingen").equals(rij.get("gebeld")), token + ": belpogingen en gebeurtenissen verschillen");
        eis(
                rij.get("belpogingen") <= 1 && (!journaal.gebeld.containsKey(token) || rij.get("belpogingen") == 1),
                token + " heeft " + rij.get("belpogingen") + " belpogingen");
    }

    private void eis(boolean goed, String anders) {
        if (!goed) {
            fouten.add(anders);
        }
    }

    /// The outbox goes on after the last start; at most two minutes.
    private static void wachtOpBezorging(Handle h) {
        for (int i = 0; i < 240 && tel(h, WACHTEND) > 0; i++) {
            Kindprogramma.pause(500);
        }
    }

    private static Map<String, List<Map<String, Long>>> rijen(Handle h) {
        var perTekst = new HashMap<String, List<Map<String, Long>>>();
        h.createQuery(STAND).mapToMap().forEach(rij -> {
            var getallen = new HashMap<String, Long>();
            rij.forEach((naam, waarde) -> {
                if (waarde instanceof Number n) {
                    getallen.put(naam, n.longValue());
                }
            });
            perTekst.computeIfAbsent((String) rij.get("tekst"), t -> new ArrayList<>())
                    .add(getallen);
        });
        return perTekst;
    }

    private static long tel(Handle h, String sql) {
        return h.createQuery(sql).mapTo(Long.class).one();
    }
}
