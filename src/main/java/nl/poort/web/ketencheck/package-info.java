/// The robot that plays a made-up request through all steps of the chain, by the same pages as people do.
///
/// Start reading at [nl.poort.web.ketencheck.Ketenrobot].
///
/// Always true: it knows nothing but what stands on the pages; a step ends by itself, green or red; it works with an
/// organisation, a place and people of its own, so that nobody is troubled by it.
package nl.poort.web.ketencheck;
