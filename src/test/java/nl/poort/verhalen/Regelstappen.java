package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.En;
import io.cucumber.java.nl.Stel;
import java.util.Locale;
import nl.poort.loket.regels.Modelbegin;
import nl.poort.loket.regels.Regeldeuren;
import nl.poort.loket.regels.Regelmodel;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Regelsoort;
import nl.poort.loket.regels.Regelversie;
import nl.poort.loket.regels.Sttrschrijver;
import nl.poort.loket.regels.Uitkomst;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;

/// The steps of who makes rules: a model, played and published, whatever it is called.
public class Regelstappen {
    private static final String GEZAG = "Drimmelen";

    private final Omgevingswereld o = Omgevingswereld.nu();
    private final Modelwereld modellen = new Modelwereld();
    private final Regeldeuren deuren = modellen.deuren;
    private Regelmodel model;
    private Uitkomst uitkomst;
    private Regelversie versie;
    private Weigering geweigerd;

    private Medewerker wie() {
        return o.medewerker(GEZAG);
    }

    @Stel("een regelmodel {string} van soort {string} voor activiteit {string}")
    public void model(String naam, String soort, String activiteit) {
        assertThat(soort).isEqualTo("vergunningcheck");
        model = modellen.check(wie(), naam, Verzoekwereld.URN.get(activiteit), "Is de boom dikker dan 30 cm?");
    }

    @Als("het model wordt afgespeeld met antwoorden {string}")
    public void speelAf(String antwoorden) {
        var regels =
                Regels.lees("model", Sttrschrijver.schrijf(deuren.modellen().inhoud(wie(), model.id())));
        var vraag = regels.begin().volgende().orElseThrow();
        assertThat(vraag.tekst()).contains("dikker dan 30 cm");
        uitkomst = regels.begin()
                .antwoord(vraag.id(), antwoorden.substring(antwoorden.lastIndexOf(' ') + 1))
                .uitkomst();
    }

    @Dan("is de conclusie {string}")
    public void conclusie(String conclusie) {
        assertThat(uitkomst.conclusies())
                .extracting(c -> c.waarde().toLowerCase(Locale.ROOT))
                .containsExactly(conclusie);
    }

    @Als("het model wordt gepubliceerd")
    public void publiceer() {
        versie = modellen.publiceer(wie(), model);
        assertThat(versie.isConcept()).isFalse();
    }

    @Als("een model de naam {string} krijgt en wordt gepubliceerd")
    public void speciaal(String naam) {
        try {
            model(naam, "vergunningcheck", "Houtopstand vellen");
            publiceer();
        } catch (Weigering w) {
            geweigerd = w;
        }
    }

    /// A message within two seconds is the bound that the inspection keeps itself
    /// ([nl.poort.loket.regels.Keurmeester]).
    @Dan("lukt publiceren of komt er binnen 1 seconde een begrijpelijke melding")
    public void lukt() {
        if (geweigerd != null) {
            assertThat(geweigerd.getMessage()).isNotBlank();
            return;
        }
        var gelezen = deuren.bestanden().regels(wie(), versie.bestand(), versie.versie());
        assertThat(gelezen.bestand().naam()).isEqualTo(model.naam());
    }

    @En("blijft de toepassing voor anderen werken")
    public void anderen() {
        var buur = o.medewerker("Geertruidenberg");
        var m = deuren.modellen().nieuw(buur, new Modelbegin.Keuze("Van de buren", Regelsoort.CONCLUSIE, "", ""));
        assertThat(deuren.modellen().list(buur, "")).extracting(Regelmodel::id).containsExactly(m.id());
        assertThat(deuren.bestanden().geldig(modellen.vandaag()))
                .anyMatch(g -> g.boek().naam().equals(model.naam()));
    }
}
