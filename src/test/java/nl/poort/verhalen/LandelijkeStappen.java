package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.util.List;
import java.util.Map;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Treffer;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.Overnames.Melding;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.techniek.db.Actor;

/// Situation 2: a report travels through the national chain and comes back the same way.
public class LandelijkeStappen {
    static final Map<String, String> HERSTEL = Map.of(
            "soort", "gegeven gecorrigeerd",
            "register", "BAG",
            "nummeraanduiding", "1709200000012345",
            "oud", "4921BW 1",
            "nieuw", "4921BV 1",
            "oorzaak", "gegeven in register onjuist");

    private final Wereld w = Wereld.nu();
    private Gesprek gesprek;
    private Klantcontact contact;
    private List<Treffer> treffers;

    private Artikel artikel(String nummer) {
        return w.m.kennis.findNummer(Wereld.SYSTEEM, nummer).orElseThrow();
    }

    private Aanbod door(String schakel) {
        return Aanbod.van(Overdrachtsoort.DOORZENDING, w.team(schakel).id(), "Zoek uit waar de fout zit");
    }

    @Stel("^kennisartikel \"(KA-\\d+) ([^\"]+)\" heeft status \"([^\"]+)\" met omweg \"([^\"]+)\"$")
    public void bekend_probleem(String nummer, String titel, String status, String omweg) {
        Kennisplank.vul(w);
        var ka = Kennisplank.overgenomen(w, nummer, titel, "LOC-404");
        var probleem = w.m.kennis.bekendProbleem(w.mens("Noor").actor("kennis beheren"), ka.id(), omweg);
        assertThat(probleem.probleem().tekst()).startsWith(status);
        assertThat(probleem.omweg()).isEqualTo(omweg);
        w.test.eigenaar().useHandle(h -> h.execute("select setval('klantcontact.kenmerk_volgnummer', 49)"));
    }

    @Stel("^\"([^\"]+)\" volgt \"([^\"]+)\" al via KCC \"([^\"]+)\"$")
    public void volgt_al(String wie, String nummer, String kcc) {
        var ka = artikel(nummer).id();
        w.noem(
                "V0",
                w.m.gesprekken
                        .meelopen(w.mens("Sanne"), Klanten.postcode("e-mail", wie), Klanten.melding(null), null, ka)
                        .vraag());
    }

    @Wanneer("^\"([^\"]+)\" belt over fout \"LOC-404\" voor postcode \"4921BV\" nummer 1$")
    public void belt(String wie) {
        gesprek = Klanten.postcode("telefoon", wie);
    }

    @Wanneer("^KCC-medewerker \"([^\"]+)\" zoekt op \"([^\"]+)\"$")
    public void zoekt(String medewerker, String tekst) {
        treffers = w.m.kennis.zoek(w.mens(medewerker).actor("vraag beantwoorden"), tekst, 10);
    }

    @Dan("^staat \"([^\"]+)\" in de eerste (\\d) resultaten$")
    public void staat_in_de_eerste(String nummer, int eerste) {
        assertThat(treffers.stream().limit(eerste).map(Treffer::nummer)).contains(nummer);
    }

    @Wanneer("^\"([^\"]+)\" aanbiedt te melden bij IPLO en \"([^\"]+)\" kiest \"ik meld het zelf\"$")
    public void meldt_zelf(String medewerker, String klant) {
        contact = w.m.gesprekken.meldtZelf(
                w.mens(medewerker), gesprek, "IPLO", artikel("KA-12").id());
    }

    @Dan("^wordt het contact gesloten met resultaat \"([^\"]+)\"$")
    public void contact_gesloten(String resultaat) {
        assertThat(contact.afgerondOp()).isEqualTo(w.moment());
        assertThat(contact.resultaattekst()).isEqualTo(resultaat);
    }

    @Dan("^krijgt \"([^\"]+)\" kenmerk \"([^\"]+)\" om bij IPLO te noemen$")
    public void kenmerk(String klant, String kenmerk) {
        assertThat(contact.kenmerk()).isEqualTo(kenmerk);
    }

    @Dan("^telt het contact mee als direct afgehandeld \\(K2\\)$")
    public void telt_mee() {
        var sanne = w.mens("Sanne").actor("cijfers bekijken");
        var tellingen = w.m.klantcontacten.tellingen(sanne, w.moment("2026-04-01 13:45"), w.moment("2026-04-01 14:00"));
        assertThat(tellingen.stream()
                        .filter(t -> "telefoon".equals(t.kanaal()))
                        .mapToLong(t -> t.direct())
                        .sum())
                .isEqualTo(1);
    }

    @Wanneer("^\"([^\"]+)\" om (\\d\\d:\\d\\d) bij IPLO meldt via \"([^\"]+)\" met kenmerk \"([^\"]+)\"$")
    public void meldt_bij_iplo(String klant, String tijd, String kanaal, String kenmerk) {
        w.verder(tijd);
        w.noem("V5", meld(klant, kanaal, kenmerk));
    }

    /// As the web form of IPLO does; somebody else who guesses the number gets nothing.
    private java.util.UUID meld(String klant, String kanaal, String kenmerk) {
        var iplo = w.team("IPLO");
        var website = Actor.outsider("Klant", iplo.organisatie(), "vraag via webformulier");
        assertThat(w.m.overnames.melden(website, melding("Vreemde", kanaal, kenmerk)))
                .isEmpty();
        return w.m.overnames
                .melden(website, melding(klant, kanaal, kenmerk))
                .orElseThrow()
                .vraag()
                .id();
    }

    private Melding melding(String klant, String kanaal, String kenmerk) {
        var partij = klant.equals("Vreemde")
                ? nl.poort.contact.klantcontact.NieuwePartij.persoon(
                        klant, nl.poort.contact.klantcontact.DigitaalAdres.email("vreemde@elders.nl"))
                : Klanten.partij(klant);
        return new Melding(
                kanaal,
                kenmerk,
                partij,
                "",
                Vraagsoort.MELDING,
                Onderwerp.DIGITALISERING,
                w.team("IPLO").id(),
                Terugkoppelwijze.SCHRIJVEN);
    }

    @Dan(
            "^ontstaat vraag \"(V\\d)\" soort \"([^\"]+)\" met de context van dat kenmerk, zonder dat \"([^\"]+)\" die opnieuw invult$")
    public void ontstaat(String naam, String soort, String klant) {
        var vraag = w.vraag(naam);
        assertThat(vraag.soort().tekst()).isEqualTo(soort);
        assertThat(vraag.kenmerk()).isEqualTo(contact.kenmerk());
        assertThat(vraag.tekst()).isEqualTo(gesprek.eigenWoorden());
        assertThat(vraag.context().velden()).isEqualTo(contact.context()).containsAllEntriesOf(gesprek.context());
        assertThat(vraag.artikel()).isEqualTo(artikel("KA-12").id());
    }

    @Dan("^is IPLO de contactschakel van \"(V\\d)\"$")
    public void contactschakel(String naam) {
        assertThat(w.vraag(naam).contactschakel()).isEqualTo(w.team("IPLO").id());
    }

    @Wanneer("^frontdesk \"([^\"]+)\" om (\\d\\d:\\d\\d) aanneemt en direct doorzet naar \"([^\"]+)\"$")
    public void zet_door(String wie, String tijd, String schakel) {
        w.verder(tijd);
        w.m.overdrachten.doorzetten(w.mens(wie), w.bij("IPLO").id(), door(schakel));
    }

    @Wanneer("^\"([^\"]+)\" op (.{16}) aanneemt en om (\\d\\d:\\d\\d) routeert naar \"([^\"]+)\"$")
    public void routeert(String van, String moment, String later, String naar) {
        neemt_aan(van, moment);
        w.verder(later);
        w.m.overdrachten.aanbieden(w.keten.vanSchakel(van), w.vraag().id(), door(naar));
    }

    @Wanneer("^\"([^\"]+)\" op (.{16}) aanneemt$")
    public void neemt_aan(String schakel, String moment) {
        w.verder(moment);
        w.m.overdrachten.aannemen(w.keten.vanSchakel(schakel), w.bij(schakel).id());
    }

    @Wanneer(
            "^\"([^\"]+)\" op (.{16}) corrigeert met register \"BAG\", nummeraanduiding, oude waarde en nieuwe waarde$")
    public void corrigeert(String schakel, String moment) {
        w.verder(moment);
        var antwoord = new Antwoord("Het adres staat nu goed in het register.", "BAG", new Context(HERSTEL));
        w.m.overdrachten.beantwoorden(
                w.keten.vanSchakel(schakel), w.bij(schakel).id(), antwoord);
        assertThat(w.bij(schakel).resultaat().velden()).isEqualTo(HERSTEL);
    }

    @Wanneer("^\"([^\"]+)\" op (.{16}) afmeldt bij \"([^\"]+)\"$")
    public void meldt_af(String schakel, String moment, String bij) {
        w.verder(moment);
        var tekst = "Uw adres is hersteld. U kunt verder met de Vergunningcheck.";
        w.m.overdrachten.beantwoorden(
                w.keten.vanSchakel(schakel), w.bij(schakel).id(), Antwoord.van(tekst, "BAG"));
    }

    @Wanneer("^\"([^\"]+)\" op (.{16}) \"([^\"]+)\" informeert via \"e-mail\"$")
    public void informeert(String schakel, String moment, String klant) {
        w.verder(moment);
        w.m.gesprekken.vertellen(w.keten.vanSchakel(schakel), w.vraag().id(), Bekendmaking.BERICHT, "");
    }

    @Stel("^vraag \"(V\\d)\" is door \"TBO\" gerouteerd naar \"OBO Kadaster\"$")
    public void gerouteerd(String naam) {
        w.begin("2026-04-01 14:05");
        Kennisplank.overgenomen(w, "KA-12", "Adres niet gevonden in de Vergunningcheck", "LOC-404");
        staat_open(naam);
        routeert("TBO", "2026-04-02 09:10", "11:00", "OBO Kadaster");
    }

    @Stel("^vraag \"(V\\d)\" staat open bij bekend probleem \"([^\"]+)\"$")
    public void staat_open_bij(String naam, String nummer) {
        w.begin("2026-04-01 14:05");
        bekend_probleem(nummer, "Adres niet gevonden in de Vergunningcheck", "bekend probleem", "kies op de kaart");
        staat_open(naam);
        assertThat(w.vraag(naam).artikel()).isEqualTo(artikel(nummer).id());
    }

    private void staat_open(String naam) {
        belt("Bram");
        meldt_zelf("Sanne", "Bram");
        w.noem(naam, meld("Bram", "webformulier", contact.kenmerk()));
        zet_door("Noor", "14:20", "TBO");
    }

    @Wanneer("^\"OBO Kadaster\" weigert met reden \"([^\"]+)\"$")
    public void weigert(String reden) {
        w.m.overdrachten.weigeren(w.mens("Okke"), w.bij("OBO Kadaster").id(), reden);
    }

    @Wanneer("^\"([^\"]+)\" hetzelfde meldt via \"WhatsApp\"$")
    public void meldt_hetzelfde(String klant) {
        w.verder("15:00");
        var ka = artikel("KA-12").id();
        w.noem(
                "V9",
                w.m.gesprekken
                        .meelopen(w.mens("Sanne"), Klanten.postcode("whatsapp", klant), Klanten.melding(ka), null, ka)
                        .vraag());
    }
}
