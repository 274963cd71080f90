/// Plumbing without domain words, shared by all layers; here only [nl.poort.techniek.Weigering].
///
/// Start reading at [nl.poort.techniek.Weigering]. Always true: nothing in techniek imports another layer.
package nl.poort.techniek;
