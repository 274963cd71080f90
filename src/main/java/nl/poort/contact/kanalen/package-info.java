/// How customers come in: every channel has its own door, and behind it they are all the same.
///
/// Start reading at [nl.poort.contact.kanalen.Telefonie].
///
/// Always true: what comes twice, late or in another order gives the same end; a number is written in one form (E.164).
package nl.poort.contact.kanalen;
