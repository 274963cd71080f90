/// Decisions of the municipality and the documents that lay them down (Besluiten API 1.1.0).
///
/// Start reading at [nl.poort.registers.besluiten.Besluiten].
///
/// Always true: a decision keeps its type, its number and its case; what a case and a document know of it changes in
/// the same transaction; whoever does not see its type sees nothing of it.
package nl.poort.registers.besluiten;
