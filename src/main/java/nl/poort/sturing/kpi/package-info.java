/// The core norms: what an organisation promises, what it reaches and what it aims at, beside what others measured.
///
/// Start reading at [nl.poort.sturing.kpi.Maatstaf] (every measure with its numerator, denominator and source), then
/// [nl.poort.sturing.kpi.Kerncijfers] (the figures) and [nl.poort.sturing.kpi.ExterneMetingen] (surveys and mystery
/// callers).
///
/// Always true: "80%" is never one figure (K1 to K10 are counted apart); a figure of somebody else is never mixed with
/// a count of our own; at most seven norms stand in front; its tables hold no person.
package nl.poort.sturing.kpi;
