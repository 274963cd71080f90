package nl.poort.techniek.geo;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/// One thing on the map, out of a file.
///
/// @param nummer the first is 1
/// @param eigenschappen simple values as text, names in lower case
/// @param vorm null when it has none
/// @param stelsel what the file says about its coordinate system so far; empty when it says nothing
public record Feature(int nummer, Map<String, String> eigenschappen, Geometry vorm, String stelsel) {}
