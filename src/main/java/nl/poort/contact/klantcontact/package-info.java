/// Who asks and what was said: parties, contacts on every channel, and the kenmerk that a customer keeps everywhere.
///
/// Start reading at [nl.poort.contact.klantcontact.Klantcontacten], then [nl.poort.contact.klantcontact.Partijen];
/// what runs at the desk now: [nl.poort.contact.klantcontact.LopendeContacten].
///
/// Always true: one contact is about one subject and is never changed after it was closed (a correction is a new
/// version); it never lies in the future; an anonymous contact that was answered at once is only counted; a kenmerk is
/// given once, for ever; a BSN stands in one table, is given only by a method that asks the purpose, and never comes in
/// an
/// event, a log line or an address.
package nl.poort.contact.klantcontact;
