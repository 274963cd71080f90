/// Promises and terms: what was promised, on which calendar, before when, and how it ended.
///
/// Start reading at [nl.poort.registers.klokken.Klokken] for running clocks and [nl.poort.registers.klokken.Kalenders]
/// for counting; [nl.poort.registers.klokken.Kalenderbeheer] keeps opening hours and decree days.
///
/// Always true: one clock runs per root, subject and kind; calendar, norm and calendar version of a clock never change;
/// a clock that has ended never changes; a clock stands still only on a ground with a date and a message, and the
/// promise to a customer never does; a clock past its deadline runs on and is counted as exceeded.
package nl.poort.registers.klokken;
