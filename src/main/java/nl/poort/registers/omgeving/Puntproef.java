package nl.poort.registers.omgeving;

import java.util.ArrayList;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Whether a point lies in one area: the edges lie ready per strip of height, so that only those at the height of the
/// point are looked at. Exact, also on the border. Allocates nothing but for a point that lies almost on an edge.
final class Puntproef {
    private final double onder;
    private final double strook;
    /// per strip: x1, y1, x2, y2 of each edge
    private final double[][] stroken;

    Puntproef(Geometry grens) {
        var doos = grens.getEnvelopeInternal();
        int aantal = Math.clamp(grens.getNumPoints() / 4, 1, 4_096);
        onder = doos.getMinY();
        strook = Math.max(doos.getHeight() / aantal, 1e-9);
        var lijsten = new ArrayList<ArrayList<double[]>>();
        for (int i = 0; i <= aantal; i++) {
            lijsten.add(new ArrayList<>());
        }
        for (int i = 0; i < grens.getNumGeometries(); i++) {
            if (grens.getGeometryN(i) instanceof Polygon deel) {
                verdeel(deel.getExteriorRing(), lijsten);
                for (int gat = 0; gat < deel.getNumInteriorRing(); gat++) {
                    verdeel(deel.getInteriorRingN(gat), lijsten);
                }
            }
        }
        stroken = lijsten.stream()
                .map(l -> l.stream().flatMapToDouble(java.util.Arrays::stream).toArray())
                .toArray(double[][]::new);
    }

    private void verdeel(LinearRing ring, ArrayList<ArrayList<double[]>> lijsten) {
        var c = ring.getCoordinates();
        for (int i = 1; i < c.length; i++) {
            int van = nummer(Math.min(c[i - 1].y, c[i].y), lijsten.size());
            int tot = nummer(Math.max(c[i - 1].y, c[i].y), lijsten.size());
            for (int s = van; s <= tot; s++) {
                lijsten.get(s).add(new double[] {c[i - 1].x, c[i - 1].y, c[i].x, c[i].y});
            }
        }
    }

    private int nummer(double y, int aantal) {
        return Math.clamp((int) Math.floor((y - onder) / strook), 0, aantal - 1);
    }

    /// Inside, or on the border.
    boolean raakt(double x, double y) {
        if (y < onder) {
            return false;
        }
        int nummer = (int) ((y - onder) / strook);
        if (nummer >= stroken.length) {
            return false;
        }
        var e = stroken[nummer];
        boolean binnen = false;
        for (int i = 0; i < e.length; i += 4) {
            double y1 = e[i + 1];
            double y2 = e[i + 3];
            if ((y < y1 && y < y2) || (y > y1 && y > y2)) {
                continue;
            }
            double x1 = e[i];
            double x2 = e[i + 2];
            if (x > x1 && x > x2) {
                continue;
            }
            if (x < x1 && x < x2) {
                binnen ^= y1 > y != y2 > y;
                continue;
            }
            int kant = kant(x1, y1, x2, y2, x, y);
            if (kant == 0) {
                return true;
            }
            if (y1 > y != y2 > y && kant > 0 == y2 > y1) {
                binnen = !binnen;
            }
        }
        return binnen;
    }

    /// 1 when the point lies left of the edge, -1 right, 0 on it.
    private static int kant(double x1, double y1, double x2, double y2, double x, double y) {
        double links = (x2 - x1) * (y - y1);
        double rechts = (y2 - y1) * (x - x1);
        double verschil = links - rechts;
        double grens = (Math.abs(links) + Math.abs(rechts)) * 1e-15;
        if (verschil > grens) {
            return 1;
        }
        if (verschil < -grens) {
            return -1;
        }
        return Orientation.index(new Coordinate(x1, y1), new Coordinate(x2, y2), new Coordinate(x, y));
    }
}
