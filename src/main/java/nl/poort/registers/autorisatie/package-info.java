/// Which applications may do what in the registers of the ZGW standard, per type and level of confidentiality.
///
/// Start reading at [nl.poort.registers.autorisatie.Applicaties].
///
/// Always true: a client id belongs to one application and an application to one organisation; an application has
/// every right and no list of rights, or a list and not every right; a secret is never shown again once it was made,
/// and
/// stands in no log.
package nl.poort.registers.autorisatie;
