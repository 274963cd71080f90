/// The one way out: every call to another system goes through here.
///
/// Start reading at [nl.poort.techniek.uitgaand.Uitgaand]. Always true: nothing is called that is not on the list of
/// the
/// administrator; a redirect is never followed; the address behind a name is looked at before it is called; every call
/// ends within its time and size; no body is ever logged.
package nl.poort.techniek.uitgaand;
