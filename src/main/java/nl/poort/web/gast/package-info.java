/// For a partner who does not work with Poort: one link and a code for one Overdracht.
///
/// Start reading at [nl.poort.web.gast.Gastlinks], then [nl.poort.web.gast.GastPagina].
///
/// Always true: a guest sees what is in that Overdracht and nothing else; what a guest does goes through the same door
/// as
/// what a colleague does; the link ends with the Overdracht, and a new one ends the one before.
package nl.poort.web.gast;
