/// What happened, written down once and told to whoever must know.
///
/// Start reading at [nl.poort.techniek.gebeurtenissen.Gebeurtenissen]. Always true: a gebeurtenis is written in the
/// transaction of its change and never altered (but for what was said about a case, document or decision that
/// was itself destroyed); a delivery is kept until its listener has taken it, in order per
/// root and listener, with back-off for at least seven days and a list of dead letters after that.
package nl.poort.techniek.gebeurtenissen;
