/// What must never happen, tried: the real program is killed, its database is killed, and everything that was
/// acknowledged is looked for afterwards.
///
/// Start reading at [nl.poort.betrouwbaarheid.CrashProef]. What each row of the scorecard has for proof stands in
/// `docs/betrouwbaarheid.md`.
package nl.poort.betrouwbaarheid;
