/// The rule workplace: make, check, play, rehearse and publish the rules of the Omgevingswet without writing XML.
///
/// Start reading at [nl.poort.web.regels.ModelPagina].
///
/// Always true: every change is a step that can be undone; what is typed is kept without pressing a button, and works
/// the same without JavaScript; what is shown as wrong has an example that really does it.
package nl.poort.web.regels;
