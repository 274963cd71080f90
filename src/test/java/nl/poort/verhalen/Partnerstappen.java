package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.Toezegging;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Route;
import nl.poort.keten.vragen.Signaal;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Uitbestedingwens;
import nl.poort.keten.vragen.Zorgvraag;
import nl.poort.keten.vragen.Zorgvraag.Clientondersteuning;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;

/// Care: to which team by age, what a partner tells in between, and what is left when the cooperation ends.
public class Partnerstappen {
    private final Wereld w = Wereld.nu();
    private String partner;
    private Throwable geweigerd;
    private Zorgvraag zorg;

    private Gesprek zorggesprek(Zorgvraag z) {
        return Klanten.gesprek(
                "telefoon", "Fatima", "Wij zoeken hulp bij het opvoeden", "Hulp", z.context(w.vandaag()));
    }

    private static final Zorgvraag VOLWASSEN = new Zorgvraag(LocalDate.of(1980, 1, 1), Clientondersteuning.WIL_NIET);

    @Stel(
            "^een zorgvraag is uitbesteed aan \"([^\"]+)\" met de statussen \"([^\"]+)\" en elke (\\d+) werkdagen een tussenbericht$")
    public void uitbesteed(String naam, String statussen, int elke) {
        partner = naam;
        w.keten.partner(naam, "Zina");
        w.keten.erbij("KCC", "Regie", Schakelsoort.HELPDESK, "Rosa", Rol.REGIEVOERDER);
        var contact = w.m.gesprekken.toezeggen(
                w.mens("Sanne"), zorggesprek(VOLWASSEN), Toezegging.gewoon(Terugkoppelwijze.BELLEN));
        w.noem("zorgvraag", contact.vraag());
        w.m.vragen.regievoeren(w.mens("Sanne"), contact.vraag(), w.mens("Rosa").id());
        w.m.uitbestedingen.uitbesteden(
                w.mens("Sanne"),
                contact.vraag(),
                new Uitbestedingwens(
                        w.team(naam).id(), "Maak een plan met dit gezin", List.of(statussen.split(", ")), elke));
        w.m.overdrachten.aannemen(w.mens("Zina"), stap().id());
    }

    private Overdracht stap() {
        return w.bij(partner);
    }

    @Wanneer("^\"([^\"]+)\" de status op \"([^\"]+)\" zet met \"([^\"]+)\"$")
    public void zet_status(String wie, String status, String toelichting) {
        w.m.uitbestedingen.meld(w.mens(wie), stap().id(), status, toelichting);
    }

    @Stel("^\"([^\"]+)\" heeft de status op \"([^\"]+)\" gezet met \"([^\"]+)\"$")
    public void heeft_gezet(String wie, String status, String toelichting) {
        zet_status(wie, status, toelichting);
    }

    @Dan("^leest de klant die status en die toelichting$")
    public void klant_leest() {
        assertThat(Klantstappen.pagina(w, w.vraag()).stap())
                .contains("plan gereed", "Het plan ligt klaar om te tekenen");
    }

    @Dan("^ziet het KCC die status in de tijdlijn$")
    public void kcc_ziet() {
        assertThat(w.m.gebeurtenissen.list(Wereld.SYSTEEM, w.vraag().id()))
                .filteredOn(g -> g.soort().equals("partnerstatus.gezet"))
                .singleElement()
                .satisfies(g -> assertThat(g.inhoud()).contains("plan gereed"));
        assertThat(signalen("Sanne")).anyMatch(t -> t.contains("plan gereed"));
    }

    @Wanneer("^\"([^\"]+)\" de status op \"([^\"]+)\" zet$")
    public void zet_andere_status(String wie, String status) {
        geweigerd = org.assertj.core.api.Assertions.catchThrowable(
                () -> w.m.uitbestedingen.meld(w.mens(wie), stap().id(), status, ""));
    }

    @Dan("^wordt dat geweigerd met \"([^\"]+)\"$")
    public void geweigerd(String zin) {
        assertThat(geweigerd).isInstanceOf(Weigering.class).hasMessage(zin);
    }

    private List<String> signalen(String wie) {
        return w.m.signalen.list(w.mens(wie)).stream().map(Signaal::tekst).toList();
    }

    @Dan("^heeft \"([^\"]+)\" een herinnering en de regievoerder een signaal$")
    public void herinnering(String wie) {
        assertThat(signalen(wie)).anyMatch(t -> t.startsWith("Herinnering: laat weten hoe ver u bent"));
        assertThat(signalen("Rosa")).anyMatch(t -> t.contains("tussenbericht niet gegeven"));
    }

    @Wanneer("^de gemeente de samenwerking met \"([^\"]+)\" beëindigt omdat \"([^\"]+)\"$")
    public void beeindigt(String naam, String reden) {
        w.m.samenwerkingen.beeindigen(w.mens("Bea"), w.team(naam).organisatie(), reden);
    }

    @Dan("^ziet en doet \"([^\"]+)\" niets meer$")
    public void ziet_niets(String wie) {
        var zina = w.mens(wie);
        var actor = zina.actor("vraag bekijken");
        var vraag = w.vraag().id();
        var oud = stap().id();
        assertThat(w.m.vragen.find(actor, vraag)).isEmpty();
        assertThat(w.m.werklijst.overdrachten(
                        actor,
                        new nl.poort.keten.vragen.Overdrachtfilter(zina.teams(), java.util.Set.of(), null, null, 50)))
                .isEmpty();
        assertThatThrownBy(() -> w.m.uitbestedingen.meld(zina, oud, "plan gereed", ""))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> w.m.overdrachten.get(actor, oud)).isInstanceOf(Weigering.class);
    }

    @Dan("^ligt de vraag weer bij de gemeente en heeft de regievoerder een signaal$")
    public void ligt_terug() {
        assertThat(w.vraag().eigenaar()).isEqualTo(w.team("KCC").id());
        assertThat(signalen("Rosa")).anyMatch(t -> t.contains("is beëindigd. Dit ligt weer bij ons"));
    }

    @Dan("^is het dossier bij de gemeente compleet met archiefgegevens$")
    public void dossier() {
        assertThat(w.m.samenwerkingen.dossier(w.mens("Bea"), w.team(partner).organisatie()))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.context().get(Context.LEEFTIJD)).isEqualTo("46");
                    assertThat(d.statussen()).isEqualTo(1);
                    assertThat(d.archiefnominatie()).isEqualTo("vernietigen");
                    assertThat(d.archiefactiedatum()).isEqualTo(LocalDate.of(2027, 5, 18));
                });
    }

    @Dan("^kan niemand van de gemeente nog iets aan \"([^\"]+)\" voorleggen$")
    public void niets_voorleggen(String naam) {
        var aanbod = Aanbod.van(Overdrachtsoort.UITBESTEDING, w.team(naam).id(), "Toch nog een keer");
        assertThatThrownBy(() ->
                        w.m.overdrachten.aanbieden(w.mens("Sanne"), w.vraag().id(), aanbod))
                .hasMessageContaining("De samenwerking met deze partner is beëindigd");
    }

    @Wanneer("^\"([^\"]+)\" belt met een zorgvraag over iemand die op (\\S+) is geboren$")
    public void zorgvraag(String klant, String geboren) {
        if (w.keten.vanNaam("Sociaal team").isEmpty()) {
            w.keten.erbij("KCC", "Centrum voor Jeugd en Gezin", Schakelsoort.DESKUNDIGE, "Joke", Rol.SPECIALIST);
            w.keten.erbij("KCC", "Sociaal team", Schakelsoort.DESKUNDIGE, "Sjaak", Rol.SPECIALIST);
            Stream.of("Centrum voor Jeugd en Gezin", "Sociaal team").forEach(this::route);
        }
        zorg = new Zorgvraag(LocalDate.parse(geboren), null);
    }

    private void route(String team) {
        boolean jeugd = team.startsWith("Centrum");
        w.m.routes.toevoegen(
                w.mens("Bea"),
                new Route(
                                null,
                                null,
                                Schakelsoort.KCC,
                                null,
                                null,
                                "hulp|zorg|opvoeden",
                                Schakelsoort.DESKUNDIGE,
                                w.team(team).id(),
                                null,
                                w.vandaag(),
                                null)
                        .voorLeeftijd(jeugd ? null : 18, jeugd ? 18 : null));
    }

    @Dan("^stelt de routering \"([^\"]+)\" voor$")
    public void stelt_voor(String team) {
        var voorstel = w.m.routes.voorstellenBijZorg(
                w.mens("Sanne"), w.team("KCC"), "Wij zoeken hulp bij het opvoeden", zorg.leeftijd(w.vandaag()));
        assertThat(voorstel.getFirst().naam()).isEqualTo(team);
    }

    @Dan("^kan de zorgvraag niet worden opgeslagen zonder dat cliëntondersteuning is aangeboden$")
    public void niet_zonder() {
        assertThatThrownBy(() -> w.m.gesprekken.toezeggen(
                        w.mens("Sanne"), zorggesprek(zorg), Toezegging.gewoon(Terugkoppelwijze.BELLEN)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("cliëntondersteuning");
    }

    @Wanneer("^\"([^\"]+)\" vastlegt dat onafhankelijke cliëntondersteuning is aangeboden en de klant die wil$")
    public void legt_vast(String wie) {
        var keuze = new Zorgvraag(zorg.geboren(), Clientondersteuning.WIL);
        var contact =
                w.m.gesprekken.toezeggen(w.mens(wie), zorggesprek(keuze), Toezegging.gewoon(Terugkoppelwijze.BELLEN));
        w.noem("zorgvraag", contact.vraag());
    }

    @Dan("^staat die keuze bij de vraag$")
    public void keuze_bij_de_vraag() {
        assertThat(w.vraag().context().velden())
                .containsAllEntriesOf(Map.of(
                        Context.CLIENTONDERSTEUNING, "aangeboden, de klant wil het graag", Context.LEEFTIJD, "17"));
        assertThat(w.m.routes
                        .voorstellen(w.mens("Sanne"), w.vraag().id())
                        .getFirst()
                        .naam())
                .as("ook wie later doorzet, krijgt dit voorstel")
                .isEqualTo("Centrum voor Jeugd en Gezin");
    }
}
