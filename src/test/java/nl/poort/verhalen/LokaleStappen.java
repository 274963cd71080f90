package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.util.List;
import java.util.Map;
import nl.poort.contact.kennis.Treffer;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.Toezegging;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Terugkoppelwijze;

/// Situation 1: a question that the contact centre lays before a specialist of its own municipality.
public class LokaleStappen {
    static final String UITLEG =
            "Het gaat om de kant van het dak die u vanaf de straat ziet. Zo blijft het straatbeeld " + "zoals het is.";
    static final String BRON = "Besluit bouwwerken leefomgeving, artikel 2.29";

    private final Wereld w = Wereld.nu();
    private String checkvraag;
    private Gesprek gesprek;

    @Stel("^initiatiefnemer \"([^\"]+)\" zit in Vergunningcheck-sessie \"([^\"]+)\" bij vraag \"([^\"]+)\"$")
    public void in_de_check(String wie, String sessie, String vraag) {
        checkvraag = vraag;
    }

    @Wanneer(
            "^KCC-medewerker \"([^\"]+)\" een contact registreert via \"([^\"]+)\" van \"([^\"]+)\" met sessie \"([^\"]+)\"$")
    public void registreert(String medewerker, String kanaal, String klant, String sessie) {
        gesprek = Klanten.gesprek(
                kanaal, klant, checkvraag, "Vraag uit de Vergunningcheck", Klanten.sessie(sessie, checkvraag));
    }

    @Wanneer("^\"([^\"]+)\" zoekt in de kennisbank op de vraagtekst en vindt geen artikel$")
    public void vindt_niets(String medewerker) {
        Kennisplank.vul(w);
        var wie = w.mens(medewerker).actor("vraag beantwoorden");
        assertThat(w.m.kennis.zoek(wie, "paspoort", 3))
                .as("de kennisbank is niet leeg")
                .isNotEmpty();
        assertThat(w.m.kennis.zoek(wie, checkvraag, 3).stream().map(Treffer::titeltekst))
                .isEmpty();
    }

    @Wanneer(
            "^\"([^\"]+)\" een terugbelverzoek toezegt en de vraag \"(V\\d)\" om (\\d\\d:\\d\\d) aanbiedt aan schakel \"([^\"]+)\"$")
    public void zegt_toe(String medewerker, String naam, String tijd, String schakel) {
        w.verder(tijd);
        w.noem(naam, toegezegd(medewerker, gesprek, schakel));
    }

    private java.util.UUID toegezegd(String medewerker, Gesprek begonnen, String schakel) {
        var toezegging = Toezegging.gewoon(Terugkoppelwijze.BELLEN)
                .metDoorzetting(w.team(schakel).id(), "Leg uit wat deze vraag bedoelt en waarom hij wordt gesteld");
        return w.m.gesprekken
                .toezeggen(w.mens(medewerker), begonnen, toezegging)
                .vraag();
    }

    /// Sanne promised to call back and asked the specialist at 10:20.
    private void bijDeskundige(String naam, String moment) {
        w.begin(moment);
        var begonnen =
                Klanten.gesprek("telefoon", "Joris", "Mag ik een steiger bouwen naast mijn huis?", "Steiger", Map.of());
        w.noem(naam, toegezegd("Sanne", begonnen, "inhoudelijk deskundige"));
    }

    @Stel("^vraag \"(V\\d)\" is aangeboden aan \"inhoudelijk deskundige\" met ketendeadline (.+)$")
    public void aangeboden(String naam, String ketendeadline) {
        bijDeskundige(naam, "2026-03-09 10:20");
        assertThat(w.vraag().toegezegdOp()).isEqualTo(w.moment(ketendeadline));
    }

    @Stel("^vraag \"(V\\d)\" is ma (.+) aangeboden aan \"inhoudelijk deskundige\"$")
    public void aangeboden_op(String naam, String moment) {
        bijDeskundige(naam, moment);
        Eigenaarspoor.volg(w);
    }

    @Stel("^vraag \"(V\\d)\" heeft ketendeadline (.+) en is niet beantwoord$")
    public void niet_beantwoord(String naam, String ketendeadline) {
        bijDeskundige(naam, "2026-03-09 10:20");
        w.verder("11:00");
        w.m.overdrachten.aannemen(
                w.mens("Ilse"), w.bij("inhoudelijk deskundige").id());
        assertThat(w.vraag().toegezegdOp()).isEqualTo(w.moment(ketendeadline));
    }

    @Wanneer("^deskundige \"([^\"]+)\" de overdracht om (\\d\\d:\\d\\d) aanneemt$")
    public void neemt_aan(String wie, String tijd) {
        w.verder(tijd);
        w.m.overdrachten.aannemen(w.mens(wie), w.bij("inhoudelijk deskundige").id());
    }

    @Wanneer("^\"([^\"]+)\" di (.+) antwoordt met uitleg en doel van de regel$")
    public void antwoordt(String wie, String moment) {
        w.verder(moment);
        w.m.overdrachten.beantwoorden(
                w.mens(wie), w.bij("inhoudelijk deskundige").id(), Antwoord.van(UITLEG, BRON));
    }

    @Wanneer("^de deskundige weigert met reden \"([^\"]+)\"$")
    public void weigert(String reden) {
        w.m.overdrachten.weigeren(
                w.mens("Ilse"), w.bij("inhoudelijk deskundige").id(), reden);
    }

    @Wanneer("^\"([^\"]+)\" om (\\d\\d:\\d\\d) belt zonder gehoor$")
    public void belt_zonder_gehoor(String wie, String tijd) {
        w.verder(tijd);
        w.m.gesprekken.belpoging(w.mens(wie), w.vraag().id(), w.moment("14:00"));
    }

    @Wanneer("^\"([^\"]+)\" om (\\d\\d:\\d\\d) belt en het antwoord geeft$")
    public void belt(String wie, String tijd) {
        w.verder(tijd);
        w.m.gesprekken.vertellen(w.mens(wie), w.vraag().id(), Bekendmaking.KLANTCONTACT, "");
    }

    @Wanneer("^het 14:20 wordt en niemand heeft aangenomen$")
    public void niemand_neemt_aan() {
        w.verder("14:20");
    }

    @Dan("^is \"([^\"]+)\" contactpersoon van \"(V\\d)\" en blijft schakel \"([^\"]+)\" eigenaar$")
    public void contactpersoon(String wie, String vraag, String schakel) {
        assertThat(w.vraag(vraag).contactpersoon()).isEqualTo(w.mens(wie).id());
        assertThat(w.vraag(vraag).eigenaar()).isEqualTo(w.team(schakel).id());
    }

    @Dan(
            "^ziet de deskundige de vraagtekst, regelversie, de antwoorden tot nu toe en het achterliggende artikel, maar geen BSN$")
    public void ziet_de_deskundige() {
        var ilse = w.mens("Ilse");
        var vraag = w.m.vragen.get(ilse.actor("vraag behandelen"), w.vraag().id());
        var overdracht = w.m.overdrachten.get(
                ilse.actor("vraag behandelen"), w.bij("inhoudelijk deskundige").id());
        assertThat(vraag.tekst()).isEqualTo(checkvraag);
        assertThat(overdracht.context().velden())
                .containsKeys("regelversie", "wetsartikel", "antwoord op: Is het een monument?")
                .isEqualTo(Klanten.sessie("VC-77", checkvraag));
        var sanne = w.mens("Sanne").actor("klant herkennen");
        assertThat(w.m.partijen.bsn(sanne, vraag.klant()))
                .as("het KCC kent het BSN")
                .isPresent();
        assertThat(List.of(vraag, overdracht).toString()).doesNotContain(Klanten.BSN);
        assertThat(w.m.gebeurtenissen.list(Wereld.SYSTEEM, vraag.id()).toString())
                .doesNotContain(Klanten.BSN);
    }
}
