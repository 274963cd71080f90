package nl.poort.web.ketencheck;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.poort.keten.ketentest.Checkstand;
import nl.poort.keten.ketentest.Checkstap;
import nl.poort.keten.ketentest.Stap;
import nl.poort.techniek.uitgaand.Uitgaand;

/// Plays a made-up request through the steps of the plan against the running system, by the same pages as people, and
/// says of each what it did, how long it took and what it saw.
public final class Ketenrobot {
    private final Rit rit;
    private final Runnable planstuk;
    private final Regelrobot regels;
    private final Loketrobot loket;
    private final Zaakrobot zaak;

    /// @param planstuk lays the piece of plan in the register, as a load does
    /// @param grens how long a step may take
    public Ketenrobot(Uitgaand uitgaand, URI adres, Proef proef, Runnable planstuk, Duration grens) {
        this.rit = new Rit(uitgaand, adres, proef, new Stapklok(grens));
        this.planstuk = planstuk;
        this.regels = new Regelrobot(rit);
        this.loket = new Loketrobot(rit);
        this.zaak = new Zaakrobot(rit, loket);
    }

    /// All steps, in order; what does not need a step that is red is still tried.
    public List<Checkstap> speel(List<Stap> stappen) {
        var klaar = new ArrayList<Checkstap>();
        var rood = new TreeSet<Integer>();
        for (var stap : stappen) {
            var uitkomst = speel(stap, rood);
            if (uitkomst.stand() != Checkstand.GROEN) {
                rood.add(stap.nr());
            }
            klaar.add(uitkomst);
        }
        return klaar;
    }

    private Checkstap speel(Stap stap, Set<Integer> rood) {
        rit.begin();
        var mist = nodig(stap.nr()).stream().filter(rood::contains).findFirst();
        if (mist.isPresent()) {
            return uitkomst(stap, Checkstand.NIET_GEDAAN, "", "eerst moet stap " + mist.get() + " groen zijn");
        }
        try {
            doe(stap.nr());
            return uitkomst(stap, Checkstand.GROEN, "", "");
        } catch (Stapfout fout) {
            return uitkomst(stap, Checkstand.ROOD, fout.verwacht(), fout.getMessage());
        } catch (RuntimeException onverwacht) {
            return uitkomst(
                    stap,
                    Checkstand.ROOD,
                    "de robot begrijpt wat er staat",
                    onverwacht.getClass().getSimpleName());
        }
    }

    private Checkstap uitkomst(Stap stap, Checkstand stand, String verwacht, String gezien) {
        return new Checkstap(stap.nr(), stap.naam(), stand, rit.gedaan(), verwacht, gezien, (int)
                rit.klok.geduurd().toMillis());
    }

    /// Without which steps this one cannot be tried.
    private static Set<Integer> nodig(int stap) {
        return switch (stap) {
            case 3, 4, 5, 7 -> Set.of(2);
            case 6 -> Set.of(4, 5);
            case 9 -> Set.of(8);
            case 10 -> Set.of(9);
            case 11 -> Set.of(10);
            default -> Set.of();
        };
    }

    private void doe(int stap) {
        switch (stap) {
            case 1 -> regels.kies();
            case 2 -> regels.publiceerPlan(planstuk);
            case 3 -> regels.ziePlan();
            case 4 -> regels.maakCheck();
            case 5 -> regels.maakFormulier();
            case 6 -> regels.publiceer();
            case 7 -> regels.zetBehandeldienst();
            case 8 -> loket.check();
            case 9 -> loket.dienIn();
            case 10 -> zaak.ontvang();
            case 11 -> zaak.behandel();
            default -> throw new Stapfout("een plan van elf stappen", "een stap " + stap + " die de robot niet kent");
        }
    }
}
