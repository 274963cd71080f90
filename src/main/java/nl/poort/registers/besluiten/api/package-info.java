/// Besluiten API 1.1.0 on the doors of [nl.poort.registers.besluiten].
///
/// Start reading at [nl.poort.registers.besluiten.api.BesluitenApi].
///
/// Always true: nothing is decided here.
package nl.poort.registers.besluiten.api;
