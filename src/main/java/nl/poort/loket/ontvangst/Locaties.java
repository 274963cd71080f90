package nl.poort.loket.ontvangst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poort.registers.omgeving.Plek;
import nl.poort.techniek.Weigering;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// The places of an authority as areas: which a plan lies in, and which lie over each other. Pure.
final class Locaties {
    private static final GeometryFactory MAAK = new GeometryFactory();

    private final Map<String, Geometry> gebieden = new HashMap<>();

    Locaties(List<BehandeldienstenSql.Locatie> locaties) {
        locaties.stream().filter(l -> !l.gebied().isEmpty()).forEach(l -> gebieden.put(l.code(), lees(l.gebied())));
    }

    static Geometry lees(String wkt) {
        try {
            return new WKTReader(MAAK).read(wkt);
        } catch (ParseException | IllegalArgumentException e) {
            throw new Weigering("gebied-onjuist", "Dit is geen gebied dat Poort kent");
        }
    }

    Set<String> bij(Plek plek) {
        if (plek == null) {
            return Set.of();
        }
        var hier = plek.vlak() == null ? MAAK.createPoint(new Coordinate(plek.x(), plek.y())) : lees(plek.vlak());
        var codes = new HashSet<String>();
        gebieden.forEach((code, gebied) -> {
            if (gebied.intersects(hier)) {
                codes.add(code);
            }
        });
        return codes;
    }

    /// By code: which others lie over it.
    Map<String, Set<String>> overlap() {
        var over = new HashMap<String, Set<String>>();
        var codes = new ArrayList<>(gebieden.keySet());
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                var a = gebieden.get(codes.get(i));
                var b = gebieden.get(codes.get(j));
                if (a.intersects(b) && a.intersection(b).getArea() > 0) {
                    over.computeIfAbsent(codes.get(i), c -> new HashSet<>()).add(codes.get(j));
                    over.computeIfAbsent(codes.get(j), c -> new HashSet<>()).add(codes.get(i));
                }
            }
        }
        return over;
    }
}
