package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.util.List;
import java.util.Map;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Beluitkomst;
import nl.poort.keten.vragen.Beluitslag;
import nl.poort.keten.vragen.Dagdeel;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Terugbelverzoek;
import nl.poort.keten.vragen.Terugbelwens;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.web.portaal.BelmomentPagina;

/// Calling back: promised to a group, tried by a person, and what follows when the customer does not answer.
public class Terugbelstappen {
    private final Wereld w = Wereld.nu();

    @Stel("^de norm voor terugbellen is (\\d+) werkdagen$")
    public void de_norm(int dagen) {
        var afspraak = w.m.ketenafspraken.geldig(Wereld.SYSTEEM, "terugbellen", w.vandaag());
        assertThat(afspraak.ketennorm(3))
                .hasValueSatisfying(n -> assertThat(n.tekst()).isEqualTo(dagen + " werkdagen"));
    }

    @Wanneer(
            "^\"([^\"]+)\" belt en \"([^\"]+)\" een terugbelverzoek vastlegt voor \"([^\"]+)\" met voorkeur \"([^\"]+)\"$")
    public void legt_vast(String klant, String medewerker, String groep, String voorkeur) {
        var gesprek = Klanten.gesprek("telefoon", klant, "Mag ik een dakkapel bouwen?", "Dakkapel", Map.of());
        var wens = Terugbelwens.van(
                w.team(groep).id(), "Bel de klant over de dakkapel", Dagdeel.valueOf(voorkeur.toUpperCase()));
        w.noem(
                klant,
                w.m.terugbelgesprekken
                        .toezeggen(w.mens(medewerker), gesprek, wens)
                        .vraag());
    }

    private Terugbelverzoek verzoek() {
        return w.m.terugbelverzoeken.find(Wereld.SYSTEEM, w.vraag().id()).orElseThrow();
    }

    private Overdracht stap() {
        return w.weg().find(verzoek().overdracht()).orElseThrow();
    }

    @Dan("^is de uiterste tijd (?:ma|di|wo|do|vr) (.+)$")
    public void uiterste_tijd(String tot) {
        assertThat(w.m.klokken.list(Wereld.SYSTEEM, w.vraag().id()))
                .filteredOn(k -> k.soort() == Kloksoort.TERUGBELLEN && k.isOpen())
                .extracting(Klok::deadline)
                .containsExactly(w.moment(tot));
        assertThat(w.vraag().toegezegdOp()).isEqualTo(w.moment(tot));
    }

    @Dan("^staat het verzoek op naam van de groep \"([^\"]+)\"$")
    public void op_naam_van_groep(String groep) {
        assertThat(stap().naarTeam()).isEqualTo(w.team(groep).id());
        assertThat(stap().aangenomenDoor()).isNull();
    }

    @Wanneer("^de aannametermijn voorbij is$")
    public void aanname_voorbij() {
        var aanname = w.m.klokken.list(Wereld.SYSTEEM, w.vraag().id()).stream()
                .filter(k -> k.soort() == Kloksoort.AANNAME && k.isOpen())
                .findFirst()
                .orElseThrow();
        w.verder(Wereld.tekst(aanname.deadline().plusSeconds(60)));
    }

    @Dan("^staat het verzoek op naam van \"([^\"]+)\"$")
    public void op_naam_van(String mens) {
        assertThat(stap().aangenomenDoor()).isEqualTo(w.mens(mens).id());
    }

    @Wanneer("^\"([^\"]+)\" het verzoek aanneemt$")
    public void neemt_aan(String mens) {
        w.m.overdrachten.aannemen(w.mens(mens), stap().id());
    }

    @Wanneer("^\"([^\"]+)\" op (?:ma|di|wo|do|vr) (.{16}) belt en niemand opneemt$")
    public void belt_vergeefs(String mens, String tijd) {
        alsHetLaterIs(tijd);
        w.m.terugbelgesprekken.bellen(w.mens(mens), w.vraag().id(), Beluitslag.van(Beluitkomst.GEEN_GEHOOR, ""));
    }

    /// The acceptance term may have ended after the first moment of the story.
    private void alsHetLaterIs(String tijd) {
        if (!w.moment(tijd).isBefore(w.moment())) {
            w.verder(tijd);
        }
    }

    @Dan("^krijgt \"([^\"]+)\" een bericht met een link om zelf een moment te kiezen$")
    public void krijgt_link(String klant) {
        var v = w.vraag(klant);
        assertThat(Klantstappen.berichten(w, v))
                .filteredOn(b -> b.code() == Berichtcode.BELMOMENT)
                .singleElement()
                .satisfies(b -> assertThat(b.tekst()).contains(BelmomentPagina.pad(w.m.volgcode, v.kenmerk())));
    }

    @Dan("^ziet de klant wie er belt en de drie pogingen in woorden$")
    public void ziet_pogingen() {
        var bellen = Klantstappen.pagina(w, w.vraag()).terugbellen();
        assertThat(bellen.wie()).isEqualTo("Petra van team Bouwen");
        assertThat(bellen.pogingen()).hasSize(3).allMatch(p -> p.zin().equals("Wij kregen geen gehoor"));
        assertThat(bellen.kiezen()).isNotNull();
    }

    @Dan("^is de vraag nog open$")
    public void nog_open() {
        assertThat(w.vraag().stand()).isEqualTo(Vraagstand.OPEN);
    }

    @Wanneer("^\"([^\"]+)\" met de link (?:ma|di|wo|do|vr) (\\S+) in de ochtend kiest$")
    public void kiest(String klant, String dag) {
        var v = w.vraag(klant);
        var moment = w.m.terugbelverzoeken.tijdvakken(Wereld.SYSTEEM, v.organisatie()).stream()
                .filter(t -> t.van().equals(w.moment(dag + " 08:30")))
                .findFirst()
                .orElseThrow();
        w.m.terugbelverzoeken.kiesMoment(v.id(), moment);
    }

    @Wanneer("^\"([^\"]+)\" op (?:ma|di|wo|do|vr) (.{16}) belt en \"([^\"]+)\" antwoord geeft \"([^\"]+)\"$")
    public void belt_met_succes(String mens, String tijd, String klant, String antwoord) {
        w.verder(tijd);
        w.m.terugbelgesprekken.bellen(
                w.mens(mens), w.vraag(klant).id(), Beluitslag.van(Beluitkomst.GESPROKEN, antwoord));
    }

    @Dan("^is de vraag gesloten en verteld in een gesprek$")
    public void gesloten() {
        assertThat(List.of(w.vraag().stand(), w.vraag().bekendmaking()))
                .containsExactly(Vraagstand.GESLOTEN, Bekendmaking.KLANTCONTACT);
    }

    @Dan("^is de vraag gesloten omdat de klant niet bereikt is$")
    public void niet_bereikt() {
        assertThat(List.of(w.vraag().stand(), w.vraag().bekendmaking()))
                .containsExactly(Vraagstand.GESLOTEN, Bekendmaking.NIET_BEREIKBAAR);
    }
}
