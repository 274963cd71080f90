/// The laws of the house, each a pure function from a [nl.poort.architectuur.Boom] to what is wrong with it.
///
/// Start reading at [nl.poort.architectuur.ArchitectuurTest]. Always true: every law here was seen to reject a planted
/// fault ([nl.poort.architectuur.KrommeBoomTest]); a law without one proves nothing.
package nl.poort.architectuur;
