/// Documenten API 1.7.1 on the doors of [nl.poort.registers.documenten].
///
/// Start reading at `DocumentenApi`.
///
/// Always true: content goes from the line to the disk and back without standing in memory.
package nl.poort.registers.documenten.api;
