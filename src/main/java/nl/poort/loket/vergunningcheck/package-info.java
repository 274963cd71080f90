/// The rules of the Omgevingswet as questions at a place: one conversation over the rule files of every authority
/// there.
///
/// Somebody says what he wants to make and where. The rules that hold there on that day are kept with the conversation.
/// One answer counts in all of them; only questions that can still change a conclusion are asked.
///
/// Start reading at [nl.poort.loket.vergunningcheck.Vergunningchecks], then `Gesprek` (which question comes next, and
/// what is left of the answers when one changes) and `Regelkeuze` (whose rules, and who says nothing).
///
/// Always true: a conversation keeps the rule versions it began with; the conclusion question by question is that of
/// all answers at once; rules that contradict each other or say nothing lead to "neem contact op" and to a finding for
/// their author; what an authority did not publish is said; there is no BSN in it, and no name.
package nl.poort.loket.vergunningcheck;
