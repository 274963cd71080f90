/// What a register of the national standards is made of: records with described fields, who may do what with them, and
/// one use case per verb that keeps the row, its history and its notification together.
///
/// Start reading at [nl.poort.techniek.register.Tabelregister].
///
/// Always true: whoever reads or writes does so with a [nl.poort.techniek.register.Toegang]; a list shows what its
/// [nl.poort.techniek.db.Zicht] shows and nothing else does; every write publishes one
/// [nl.poort.techniek.register.BronGewijzigd] in its own transaction; those of a main object together are its
/// [nl.poort.techniek.register.Audittrail], which disappears with it. An API offers it by
/// `nl.poort.techniek.api.Audittrails.van(hoofdbron, trail, "zrc")`.
package nl.poort.techniek.register;
