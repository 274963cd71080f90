/// A chain test: a team walks through the whole chain of the Omgevingswet in iterations, step by step, and what goes
/// wrong is a finding that others can learn from.
///
/// Start reading at [nl.poort.keten.ketentest.Ketentests] (prepare, announce, start), then
/// [nl.poort.keten.ketentest.Iteraties] (what came of each step) and [nl.poort.keten.ketentest.Bevindingen] (register,
/// report, share, test again). What the robot found stands in [nl.poort.keten.ketentest.Ketenchecks], cases to test
/// with
/// in [nl.poort.keten.ketentest.Casussen].
///
/// Always true: a test only starts when its five preparations are green; a step is green only when the step before it
/// was tried and its waiting time is over; a finding closes only after a green retest; what is shared holds no person,
/// number, address or account by which somebody could be known.
package nl.poort.keten.ketentest;
