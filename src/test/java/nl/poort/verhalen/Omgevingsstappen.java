package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.nl.En;
import io.cucumber.java.nl.Stel;
import nl.poort.registers.organisatie.Organisatiesoort;

/// The background of every story of the Omgevingswet: who there is, and the steps of the chain test.
public class Omgevingsstappen {
    @Stel("bevoegd gezag {string} met OIN, buurgemeente {string} en omgevingsdienst {string} met eigen OIN")
    public void gezagen(String gezag, String buren, String dienst) {
        Wereld.nu().begin("2021-03-15 08:00");
        var o = Omgevingswereld.nu();
        o.maak(gezag, Organisatiesoort.GEMEENTE, "gm1719", "123456782");
        o.maak(buren, Organisatiesoort.GEMEENTE, "gm0779", "111222333");
        o.maak(dienst, Organisatiesoort.OMGEVINGSDIENST, "od-mwb", "821002193");
        assertThat(o.organisatie(dienst).oin().nummer()).isEqualTo("00000001821002193000");
    }

    @En("ketentest {string} met stappenplan:")
    public void ketentest(String naam, DataTable stappen) {
        Omgevingswereld.nu().stappenplan = stappen.asMaps();
    }

    @En("elke stap heeft een begincontrole, een handeling, een verwacht resultaat en een wachttijd voor synchronisatie")
    public void volledigeStappen() {
        var stappen = Omgevingswereld.nu().stappenplan;
        assertThat(stappen)
                .hasSize(11)
                .allMatch(s -> !s.get("stap").isBlank() && !s.get("deelketen").isBlank());
    }
}
