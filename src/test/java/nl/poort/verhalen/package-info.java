/// The situations of the mission as executable Dutch Gherkin against the real program: read these first.
///
/// Start reading at `000-serviceketen.feature` in the test resources. Always true: no step is dropped, and a scenario
/// whose steps are not bound yet carries the tag `@nog-niet`; when the chain is complete that tag is gone.
package nl.poort.verhalen;
