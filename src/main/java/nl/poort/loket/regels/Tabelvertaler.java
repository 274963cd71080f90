package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.poort.loket.regels.feel.Expressie;
import nl.poort.loket.regels.feel.Expressies;
import nl.poort.loket.regels.feel.Feelfout;
import nl.poort.loket.regels.feel.Feellezer;
import nl.poort.loket.regels.feel.Teken;
import nl.poort.loket.regels.feel.Toets;

/// Makes a node of a decision table. A cell that does more than compare its value with constants becomes a node of its
/// own, that is true or false.
final class Tabelvertaler {
    private static final Toets ALTIJD = new Toets.Altijd();
    private static final Toets IS_WAAR = new Toets.Vergelijking(Teken.GELIJK, new Expressie.Vast(true));
    private static final int MEESTE_BEREKEND = 100;
    private static final Expressie NIETS = new Expressie.Vast(null);

    private final Vertaler vertaler;
    private final Vertaler.Plek plek;
    private final Map<String, Toets> gelezen = new HashMap<>();
    private final Map<Expressie, Integer> apart = new HashMap<>();

    Tabelvertaler(Vertaler vertaler, Vertaler.Plek plek) {
        this.vertaler = vertaler;
        this.plek = plek;
    }

    int vertaal(Inhoud.Tabel bron) {
        if (bron.uitgangen().isEmpty()) {
            throw new Feelfout("deze tabel heeft geen uitkomst");
        }
        if (bron.uitgangen().size() > 1
                && bron.trefwijze().verzamelt()
                && !bron.trefwijze().geeftLijst()) {
            throw new Feelfout("optellen kan alleen met één uitkomst");
        }
        var kolommen = kolommen(bron);
        var uitkomsten = uitkomsten(bron);
        if (kolommen == null) {
            return Vertaler.ONBEKEND;
        }
        if (uitkomsten.stream().flatMap(List::stream).allMatch(u -> u instanceof Expressie.Vast)) {
            var waarden = uitkomsten.stream().map(u -> waarde(bron, u)).toList();
            return voegToe(bron, kolommen, waarden, standaard(bron));
        }
        return berekend(bron, kolommen, uitkomsten);
    }

    private int voegToe(Inhoud.Tabel bron, List<Knoop.Kolom> kolommen, List<Object> uitkomsten, Object standaard) {
        var volgorde = new Weging(bron, tekst -> uitkomst(tekst, plek)).volgorde();
        return vertaler.voegToe(
                new Knoop.Tabel(plek, bron, kolommen, Collections.unmodifiableList(uitkomsten), standaard, volgorde));
    }

    private List<Knoop.Kolom> kolommen(Inhoud.Tabel bron) {
        var kolommen = new ArrayList<Knoop.Kolom>();
        boolean goed = true;
        for (int k = 0; k < bron.kolommen().size(); k++) {
            var tekst = bron.kolommen().get(k).tekst();
            int knoop = Vertaler.ONBEKEND;
            try {
                knoop = vertaler.formule(tekst, plek);
            } catch (Feelfout f) {
                vertaler.meld(plek.plaats() + ", kolom " + (k + 1) + " '" + tekst + "'", f.getMessage());
            }
            var toetsen = toetsen(bron, k);
            goed &= knoop != Vertaler.ONBEKEND && !toetsen.contains(null);
            if (goed) {
                splits(knoop, k, toetsen, kolommen);
            }
        }
        return goed ? List.copyOf(kolommen) : null;
    }

    private List<Toets> toetsen(Inhoud.Tabel bron, int kolom) {
        var toetsen = new ArrayList<Toets>(bron.regels().size());
        for (int r = 0; r < bron.regels().size(); r++) {
            var tekst = bron.regels().get(r).cellen().get(kolom);
            try {
                toetsen.add(gelezen.computeIfAbsent(tekst, t -> Feellezer.toets(t, plek.namen())));
            } catch (Feelfout f) {
                vertaler.meld(cel(bron, r, kolom, tekst), f.getMessage());
                toetsen.add(null);
            }
        }
        return toetsen;
    }

    private String cel(Inhoud.Tabel bron, int regel, int kolom, String tekst) {
        return plek.plaats() + ", regel " + (regel + 1) + ", kolom '"
                + bron.kolommen().get(kolom).tekst().strip() + "', cel '" + tekst + "'";
    }

    /// The cells that only compare stay together; each other cell gets a column of its own.
    private void splits(int knoop, int kolom, List<Toets> toetsen, List<Knoop.Kolom> uit) {
        var gewoon = new ArrayList<Toets>(toetsen.size());
        var los = new LinkedHashMap<Integer, List<Toets>>();
        for (int r = 0; r < toetsen.size(); r++) {
            var toets = toetsen.get(r);
            if (!moetApart(knoop, toets)) {
                gewoon.add(toets);
                continue;
            }
            gewoon.add(ALTIJD);
            var vraag = new Expressie.Getoetst(new Expressie.Naam(knoop), toets);
            int nummer = apart.computeIfAbsent(vraag, v -> vertaler.som(v, plek));
            los.computeIfAbsent(nummer, n -> new ArrayList<>(Collections.nCopies(toetsen.size(), ALTIJD)))
                    .set(r, IS_WAAR);
        }
        if (gewoon.stream().anyMatch(t -> !t.equals(ALTIJD))) {
            uit.add(new Knoop.Kolom(knoop, gewoon, kolom));
        }
        los.forEach((nummer, cellen) -> uit.add(new Knoop.Kolom(nummer, cellen, kolom)));
    }

    private boolean moetApart(int knoop, Toets toets) {
        if (toets instanceof Toets.Altijd) {
            return false;
        }
        if (!Expressies.namen(toets).isEmpty()) {
            return true;
        }
        return switch (vertaler.knoop(knoop)) {
            case Knoop.Invoer(var vraag) ->
                switch (vraag.soort()) {
                    case MEERKEUZE -> true;
                    case TEKST, GETAL, DATUM, VAST -> Atomen.van(toets) == null;
                    case JA_NEE, KEUZE, GEO, BIJLAGE -> false;
                };
            case Knoop.Tabel t -> false;
            case Knoop.Som s -> Atomen.van(toets) == null;
        };
    }

    private List<List<Expressie>> uitkomsten(Inhoud.Tabel bron) {
        var alle = new ArrayList<List<Expressie>>();
        for (int r = 0; r < bron.regels().size(); r++) {
            var rij = new ArrayList<Expressie>();
            for (var tekst : bron.regels().get(r).uitkomsten()) {
                rij.add(uitkomst(tekst, plek.bij("regel " + (r + 1) + ", uitkomst '" + tekst + "'")));
            }
            alle.add(rij);
        }
        return alle;
    }

    private Expressie uitkomst(String tekst, Vertaler.Plek waar) {
        if (tekst.isEmpty() || tekst.equals("-")) {
            return NIETS;
        }
        try {
            var gelezen = Feellezer.expressie(tekst, plek.namen());
            if (Expressies.noemtDit(gelezen)) {
                throw new Feelfout("hier staat een ?, en die hoort alleen in een cel");
            }
            return Expressies.vouw(gelezen);
        } catch (Feelfout f) {
            vertaler.meld(waar.plaats(), f.getMessage());
            return NIETS;
        }
    }

    private Object waarde(Inhoud.Tabel bron, List<Expressie> rij) {
        if (rij.size() == 1) {
            return ((Expressie.Vast) rij.getFirst()).waarde();
        }
        var waarden = new LinkedHashMap<String, Object>();
        for (int u = 0; u < rij.size(); u++) {
            var naam = bron.uitgangen().get(u).naam();
            waarden.put(naam.isBlank() ? "uitkomst " + (u + 1) : naam, ((Expressie.Vast) rij.get(u)).waarde());
        }
        return Collections.unmodifiableMap(waarden);
    }

    private Object standaard(Inhoud.Tabel bron) {
        if (bron.uitgangen().stream().allMatch(u -> u.standaard().isEmpty())) {
            return null;
        }
        var rij = bron.uitgangen().stream()
                .map(u -> uitkomst(u.standaard(), plek.bij("standaarduitkomst '" + u.standaard() + "'")))
                .toList();
        if (!rij.stream().allMatch(u -> u instanceof Expressie.Vast)) {
            throw new Feelfout("een standaarduitkomst moet een vaste waarde zijn");
        }
        return waarde(bron, rij);
    }

    /// The table chooses a rule; what that rule says is reckoned after it.
    private int berekend(Inhoud.Tabel bron, List<Knoop.Kolom> kolommen, List<List<Expressie>> uitkomsten) {
        if (bron.uitgangen().size() > 1
                || bron.trefwijze().verzamelt()
                || bron.trefwijze().volgtUitkomsten()) {
            throw new Feelfout("een uitkomst die wordt berekend kan niet in een tabel met trefwijze "
                    + bron.trefwijze().naam() + " of met meer uitkomsten");
        }
        var teksten = bron.regels().stream()
                .map(r -> (Object) r.uitkomsten().getFirst())
                .toList();
        var keuze = new Expressie.Naam(voegToe(bron, kolommen, teksten, null));
        Expressie som = new Expressie.Vast(standaard(bron));
        var gedaan = new HashSet<Object>();
        if (new HashSet<>(teksten).size() > MEESTE_BEREKEND) {
            throw new Feelfout("deze tabel heeft meer dan " + MEESTE_BEREKEND + " verschillende berekende uitkomsten");
        }
        for (int r = 0; r < teksten.size(); r++) {
            if (gedaan.add(teksten.get(r))) {
                var deze = new Expressie.Som(Teken.GELIJK, keuze, new Expressie.Vast(teksten.get(r)));
                som = new Expressie.Als(deze, uitkomsten.get(r).getFirst(), som);
            }
        }
        return vertaler.som(som, plek);
    }
}
