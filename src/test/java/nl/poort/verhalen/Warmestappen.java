package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.Toezegging;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.Signaal;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Terugkoppelwijze;

/// While the customer is on the line: a specialist is asked, or another front office takes the caller over.
public class Warmestappen {
    private final Wereld w = Wereld.nu();
    private Gesprek gesprek;
    private String woorden;
    private UUID lopend;
    private Klantcontact contact;
    private String antwoord;

    @Stel("^\"([^\"]+)\" belt het KCC \"([^\"]+)\"$")
    public void belt(String klant, String tekst) {
        woorden = tekst;
        gesprek = Klanten.gesprek("telefoon", klant, tekst, "Telefoon", Map.of());
    }

    @Wanneer("^\"([^\"]+)\" tijdens het gesprek \"([^\"]+)\" vraagt \"([^\"]+)\"$")
    public void ruggespraak(String wie, String team, String vraag) {
        lopend = w.m.lopendeContacten.begin(w.mens(wie), "telefoon").id();
        w.m.ruggespraken.vraag(w.mens(wie), lopend, w.team(team).id(), vraag);
    }

    @Wanneer("^\"([^\"]+)\" meteen antwoordt \"([^\"]+)\"$")
    public void antwoordt(String wie, String tekst) {
        var wachtend = w.m.ruggespraken.wachtend(w.mens(wie));
        assertThat(wachtend).hasSize(1);
        w.m.ruggespraken.beantwoord(w.mens(wie), wachtend.getFirst().id(), tekst);
        antwoord = tekst;
    }

    @Wanneer("^\"([^\"]+)\" de klant in hetzelfde gesprek antwoord geeft$")
    public void geeft_antwoord(String wie) {
        var sanne = w.mens(wie);
        contact = w.m.lopendeContacten
                .rondAf(
                        sanne,
                        lopend,
                        loopt -> Optional.of(w.m.gesprekken.beantwoorden(sanne, inGesprek(loopt), antwoord, null)))
                .orElseThrow();
    }

    private Gesprek inGesprek(LopendContact loopt) {
        return new Gesprek(
                gesprek.kanaal(),
                gesprek.klant(),
                gesprek.eigenWoorden(),
                gesprek.onderwerp(),
                gesprek.context(),
                null,
                gesprek.contactschakel(),
                null,
                null,
                loopt);
    }

    @Dan("^telt het contact als direct afgehandeld met kenmerk \"ruggespraak\"$")
    public void telt_als_direct() {
        assertThat(contact.resultaat()).isEqualTo(Contactresultaat.ZELF_BEANTWOORD);
        assertThat(contact.vraag()).as("er ging niets door").isNull();
        var met = w.m.lopendeContacten
                .verloop(w.mens("Sanne"), contact.id())
                .orElseThrow()
                .ruggespraakTeam();
        assertThat(met).isEqualTo(w.team("Bouwen").id());
    }

    private Overdracht warm() {
        return w.bij("waterschap");
    }

    @Wanneer("^\"([^\"]+)\" haar warm overdraagt aan \"([^\"]+)\" met naam en telefoonnummer$")
    public void draagt_over(String wie, String naar) {
        var meer = new LinkedHashMap<>(gesprek.context());
        meer.put("beller", "Fatima");
        meer.put("telefoon", "+31612345678");
        var met = new Gesprek(
                gesprek.kanaal(),
                gesprek.klant(),
                gesprek.eigenWoorden(),
                gesprek.onderwerp(),
                meer,
                null,
                gesprek.contactschakel(),
                null,
                null);
        var toezegging = Toezegging.gewoon(Terugkoppelwijze.BELLEN)
                .metWarmeOverdracht(w.team(naar).id(), "Help deze beller verder");
        contact = w.m.gesprekken.toezeggen(w.mens(wie), met, toezegging);
        w.noem("Fatima", contact.vraag());
    }

    @Dan("^ziet \"([^\"]+)\" meteen haar woorden en wat erbij hoort$")
    public void ziet_meteen(String wie) {
        var wim = w.mens(wie);
        assertThat(w.m.vragen.get(wim.actor("vraag bekijken"), w.vraag().id()).tekst())
                .isEqualTo(woorden);
        var stap = w.m.overdrachten.get(wim.actor("vraag bekijken"), warm().id());
        assertThat(stap.context().velden()).containsEntry("beller", "Fatima").containsEntry("telefoon", "+31612345678");
        assertThat(stap.soort()).isEqualTo(Overdrachtsoort.WARM);
        assertThat(stap.uiterlijk()).isEqualTo(w.moment().plusSeconds(300));
    }

    @Wanneer("^\"([^\"]+)\" weigert omdat \"([^\"]+)\"$")
    public void weigert(String wie, String reden) {
        w.m.overdrachten.weigeren(w.mens(wie), warm().id(), reden);
    }

    @Dan("^ligt het gesprek meteen weer bij \"([^\"]+)\" met die reden$")
    public void weer_terug(String wie) {
        var wortel = w.weg().wortel();
        assertThat(wortel.aangenomenDoor()).isEqualTo(w.mens(wie).id());
        assertThat(wortel.teDoen()).isEqualTo(TeDoen.BEHANDELEN);
        assertThat(w.m.signalen.list(w.mens(wie)).stream().map(Signaal::tekst))
                .anyMatch(t -> t.contains("Deze sloot is van de gemeente"));
    }

    @Wanneer("^\"([^\"]+)\" haar nog een keer warm overdraagt aan \"([^\"]+)\"$")
    public void nog_een_keer(String wie, String naar) {
        var aanbod = Aanbod.van(Overdrachtsoort.WARM, w.team(naar).id(), "De duiker is van u: help deze beller verder");
        w.m.overdrachten.aanbieden(w.mens(wie), w.vraag().id(), aanbod);
    }

    @Wanneer("^\"([^\"]+)\" de beller overneemt en antwoordt \"([^\"]+)\"$")
    public void neemt_over(String wie, String tekst) {
        w.m.overdrachten.aannemen(w.mens(wie), warm().id());
        assertThat(w.m.signalen.list(w.mens("Sanne")).stream().map(Signaal::tekst))
                .anyMatch(t -> t.startsWith(wie + " van het waterschap neemt de beller over"));
        var daar = w.m.warmegesprekken.helpen(w.mens(wie), warm().id(), tekst);
        assertThat(daar.organisatie()).isEqualTo(w.team("waterschap").organisatie());
        assertThat(daar.kenmerk()).isEqualTo(w.vraag().kenmerk());
        assertThat(warm().stand()).isEqualTo(Overdrachtstand.TERUGGEKOPPELD);
    }

    @Dan("^staat \"([^\"]+)\" als wie het overnam in de tijdlijn$")
    public void in_de_tijdlijn(String wie) {
        assertThat(w.m.gebeurtenissen.list(Wereld.SYSTEEM, w.vraag().id()))
                .filteredOn(g -> g.soort().equals("warm.overgenomen"))
                .singleElement()
                .satisfies(g -> assertThat(g.inhoud()).contains(wie));
    }
}
