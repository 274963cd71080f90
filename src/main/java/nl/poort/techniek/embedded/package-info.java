/// The PostgreSQL that comes with Poort: unpacked once, started as a child, kept alive, never unsafe.
///
/// Start reading at [nl.poort.techniek.embedded.EmbeddedPostgres#start].
///
/// Always true: it listens on loopback only and asks for a password; `fsync`, `synchronous_commit` and
/// `full_page_writes` are on; it never runs as root; one home is used by one program at a time; data outlive the
/// program,
/// and a server left behind by a killed program is stopped before a new one starts.
package nl.poort.techniek.embedded;
