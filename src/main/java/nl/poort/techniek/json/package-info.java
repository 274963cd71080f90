/// JSON at the edge and in jsonb columns.
///
/// Start reading at [nl.poort.techniek.json.Json]. Always true: one mapper, one set of limits.
package nl.poort.techniek.json;
