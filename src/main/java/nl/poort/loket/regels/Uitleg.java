package nl.poort.loket.regels;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import nl.poort.loket.regels.feel.Expressie;
import nl.poort.loket.regels.feel.Toets;
import nl.poort.loket.regels.feel.Waarden;

/// Says which rules gave the outcome: from the outcome back to the answers.
final class Uitleg {
    private final Regels regels;
    private final Stand stand;

    Uitleg(Regels regels, Stand stand) {
        this.regels = regels;
        this.stand = stand;
    }

    List<Reden> redenen() {
        var redenen = new ArrayList<Reden>();
        if (stand.klasse[regels.top] < 0) {
            return redenen;
        }
        var wacht = new ArrayDeque<Integer>(List.of(regels.top));
        var gezien = new LinkedHashSet<Integer>(wacht);
        while (!wacht.isEmpty()) {
            int i = wacht.removeFirst();
            var verder = new LinkedHashSet<Integer>();
            switch (regels.knopen.get(i)) {
                case Knoop.Invoer v -> {}
                case Knoop.Som som -> {
                    verder.addAll(som.nodig());
                    redenen.add(reden(som.plek(), 0, tekst(i), List.of(), null));
                }
                case Knoop.Tabel tabel -> treffers(i, tabel, redenen, verder);
            }
            verder.stream().filter(gezien::add).forEach(wacht::add);
        }
        return redenen;
    }

    private void treffers(int i, Knoop.Tabel tabel, List<Reden> redenen, LinkedHashSet<Integer> verder) {
        var raak = Treffers.van(regels.tabellen[i], stand);
        for (int w = 0; w < raak.length; w++) {
            for (long b = raak[w]; b != 0; b &= b - 1) {
                int plaats = w * 64 + Long.numberOfTrailingZeros(b);
                int regel = tabel.volgorde().get(plaats);
                var bron = tabel.bron().regels().get(regel);
                var voorwaarden = voorwaarden(tabel, regel, verder);
                redenen.add(reden(
                        tabel.plek(),
                        regel + 1,
                        Waarden.tekst(tabel.uitkomsten().get(regel)),
                        voorwaarden,
                        bron));
            }
        }
    }

    private List<Reden.Voorwaarde> voorwaarden(Knoop.Tabel tabel, int regel, LinkedHashSet<Integer> verder) {
        var voorwaarden = new LinkedHashMap<Integer, Reden.Voorwaarde>();
        for (var kolom : tabel.kolommen()) {
            var cel = tabel.bron().regels().get(regel).cellen().get(kolom.kolom());
            if (kolom.toetsen().get(regel) instanceof Toets.Altijd) {
                continue;
            }
            verder.add(kolom.knoop());
            int wat = bron(kolom.knoop());
            var vraag = regels.knopen.get(wat) instanceof Knoop.Invoer(var v) ? v.id() : "";
            voorwaarden.putIfAbsent(
                    kolom.kolom(), new Reden.Voorwaarde(regels.knopen.get(wat).naam(), cel, tekst(wat), vraag));
        }
        return List.copyOf(voorwaarden.values());
    }

    /// A cell that was set apart is about the thing in it.
    private int bron(int knoop) {
        return regels.knopen.get(knoop) instanceof Knoop.Som som && som.expressie() instanceof Expressie.Getoetst
                ? som.nodig().getFirst()
                : knoop;
    }

    private String tekst(int knoop) {
        if (stand.klasse[knoop] < 0) {
            return "";
        }
        if (stand.klasse[knoop] == Domein.FOUT) {
            return "tegenspraak";
        }
        var tabel = regels.tabellen[knoop];
        return tabel != null && tabel.isVrijeLijst() ? "" : Waarden.tekst(stand.waarde(knoop));
    }

    private static Reden reden(
            Vertaler.Plek plek, int regel, String uitkomst, List<Reden.Voorwaarde> voorwaarden, Inhoud.Regel bron) {
        var beslissing = plek.beslissing();
        return new Reden(
                beslissing.naam(),
                regel,
                uitkomst,
                voorwaarden,
                bron == null ? "" : bron.toelichting(),
                bron == null ? "" : bron.tekst(),
                beslissing.doel(),
                beslissing.bronnen());
    }

    /// The decision whose rules contradict each other: the one nearest to the answers.
    String tegenspraak() {
        for (int i = 0; i < regels.knopen.size(); i++) {
            if (stand.klasse[i] == Domein.FOUT) {
                return regels.knopen.get(i).naam();
            }
        }
        return regels.knopen.get(regels.top).naam();
    }
}
