package nl.poort.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.poort.loket.regels.Burgers;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Stand;
import nl.poort.loket.regels.VeiligeDmn;

/// The rule engine on the real rule files: beside Drools, and beside one file written out in Java by hand.
final class Regelmeting {
    private static final String GROOTSTE = "amsterdam-zonwering-bouwen-later.xml";
    private static final String MET_DE_HAND = "patroon-lelystad-conclusie-boom-kappen.xml";
    private static final List<String> BESTANDEN = List.of(
            MET_DE_HAND,
            "patroon-lelystad-indieningsvereisten-boom-kappen.xml",
            "standaard-dmn12-ConclusieBouwenDakkapel.dmn",
            "amsterdam-zonnepaneel-bouwen.xml",
            GROOTSTE);
    private static final int BURGERS = 500;
    private static final int BESTANDEN_IN_GEHEUGEN = 2_000;
    private static final ThreadMXBean DRADEN = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Rapport rapport;
    private Object bodem;

    Regelmeting(Rapport rapport) {
        this.rapport = rapport;
    }

    void meet() throws ReflectiveOperationException {
        if (!Burgers.zijnErBestanden()) {
            rapport.los("regels: ../shared is er niet", "-", "");
            return;
        }
        for (var naam : BESTANDEN) {
            bestand(naam);
        }
        compileren();
        geheugen();
        rapport.belasting();
    }

    private void bestand(String naam) throws ReflectiveOperationException {
        var regels = Burgers.lees(naam);
        var toeval = new Random(42);
        var burgers = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < BURGERS; i++) {
            burgers.add(Burgers.antwoorden(regels, toeval));
        }
        double ons = beoordelen(naam, regels, burgers);
        stappen(naam, regels, burgers);
        var dmn = new VeiligeDmn(regels.bestand());
        var drools = Drools.open(dmn.xml(), dmn.top());
        if (drools.isPresent()) {
            drools(naam, drools.get(), dmn, burgers, ons);
        }
        if (naam.equals(MET_DE_HAND)) {
            metDeHand(regels, burgers, ons);
        }
    }

    /// All answers at once, in a conversation that is used again.
    private double beoordelen(String naam, Regels regels, List<Map<String, Object>> burgers) {
        var beoordelaar = regels.beoordelaar();
        Runnable ronde = () -> {
            for (var burger : burgers) {
                bodem = beoordelaar.beoordeel(burger);
            }
        };
        return figuur(naam + ": beoordelen", ronde, "");
    }

    /// @return microseconds for one citizen
    private double figuur(String wat, Runnable ronde, String budget) {
        long warm = System.nanoTime();
        while (System.nanoTime() - warm < 1_500_000_000L) {
            ronde.run();
        }
        long bytes = DRADEN.getCurrentThreadAllocatedBytes();
        long begin = System.nanoTime();
        long cpu = DRADEN.getCurrentThreadCpuTime();
        int rondes = 0;
        while (System.nanoTime() - begin < 1_500_000_000L) {
            ronde.run();
            rondes++;
        }
        double micros = (DRADEN.getCurrentThreadCpuTime() - cpu) / 1e3 / rondes / BURGERS;
        double per = (double) (DRADEN.getCurrentThreadAllocatedBytes() - bytes) / rondes / BURGERS;
        rapport.regel(
                wat,
                String.valueOf(rondes * BURGERS),
                Rapport.getal(1e6 / micros),
                "",
                "",
                "",
                Rapport.getal(micros) + " µs",
                Math.round(per) + " bytes",
                budget);
        return micros;
    }

    private void stappen(String naam, Regels regels, List<Map<String, Object>> burgers) {
        var stand = regels.begin();
        for (int i = 0; i < 6; i++) {
            burgers.forEach(b -> gesprek(stand, b, null));
        }
        var tijden = new ArrayList<Long>();
        for (int i = 0; i < 6; i++) {
            burgers.forEach(b -> gesprek(stand, b, tijden));
        }
        var op = tijden.stream().mapToLong(t -> t).toArray();
        Arrays.sort(op);
        double gemiddeld = Arrays.stream(op).average().orElse(0) / 1e3;
        rapport.regel(
                naam + ": antwoord en volgende vraag (CPU)",
                String.valueOf(op.length),
                Rapport.getal(1e6 / gemiddeld),
                milli(op, 50),
                milli(op, 95),
                milli(op, 99),
                Rapport.getal(gemiddeld) + " µs",
                Rapport.getal((double) op.length / BURGERS / 6) + " vragen",
                "p99 ≤ 1 ms");
    }

    private static String milli(long[] op, int procent) {
        return String.format(Locale.ROOT, "%.3f", op[Math.min(op.length - 1, op.length * procent / 100)] / 1e6);
    }

    private static void gesprek(Stand stand, Map<String, Object> burger, List<Long> tijden) {
        stand.wisAlles();
        var volgende = stand.volgende();
        while (volgende.isPresent()) {
            long begin = DRADEN.getCurrentThreadCpuTime();
            stand.antwoord(volgende.get().id(), burger.get(volgende.get().id()));
            volgende = stand.volgende();
            if (tijden != null) {
                tijden.add(DRADEN.getCurrentThreadCpuTime() - begin);
            }
        }
    }

    private void drools(String naam, Drools drools, VeiligeDmn dmn, List<Map<String, Object>> burgers, double ons) {
        var veilig = burgers.stream().map(b -> {
            var antwoorden = new LinkedHashMap<String, Object>();
            b.forEach((vraag, waarde) -> {
                if (dmn.naamVan(vraag) != null) {
                    antwoorden.put(dmn.naamVan(vraag), waarde);
                }
            });
            return antwoorden;
        });
        var lijst = veilig.toList();
        double zij = figuur(naam + ": beoordelen met Drools", () -> lijst.forEach(b -> bodem = drools.beslis(b)), "");
        rapport.los(naam + ": keer zo snel als Drools", Rapport.getal(zij / ons), "≥ 30");
    }

    private void metDeHand(Regels regels, List<Map<String, Object>> burgers, double ons) {
        var vragen = regels.vragen().stream().map(v -> v.id()).toArray(String[]::new);
        for (var burger : burgers) {
            if (!regels.beoordelaar().beoordeel(burger).waarde().equals(boomKappen(burger, vragen))) {
                throw new IllegalStateException("by hand and compiled differ");
            }
        }
        Runnable ronde = () -> {
            for (var burger : burgers) {
                bodem = boomKappen(burger, vragen);
            }
        };
        double hand = figuur(MET_DE_HAND + ": met de hand in Java", ronde, "");
        rapport.los(MET_DE_HAND + ": keer zo lang als met de hand", Rapport.getal(ons / hand), "≤ 10");
    }

    /// What the file says, as a programmer would write it down.
    private static List<String> boomKappen(Map<String, Object> antwoorden, String[] vragen) {
        if (antwoorden.get(vragen[0]).equals(false)) {
            return List.of("NietVanToepassing");
        }
        boolean bijzonder = antwoorden.get(vragen[1]).equals(true);
        boolean binnen = antwoorden.get(vragen[2]).equals("ja");
        boolean vrij = antwoorden.get(vragen[3]).equals(true)
                && antwoorden.get(vragen[4]).equals(true);
        return !bijzonder && (binnen || vrij) ? List.of("Toestemmingsvrij") : List.of("Vergunningplicht");
    }

    private void compileren() {
        var bytes = Burgers.bestanden().stream()
                .filter(b -> b.endsWith(GROOTSTE))
                .map(Burgers::inhoud)
                .findFirst()
                .orElseThrow();
        var tijden = new long[40];
        for (int i = -60; i < tijden.length; i++) {
            long begin = DRADEN.getCurrentThreadCpuTime();
            bodem = Regels.lees(GROOTSTE, bytes);
            if (i >= 0) {
                tijden[i] = DRADEN.getCurrentThreadCpuTime() - begin;
            }
        }
        Arrays.sort(tijden);
        rapport.regel(
                "bestand van 1,1 MB lezen en compileren (warm, CPU)",
                String.valueOf(tijden.length),
                "",
                milli(tijden, 50),
                milli(tijden, 95),
                "",
                "",
                "",
                "≤ 50 ms");
    }

    private void geheugen() {
        var inhoud = Burgers.bestanden().stream().map(Burgers::inhoud).toList();
        var alle = new ArrayList<Regels>();
        long vooraf = gebruikt();
        for (int i = 0; i < BESTANDEN_IN_GEHEUGEN; i++) {
            alle.add(Regels.lees("bestand " + i, inhoud.get(i % inhoud.size())));
        }
        long mb = (gebruikt() - vooraf) / 1_000_000;
        rapport.los(alle.size() + " regelbestanden in het geheugen", mb + " MB", "≤ 300 MB (10.000: 1500 MB)");
    }

    private static long gebruikt() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
