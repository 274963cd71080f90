/// Geometries in the files of others, read as a stream and without trusting them.
///
/// Start reading at [nl.poort.techniek.geo.Geojson], then [nl.poort.techniek.geo.Gml].
///
/// Always true: a file of any size is refused or read in bounded
/// memory; a coordinate is two finite numbers.
package nl.poort.techniek.geo;
