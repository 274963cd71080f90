/// Tells other systems that something in the registers changed: channels, subscriptions and the messages themselves
/// (Notificaties 1.0.1, and CloudEvents as a second form).
///
/// Start reading at [nl.poort.registers.notificaties.Notificaties].
///
/// Always true: a message holds addresses and filter values only, no personal data; what a subscriber gets about one
/// main object comes in order; what it sends to be known by (`auth`) is stored encrypted and never shown.
package nl.poort.registers.notificaties;
