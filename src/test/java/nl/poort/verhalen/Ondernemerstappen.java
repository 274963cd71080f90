package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Wanneer;
import java.util.Map;
import nl.poort.contact.klantcontact.Accountmanagers;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.Klant;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partijsoort;
import nl.poort.keten.vragen.Beluitkomst;
import nl.poort.keten.vragen.Beluitslag;
import nl.poort.keten.vragen.Terugbelwens;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstand;

/// An entrepreneur nobody knows yet: one person with a name calls within a working day.
public class Ondernemerstappen {
    private final Wereld w = Wereld.nu();

    @Wanneer("^een kleine ondernemer zonder bekend contact belt over een vergunning$")
    public void belt() {
        w.begin("2026-05-18 10:00");
        var bouwen = w.team("Bouwen").id();
        w.m.accountmanagers.wijsAan(w.mens("Bea"), null, bouwen, w.mens("Ilse").id());
        var bakker = NieuwePartij.kaal(Partijsoort.BEDRIJF, "Bakkerij Vos", DigitaalAdres.telefoon("0612345678"));
        var gesprek = new Gesprek(
                "telefoon",
                new Klant.Nieuw(bakker),
                "Welke vergunning heb ik nodig voor een terras?",
                null,
                Map.of(),
                null,
                w.team("KCC").id(),
                null,
                null);
        var manager = w.m.accountmanagers.voor(w.mens("Sanne"), null).orElseThrow();
        var wens = Accountmanagers.belwens(manager, Terugbelwens.van(manager.team(), gesprek.eigenWoorden(), null));
        w.noem(
                "Bakkerij Vos",
                w.m.terugbelgesprekken.toezeggen(w.mens("Sanne"), gesprek, wens).vraag());
    }

    @Dan("^toont het scherm de accountmanager en is binnen 1 werkdag een eerste contact$")
    public void binnen_een_werkdag() {
        var sanne = w.mens("Sanne");
        assertThat(w.m.accountmanagers.voor(sanne, w.vraag().klant()))
                .hasValueSatisfying(a -> assertThat(a.naam()).isEqualTo("Ilse"));
        assertThat(w.vraag().toegezegdOp()).isEqualTo(w.moment("2026-05-19 17:00"));
        w.verder("2026-05-19 09:15");
        var ilse = w.mens("Ilse");
        w.m.terugbelgesprekken.bellen(
                ilse, w.vraag().id(), Beluitslag.van(Beluitkomst.GESPROKEN, "U hebt een terrasvergunning nodig"));
        assertThat(w.m.klokken.list(Wereld.SYSTEEM, w.vraag().id()))
                .filteredOn(k -> k.soort() == Kloksoort.TERUGBELLEN)
                .extracting("stand")
                .containsExactly(Klokstand.GEHAALD);
        w.m.medewerkers.vertrek(w.mens("Bea").actor("vertrek"), ilse.id());
        assertThat(w.m.accountmanagers.voor(sanne, w.vraag().klant())).isEmpty();
    }
}
