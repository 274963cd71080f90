/// The calamity screens: one calm command screen per calamity, with one page per thing that must be filled in.
///
/// Start reading at [nl.poort.web.calamiteit.CalamiteitPagina].
///
/// Always true: a screen offers only what is possible now; what customers or other organisations will read is shown
/// before it goes out; a screen that renews itself holds no field that somebody types in.
package nl.poort.web.calamiteit;
