/// What does not fit in the chain: priority 1 calls up the duty calamity manager, who decides with the
/// chain whether a calamity organisation takes over, and gives everything back when the service is
/// restored.
///
/// Start reading at [nl.poort.keten.calamiteiten.Oproepen] (who is called, until somebody confirms), then
/// [nl.poort.keten.calamiteiten.Calamiteiten] (decide, scale up and down),
/// [nl.poort.keten.calamiteiten.Maatregelen] (plan, news, banner),
/// [nl.poort.keten.calamiteiten.GeraakteVerzoeken] and [nl.poort.keten.calamiteiten.Calamiteitregels]
/// (what may follow what).
///
/// Always true: no priority 1 without somebody who was called in the same transaction; a Vraag belongs to
/// at most one active Calamiteit; no decision without a reason; a Calamiteit is scaled down only when no
/// action is open, every touched request is received with its own filing moment and its applicant told,
/// and every Vraag is back with its links.
package nl.poort.keten.calamiteiten;
