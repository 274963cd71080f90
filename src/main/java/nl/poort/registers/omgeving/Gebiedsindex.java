package nl.poort.registers.omgeving;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Areas in memory. A grid says which areas a square of some kilometres touches, and which of them cover it whole: most
/// points need no more than that. For the others the rings are walked, with only the edges at their height.
final class Gebiedsindex {
    private static final double CEL = 1_000;

    private final List<Vlak> vlakken;
    private final STRtree boom = new STRtree();
    private final double minX;
    private final double minY;
    private final int breed;
    private final int hoog;
    private final Cel[] cellen;

    /// One area of one authority.
    record Vlak(String code, Bestuurslaag laag, Geometry grens, Puntproef proef) {}

    /// Of one square: which areas cover it whole, and which only touch it.
    private record Cel(Vlak[] heel, Vlak[] deels) {}

    /// The border of an area, ready to be asked.
    record Gebied(String code, Bestuurslaag laag, Geometry grens) {}

    Gebiedsindex(List<Gebied> gebieden) {
        vlakken = gebieden.stream()
                .map(g -> new Vlak(g.code(), g.laag(), g.grens(), new Puntproef(g.grens())))
                .toList();
        var doos = new Envelope();
        for (var vlak : vlakken) {
            doos.expandToInclude(vlak.grens().getEnvelopeInternal());
            boom.insert(vlak.grens().getEnvelopeInternal(), vlak);
        }
        boom.build();
        minX = doos.isNull() ? 0 : doos.getMinX();
        minY = doos.isNull() ? 0 : doos.getMinY();
        breed = doos.isNull() ? 0 : (int) (doos.getWidth() / CEL) + 1;
        hoog = doos.isNull() ? 0 : (int) (doos.getHeight() / CEL) + 1;
        cellen = cellen();
    }

    private Cel[] cellen() {
        var heel = new ArrayList<List<Vlak>>();
        var deels = new ArrayList<List<Vlak>>();
        for (int i = 0; i < breed * hoog; i++) {
            heel.add(new ArrayList<>(0));
            deels.add(new ArrayList<>(0));
        }
        for (var vlak : vlakken) {
            var rand = rand(vlak.grens());
            rand.stream().forEach(cel -> deels.get(cel).add(vlak));
            var doos = vlak.grens().getEnvelopeInternal();
            for (int kolom = kolom(doos.getMinX()); kolom <= kolom(doos.getMaxX()); kolom++) {
                for (int rij = rij(doos.getMinY()); rij <= rij(doos.getMaxY()); rij++) {
                    if (!rand.get(rij * breed + kolom)
                            && vlak.proef().raakt(minX + (kolom + 0.5) * CEL, minY + (rij + 0.5) * CEL)) {
                        heel.get(rij * breed + kolom).add(vlak);
                    }
                }
            }
        }
        var klaar = new Cel[breed * hoog];
        for (int i = 0; i < klaar.length; i++) {
            klaar[i] = new Cel(heel.get(i).toArray(Vlak[]::new), deels.get(i).toArray(Vlak[]::new));
        }
        return klaar;
    }

    /// The squares in the boxes of its edges. In every other square no border passes: it lies inside, or outside,
    /// whole.
    private BitSet rand(Geometry grens) {
        var rand = new BitSet(breed * hoog);
        var ringen = LinearComponentExtracter.getLines(grens);
        for (var lijn : ringen) {
            var punten = ((LineString) lijn).getCoordinates();
            for (int i = 1; i < punten.length; i++) {
                int tot = kolom(Math.max(punten[i - 1].x, punten[i].x));
                int hoogste = rij(Math.max(punten[i - 1].y, punten[i].y));
                for (int rij = rij(Math.min(punten[i - 1].y, punten[i].y)); rij <= hoogste; rij++) {
                    rand.set(rij * breed + kolom(Math.min(punten[i - 1].x, punten[i].x)), rij * breed + tot + 1);
                }
            }
        }
        return rand;
    }

    private int kolom(double x) {
        return (int) Math.floor((x - minX) / CEL);
    }

    private int rij(double y) {
        return (int) Math.floor((y - minY) / CEL);
    }

    List<Vlak> vlakken() {
        return vlakken;
    }

    /// The areas in which this point lies, a point on the border in each of both.
    void op(double x, double y, Consumer<Vlak> gevonden) {
        int kolom = kolom(x);
        int rij = rij(y);
        if (kolom < 0 || rij < 0 || kolom >= breed || rij >= hoog) {
            return;
        }
        var cel = cellen[rij * breed + kolom];
        for (var vlak : cel.heel()) {
            gevonden.accept(vlak);
        }
        for (var vlak : cel.deels()) {
            if (vlak.proef().raakt(x, y)) {
                gevonden.accept(vlak);
            }
        }
    }

    /// The areas that hold at least this part of the area, with the part.
    void in(Geometry vlak, double minstens, ObjDoubleConsumer<Vlak> gevonden) {
        for (var kandidaat : boom.query(vlak.getEnvelopeInternal())) {
            var ander = (Vlak) kandidaat;
            double deel = ander.grens().intersection(vlak).getArea() / vlak.getArea();
            if (deel >= minstens) {
                gevonden.accept(ander, Math.min(1, deel));
            }
        }
    }

    List<Gebiedskaart.Grens> grenzen(double x1, double y1, double x2, double y2, double korrel) {
        var raam = new Envelope(x1, x2, y1, y2);
        var ruim = new Envelope(raam);
        ruim.expandBy(raam.getWidth());
        var uit = new ArrayList<Gebiedskaart.Grens>();
        for (var kandidaat : boom.query(raam)) {
            var vlak = (Vlak) kandidaat;
            var ringen = new ArrayList<double[]>();
            var eenvoudig = DouglasPeuckerSimplifier.simplify(vlak.grens(), korrel);
            for (int i = 0; i < eenvoudig.getNumGeometries(); i++) {
                if (eenvoudig.getGeometryN(i) instanceof Polygon deel
                        && deel.getEnvelopeInternal().intersects(raam)) {
                    ringen.add(punten(deel.getExteriorRing().getCoordinates()));
                    for (int gat = 0; gat < deel.getNumInteriorRing(); gat++) {
                        ringen.add(punten(deel.getInteriorRingN(gat).getCoordinates()));
                    }
                }
            }
            if (!ringen.isEmpty()) {
                var midden = naam(vlak.grens(), raam);
                uit.add(new Gebiedskaart.Grens(vlak.code(), "", vlak.laag(), ringen, midden.x, midden.y));
            }
        }
        return uit;
    }

    /// Where its name can stand: inside what shows of it.
    private static Coordinate naam(Geometry grens, Envelope raam) {
        var zichtbaar = new GeometryFactory().toGeometry(raam).intersection(grens.getEnvelope());
        return zichtbaar.getCentroid().getCoordinate();
    }

    private static double[] punten(Coordinate[] van) {
        var uit = new double[van.length * 2];
        for (int i = 0; i < van.length; i++) {
            uit[i * 2] = van[i].x;
            uit[i * 2 + 1] = van[i].y;
        }
        return uit;
    }
}
