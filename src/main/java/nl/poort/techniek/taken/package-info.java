/// Work that runs by itself, on whichever node is free, and is picked up by another when a node dies.
///
/// Start reading at [nl.poort.techniek.taken.Taken]. Always true: a job runs on one node at a time; what it does is
/// safe
/// to do again; a job that fails runs again at its next moment and is counted.
package nl.poort.techniek.taken;
