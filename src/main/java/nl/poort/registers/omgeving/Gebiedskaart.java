package nl.poort.registers.omgeving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Who is competent where, as it was at one moment: immutable, asked without a database.
public final class Gebiedskaart {
    private static final Comparator<Gezag> VOLGORDE = Comparator.comparing(Gezag::laag)
            .thenComparing(Gezag::aandeel, Comparator.reverseOrder())
            .thenComparing(Gezag::code);
    /// Less than this part of an area is a border that was drawn a little differently, and no competence.
    private static final double KLEINSTE_DEEL = 0.000_01;

    private final Gebiedsindex index;
    private final Map<String, Gezag> gezagen;
    private final Map<String, List<Gezag>> waterschappen;
    private final List<Gezag> overal;
    private final boolean heeftWatergrenzen;

    /// @param gezagen by code, each with a share of 1
    /// @param waterschapVan which water boards are in a municipality
    Gebiedskaart(Gebiedsindex index, Map<String, Gezag> gezagen, Map<String, Set<String>> waterschapVan) {
        this.index = index;
        this.gezagen = Map.copyOf(gezagen);
        this.overal = gezagen.values().stream()
                .filter(g -> g.laag() == Bestuurslaag.RIJK)
                .sorted(VOLGORDE)
                .toList();
        this.heeftWatergrenzen = index.vlakken().stream().anyMatch(v -> v.laag() == Bestuurslaag.WATERSCHAP);
        var tabel = new HashMap<String, List<Gezag>>();
        waterschapVan.forEach((gemeente, codes) -> tabel.put(
                gemeente,
                codes.stream()
                        .map(gezagen::get)
                        .filter(java.util.Objects::nonNull)
                        .sorted(VOLGORDE)
                        .toList()));
        this.waterschappen = Map.copyOf(tabel);
    }

    /// Everybody who is competent here: municipality, province, water board, the State. Of an area everybody whose area
    /// it touches, with the part of it that lies there. A water board that is not known is left out: see
    /// [#waterschapskeuze].
    public List<Gezag> gezagen(Plek plek) {
        var gevonden = new ArrayList<Gezag>(6);
        if (plek.vlak() == null) {
            index.op(plek.x(), plek.y(), v -> gevonden.add(gezagen.get(v.code())));
        } else {
            index.in(
                    Vlakken.lees(plek.vlak()),
                    KLEINSTE_DEEL,
                    (v, deel) -> gevonden.add(gezagen.get(v.code()).met(deel)));
        }
        if (!heeftWatergrenzen) {
            var kandidaten = waterschapskandidaten(gevonden);
            kandidaten.stream()
                    .filter(k -> kandidaten.size() == 1 || k.code().equals(plek.waterschap()))
                    .forEach(gevonden::add);
        }
        gevonden.addAll(overal);
        gevonden.sort(VOLGORDE);
        return gevonden;
    }

    /// The water boards between which somebody has to choose here; empty when it is known.
    public List<Gezag> waterschapskeuze(Plek plek) {
        if (heeftWatergrenzen) {
            return List.of();
        }
        var kandidaten = waterschapskandidaten(gezagen(plek));
        boolean gekozen = kandidaten.stream().anyMatch(k -> k.code().equals(plek.waterschap()));
        return kandidaten.size() < 2 || gekozen ? List.of() : kandidaten;
    }

    /// Those of the municipalities it lies in; when one of them is not in the table, all there are.
    private List<Gezag> waterschapskandidaten(List<Gezag> gevonden) {
        var gemeenten =
                gevonden.stream().filter(g -> g.laag() == Bestuurslaag.GEMEENTE).toList();
        if (gemeenten.isEmpty()) {
            return List.of();
        }
        if (gemeenten.stream().anyMatch(g -> !waterschappen.containsKey(g.code()))) {
            return gezagen.values().stream()
                    .filter(g -> g.laag() == Bestuurslaag.WATERSCHAP)
                    .sorted(VOLGORDE)
                    .toList();
        }
        return gemeenten.stream()
                .flatMap(g -> waterschappen.get(g.code()).stream())
                .distinct()
                .toList();
    }

    /// Whether nobody knows who decides here: no boundaries are loaded, or it lies outside all of them.
    public boolean isOnbekend(Plek plek) {
        return gezagen(plek).stream().noneMatch(g -> g.laag() == Bestuurslaag.GEMEENTE);
    }

    /// The box around this area, or around all of them when the code is null: low x, low y, high x, high y.
    public Optional<double[]> doos(String code) {
        var doos = new Envelope();
        index.vlakken().stream()
                .filter(v -> code == null || v.code().equals(code))
                .forEach(v -> doos.expandToInclude(v.grens().getEnvelopeInternal()));
        return doos.isNull()
                ? Optional.empty()
                : Optional.of(new double[] {doos.getMinX(), doos.getMinY(), doos.getMaxX(), doos.getMaxY()});
    }

    /// How much of this lies outside the area of an authority, between 0 and 1; 1 when its boundary is not known.
    double buiten(Geometry vlak, String code) {
        return index.vlakken().stream()
                .filter(v -> v.code().equals(code))
                .findFirst()
                .map(v ->
                        v.grens().covers(vlak) ? 0 : vlak.difference(v.grens()).getArea() / vlak.getArea())
                .orElse(1.0);
    }

    /// The areas themselves, to reckon without the index.
    List<Gebiedsindex.Vlak> vlakken() {
        return index.vlakken();
    }

    public Optional<Gezag> find(String code) {
        return Optional.ofNullable(gezagen.get(code));
    }

    public List<Gezag> list(Bestuurslaag laag) {
        return gezagen.values().stream()
                .filter(g -> g.laag() == laag)
                .sorted(Comparator.comparing(Gezag::naam))
                .toList();
    }

    /// The boundaries that show in a box of the map, with no more points than a drawing of so many metres needs.
    public List<Grens> grenzen(double minX, double minY, double maxX, double maxY, double korrel) {
        return index.grenzen(minX, minY, maxX, maxY, korrel).stream()
                .map(g -> g.met(gezagen.get(g.code()).naam()))
                .sorted(Comparator.comparing(Grens::laag).thenComparing(Grens::code))
                .collect(Collectors.toList());
    }

    /// A boundary to draw.
    ///
    /// @param ringen rows of x, y, x, y, …
    public record Grens(String code, String naam, Bestuurslaag laag, List<double[]> ringen, double x, double y) {
        Grens met(String ander) {
            return new Grens(code, ander, laag, ringen, x, y);
        }
    }
}
