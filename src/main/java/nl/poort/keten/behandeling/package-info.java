/// The handling of a case: who does it, how far it is, what it waits for, what was decided and how it ended.
///
/// Start reading at [nl.poort.keten.behandeling.Zaakbehandeling], then [nl.poort.keten.behandeling.Behandelregels]
/// (what can be done now, and why not).
///
/// Always true: everything stands in the registers of cases, documents, decisions and clocks, once; a case waits for
/// its customer only with a last day; a case closes only when nothing is missing and the customer is told; what
/// somebody
/// may see of cases is decided in [nl.poort.keten.behandeling.Zaakrechten] and nowhere else.
package nl.poort.keten.behandeling;
