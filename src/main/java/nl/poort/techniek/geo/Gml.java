package nl.poort.techniek.geo;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.xml.Xmlelement;
import nl.poort.techniek.xml.Xmlgrens;
import nl.poort.techniek.xml.Xmlstroom;
import org.locationtech.jts.geom.Geometry;

/// Reads a feature collection of GML 2 or 3 feature by feature. Coordinates are taken as given, with the length before
/// the breadth.
public final class Gml {
    private static final Set<String> HOUDERS = Set.of("member", "featureMember", "featureMembers");
    private static final Set<String> GREEP = Set.of("boundedBy", "metaDataProperty");
    /// A boundary of half a million points, with decimals.
    private static final Xmlgrens GRENS = new Xmlgrens(40_000_000, 60, 200_000);

    private static final int MEESTE_EIGENSCHAPPEN = 200;

    private final int meestePunten;
    private final Consumer<Feature> gevonden;
    private int nummer;

    private Gml(int meestePunten, Consumer<Feature> gevonden) {
        this.meestePunten = meestePunten;
        this.gevonden = gevonden;
    }

    /// @param meestePunten of one feature
    /// @throws Weigering when it is no such file, or too much
    public static void lees(InputStream in, int meestePunten, Consumer<Feature> gevonden) {
        var deze = new Gml(meestePunten, gevonden);
        Xmlstroom.lees(in, GRENS, HOUDERS, deze::feature);
        if (deze.nummer == 0) {
            throw new Weigering("gml-onjuist", "Dit is geen GML met een lijst van features");
        }
    }

    private void feature(Xmlelement element) {
        nummer++;
        var stelsel = stelsel(element).orElse("");
        var punten = new Gmlvorm(meestePunten, nummer, stelsel);
        Geometry vorm = vorm(element).map(punten::lees).orElse(null);
        var eigenschappen = new LinkedHashMap<String, String>();
        verzamel(element, eigenschappen);
        gevonden.accept(new Feature(nummer, eigenschappen, vorm, kort(stelsel)));
    }

    /// The first geometry, however deep.
    private static Optional<Xmlelement> vorm(Xmlelement in) {
        for (var kind : in.kinderen()) {
            if (GREEP.contains(kind.naam())) {
                continue;
            }
            var hier = Gmlvorm.KENT.contains(kind.naam()) ? Optional.of(kind) : vorm(kind);
            if (hier.isPresent()) {
                return hier;
            }
        }
        return Optional.empty();
    }

    /// What the feature says about its coordinate system, at its geometry or at its envelope.
    private static Optional<String> stelsel(Xmlelement in) {
        if (!in.attribuut("srsName").isBlank()) {
            return Optional.of(in.attribuut("srsName").strip());
        }
        return in.kinderen().stream()
                .map(Gml::stelsel)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// `urn:ogc:def:crs:EPSG::28992` and `http://www.opengis.net/def/crs/EPSG/0/28992` end alike.
    private static String kort(String stelsel) {
        return stelsel.toUpperCase(Locale.ROOT).replaceAll(".*[:/#]", "").replaceAll("^(?=[0-9]+$)", "EPSG:");
    }

    private static void verzamel(Xmlelement in, Map<String, String> uit) {
        for (var kind : in.kinderen()) {
            if (Gmlvorm.KENT.contains(kind.naam()) || GREEP.contains(kind.naam())) {
                continue;
            }
            if (kind.kinderen().isEmpty()) {
                if (!kind.tekst().isBlank() && uit.size() < MEESTE_EIGENSCHAPPEN) {
                    uit.putIfAbsent(
                            kind.naam().toLowerCase(Locale.ROOT), kind.tekst().strip());
                }
            } else {
                verzamel(kind, uit);
            }
        }
    }

    static List<Xmlelement> alle(Xmlelement in, String... namen) {
        var gezocht = Set.of(namen);
        return in.kinderen().stream().filter(k -> gezocht.contains(k.naam())).toList();
    }
}
