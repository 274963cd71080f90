/// Cases: work that was asked for, with who has a part in it, how far it is, how it ended and when it may be destroyed
/// (Zaken API 1.7.0; rules zrc-001 to zrc-029).
///
/// Start reading at [nl.poort.registers.zaken.Zaken], then [nl.poort.registers.zaken.Zaakverloop] for closing and
/// reopening.
///
/// Always true: a case is closed and reopened by a status and nowhere else; every write under a case passes
/// [nl.poort.registers.zaken.Zaakdeel], which asks whether it is closed; who may see a case may see what is in it, and
/// nobody else; identifications are unique per organisation by constraint.
package nl.poort.registers.zaken;
