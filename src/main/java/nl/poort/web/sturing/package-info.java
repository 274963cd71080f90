/// The pages for whoever steers: the figures, and whether anything got lost.
///
/// Start reading at [nl.poort.web.sturing.SturingPagina] (figures) and [nl.poort.web.sturing.NietsKwijtPagina].
///
/// Always true: every bar stands beside its number; a colour never speaks alone; a cell of an export never begins a
/// formula.
package nl.poort.web.sturing;
