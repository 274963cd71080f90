package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.contact.klantcontact.Toezegging;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.Deelvraag;
import nl.poort.keten.vragen.Signaal;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;

/// A question that touches several teams: one person directs it, is the contact person, and decides.
public class Regiestappen {
    private final Wereld w = Wereld.nu();
    private Throwable geweigerd;

    @Stel("^ondernemer \"([^\"]+)\" belt het KCC \"([^\"]+)\"$")
    public void belt(String klant, String woorden) {
        w.keten.erbij("KCC", "Parkeren", Schakelsoort.DESKUNDIGE, "Piet", Rol.SPECIALIST);
        w.keten.erbij("KCC", "Regie", Schakelsoort.HELPDESK, "Rosa", Rol.REGIEVOERDER);
        var gesprek = Klanten.gesprek("telefoon", klant.replace(" ", ""), woorden, "Verhuizen", Map.of());
        var contact = w.m.gesprekken.toezeggen(w.mens("Sanne"), gesprek, Toezegging.gewoon(Terugkoppelwijze.BELLEN));
        w.noem(klant, contact.vraag());
    }

    private List<Deelvraag> delen(String... teams) {
        return Stream.of(teams)
                .map(t -> new Deelvraag(w.team(t).id(), "Kan dit op deze plek?"))
                .toList();
    }

    @Wanneer("^\"([^\"]+)\" de vraag aan \"([^\"]+)\" en \"([^\"]+)\" wil voorleggen zonder regievoerder$")
    public void zonder_regie(String wie, String een, String twee) {
        geweigerd = org.assertj.core.api.Assertions.catchThrowable(
                () -> w.m.deelvragen.voorleggen(w.mens(wie), w.vraag().id(), delen(een, twee), null));
    }

    @Dan("^kan de vraag niet worden opgeslagen met \"([^\"]+)\"$")
    public void niet_opgeslagen(String zin) {
        assertThat(geweigerd).isInstanceOf(Weigering.class).hasMessage(zin);
        assertThat(w.weg().stappen()).as("niets is voorgelegd").hasSize(1);
    }

    @Wanneer("^\"([^\"]+)\" de vraag voorlegt aan \"([^\"]+)\" en \"([^\"]+)\" met \"([^\"]+)\" als regievoerder$")
    public void met_regie(String wie, String een, String twee, String regie) {
        w.m.deelvragen.voorleggen(
                w.mens(wie), w.vraag().id(), delen(een, twee), w.mens(regie).id());
    }

    @Dan("^ziet de klant precies één contactpersoon \"([^\"]+)\" met een telefoonnummer$")
    public void een_contactpersoon(String naam) {
        var contact = Klantstappen.pagina(w, w.vraag()).contact();
        assertThat(contact.naam()).isEqualTo(naam);
        assertThat(contact.telefoon()).isNotBlank();
    }

    @Wanneer("^\"([^\"]+)\" van \"([^\"]+)\" adviseert \"([^\"]+)\" met strekking \"([^\"]+)\"$")
    public void adviseert(String wie, String team, String advies, String strekking) {
        var o = w.bij(team);
        w.m.overdrachten.aannemen(w.mens(wie), o.id());
        var uitkomst = new Context(Map.of(Context.STREKKING, strekking));
        w.m.overdrachten.beantwoorden(w.mens(wie), o.id(), new Antwoord(advies, "", uitkomst));
    }

    @Dan("^staat dat ook op de lijst van \"([^\"]+)\"$")
    public void ook_op_de_lijst(String regie) {
        assertThat(signalen(regie)).anyMatch(t -> t.contains("Op deze plek mag een bakkerij"));
    }

    List<String> signalen(String wie) {
        return w.m.signalen.list(w.mens(wie)).stream().map(Signaal::tekst).toList();
    }

    @Dan("^kan \"([^\"]+)\" de klant nog geen antwoord geven$")
    public void nog_geen_antwoord(String wie) {
        assertThatThrownBy(() ->
                        w.m.gesprekken.vertellen(w.mens(wie), w.vraag().id(), Bekendmaking.KLANTCONTACT, "Het mag"))
                .hasMessageContaining("De regievoerder beslist eerst");
    }

    @Dan("^kan \"([^\"]+)\" de knoop niet doorhakken$")
    public void niet_doorhakken(String wie) {
        UUID vraag = w.vraag().id();
        assertThatThrownBy(() -> w.m.deelvragen.doorhakken(w.mens(wie), vraag, "Het mag", "daarom"))
                .hasMessage("Alleen de regievoerder hakt de knoop door");
        assertThatThrownBy(() -> w.m.deelvragen.doorhakken(w.mens("Rosa"), vraag, "Het mag", " "))
                .as("niet zonder motivering")
                .isInstanceOf(Weigering.class);
    }

    @Wanneer("^\"([^\"]+)\" de knoop doorhakt met \"([^\"]+)\" omdat \"([^\"]+)\"$")
    public void hakt_door(String wie, String besluit, String motivering) {
        w.m.deelvragen.doorhakken(w.mens(wie), w.vraag().id(), besluit, motivering);
    }

    @Dan("^staat die beslissing met motivering in de tijdlijn$")
    public void in_de_tijdlijn() {
        assertThat(w.m.gebeurtenissen.list(Wereld.SYSTEEM, w.vraag().id()))
                .filteredOn(g -> g.soort().equals("knoop.doorgehakt"))
                .singleElement()
                .satisfies(g -> assertThat(g.inhoud()).contains("vijf plaatsen", "eigen terrein"));
    }

    @Dan("^kan \"([^\"]+)\" de klant antwoord geven$")
    public void antwoord(String wie) {
        w.m.gesprekken.vertellen(w.mens(wie), w.vraag().id(), Bekendmaking.KLANTCONTACT, "");
        assertThat(w.vraag().antwoord()).contains("vijf plaatsen");
    }
}
