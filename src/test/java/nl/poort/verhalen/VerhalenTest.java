package nl.poort.verhalen;

import static io.cucumber.junit.platform.engine.Constants.FILTER_TAGS_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.SNIPPET_TYPE_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/// Runs every story whose steps are bound; `@nog-niet` marks the others ([VerhalenlijstTest] keeps that list honest).
///
/// Binding a story: write its steps in this package with `io.cucumber.java.nl` (`@Stel`, `@Wanneer`, `@Dan`), remove
/// its tag, and give its screen in `docs/verhalen.md`. A step without binding fails.
@Suite(failIfNoTests = false)
@IncludeEngines("cucumber")
@SelectPackages("nl.poort.verhalen")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "nl.poort.verhalen")
@ConfigurationParameter(key = FILTER_TAGS_PROPERTY_NAME, value = "not @nog-niet")
@ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "html:target/verhalen.html")
@ConfigurationParameter(key = SNIPPET_TYPE_PROPERTY_NAME, value = "underscore")
class VerhalenTest {}
