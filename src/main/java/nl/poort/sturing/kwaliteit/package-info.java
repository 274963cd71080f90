/// How good the answers were: a random sample that colleagues judge, what customers say, and contacts that need not
/// have been.
///
/// Start reading at [nl.poort.sturing.kwaliteit.Steekproeven], then [nl.poort.sturing.kwaliteit.Kwaliteitsbeeld].
///
/// Always true: chance chooses, and the draw can be done again; nobody judges the own answer; a second judgement is by
/// somebody else and counts instead of the first; no total names whose answer it was.
package nl.poort.sturing.kwaliteit;
