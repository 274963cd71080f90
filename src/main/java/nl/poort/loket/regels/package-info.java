/// The rules of the Omgevingswet as questions: reads rule files (STTR), compiles them, and says what the answers so far
/// mean, which question still matters, and why.
///
/// A file becomes a [nl.poort.loket.regels.Regelbestand] (what stands in it), then
/// [nl.poort.loket.regels.Regels] (tables of bits, immutable). One conversation is a
/// [nl.poort.loket.regels.Stand]. ADR 16 tells why this engine is our own.
///
/// Start reading at [nl.poort.loket.regels.Regels].
///
/// Always true: what is not answered is unknown, and never false; the outcome question by question is the outcome of
/// all answers at once; rules that contradict each other, or say nothing, lead to "neem contact op"; a name is compared
/// as a whole and never taken apart; what we do not know is refused with its file, decision and cell.
package nl.poort.loket.regels;
