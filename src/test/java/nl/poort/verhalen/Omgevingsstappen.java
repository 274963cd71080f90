package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Stel;
import nl.poort.registers.organisatie.Organisatiesoort;

/// The background of every story of the Omgevingswet: who there is ([Ketenteststappen] has the chain test).
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
}
