/// Spreadsheets, out and in: what a person typed is text and never a formula, and a file of somebody else is read
/// within bounds.
///
/// Start reading at [nl.poort.techniek.werkboek.Werkboekschrijver] and [nl.poort.techniek.werkboek.Werkboeklezer].
///
/// Always true: a text stays a text; a cell with a formula is told apart and its outcome is not believed.
package nl.poort.techniek.werkboek;
