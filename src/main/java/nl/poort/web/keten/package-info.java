/// The chain in one picture, and where one Vraag is in it.
///
/// Start reading at [nl.poort.web.keten.KetenPagina], then [nl.poort.web.keten.Ketentekening].
///
/// Always true: only Vragen that the reader may see count; what the picture shows stands in a table too.
package nl.poort.web.keten;
