/// Documents of the municipality (Documenten API 1.7.1): what they are, their versions, their content, who is changing
/// them, what they belong to, on what conditions they may be used, and to whom they went.
///
/// Start reading at [nl.poort.registers.documenten.Documenten]; all doors:
/// [nl.poort.registers.documenten.Documentregister].
///
/// Always true: a change makes a version and the one before stays as it was; only who holds the lock changes a
/// document; whoever does not see a document's type and level sees nothing of it, not its content nor its relations;
/// content is on disk before a row refers to it, and goes when the last row that did is gone.
package nl.poort.registers.documenten;
