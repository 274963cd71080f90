/// E-mail of others: taking it in over SMTP or LMTP, fetching it over IMAP, and reading it, without trusting whoever
/// made it.
///
/// Start reading at [nl.poort.techniek.mail.Maillezer].
///
/// Always true: a mail that says yes at the door was kept; memory and time stay within a
/// [nl.poort.techniek.mail.Mailgrens], whatever the mail holds; HTML is never shown, only its words; a part that cannot
/// be read does not spoil the others.
package nl.poort.techniek.mail;
