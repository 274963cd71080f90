/// A request of the Omgevingswet, from the first word to the number: seven steps, several activities at once, big
/// attachments, filed whole or not at all.
///
/// A project holds requests; a request is a concept until it is filed, and from then on it never changes: a supplement
/// and a withdrawal are requests of their own with the same number and the next `vvv`. Who applies has no account: the
/// rows of a project are seen by whoever acts for that project, and by the program itself.
///
/// Start reading at [nl.poort.loket.aanvraag.Indieningen].
///
/// Always true: a filed request has every attachment whole, with the size and the SHA-256 that were received; a number
/// is given in the transaction that files, and only once; only concepts are deleted; an answer that was given stays,
/// also when the rules change.
package nl.poort.loket.aanvraag;
