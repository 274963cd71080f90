package nl.poort.verhalen;

import io.cucumber.java.After;
import io.cucumber.java.AfterStep;
import io.cucumber.java.Before;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;

/// The beginning and the end of a story, and the time in it.
public class Loop {
    @Before
    public void begin() {
        Wereld.open();
    }

    /// What goes by itself does not wait for the next step.
    @AfterStep
    public void draai() {
        Wereld.nu().draai();
    }

    @After
    public void einde() {
        Wereld.nu().close();
    }

    @Stel("^het is (?:ma|di|wo|do|vr|za|zo) (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)$")
    public void het_is(String moment) {
        Wereld.nu().begin(moment);
    }

    @Wanneer("^het (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d) wordt$")
    public void het_wordt(String moment) {
        Wereld.nu().verder(moment);
    }
}
