/// What the links of a chain agreed: norms per link and priority, the chain norm, and how a deadline is counted back.
///
/// Start reading at [nl.poort.registers.ketenafspraken.Ketenafspraken]; the sum is checked in `Afspraakregels`.
///
/// Always true: the links together fit in the chain norm; a version never changes, a new one starts today or later.
package nl.poort.registers.ketenafspraken;
