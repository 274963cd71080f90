package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.After;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.Invarianten;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.keten.behandeling.Zaakkeuze;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// A Vraag that is handled as a case, by colleagues and by another program.
public class Zaakstappen {
    private final Wereld w = Wereld.nu();
    private Zaakkamer kamer;
    private Zaak zaak;
    private int nummer;

    @After(order = 20_000)
    public void sluit() {
        if (kamer != null) {
            kamer.close();
        }
    }

    @Stel("^de gemeente werkt met de startcatalogus$")
    public void startcatalogus() {
        kamer = new Zaakkamer(w);
    }

    @Stel("^\"([^\"]+)\" vraagt \"([^\"]+)\" van het KCC \"([^\"]+)\"$")
    public void vraagt(String klant, String wie, String tekst) {
        var sanne = w.mens(wie);
        var partij = w.m.partijen.registreer(sanne.actor("klant vastleggen"), Klanten.partij(klant));
        var v = w.m.vragen.stellen(
                sanne.actor("vraag stellen"),
                NieuweVraag.van(
                        "K-2026-%06d".formatted(++nummer),
                        tekst,
                        partij.id(),
                        w.team("KCC").id(),
                        sanne.id(),
                        Terugkoppelwijze.SCHRIJVEN));
        w.noem(klant, v.id());
    }

    @Wanneer("^\"([^\"]+)\" er een zaak \"([^\"]+)\" van maakt$")
    public void maakt(String wie, String soort) {
        var type = kamer.zaaktype(w.mens(wie), soort);
        zaak = kamer.kamer.start.start(w.mens(wie), w.vraag().id(), Zaakkeuze.van(type));
    }

    @Dan("^heeft de zaak het kenmerk van de vraag en is \"([^\"]+)\" de aanvrager$")
    public void kenmerk(String klant) {
        assertThat(zaak.identificatie()).isEqualTo(w.vraag().kenmerk());
        assertThat(kamer.rollen(zaak))
                .filteredOn(r -> r.omschrijvingGeneriek() == OmschrijvingGeneriek.INITIATOR)
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.afwijkendeNaamBetrokkene()).isEqualTo(klant);
                    assertThat(r.betrokkeneIdentificatie()).containsEntry("inpBsn", Klanten.BSN);
                });
    }

    @Dan("^leest de klant \"([^\"]+)\"$")
    public void leest(String zin) {
        assertThat(kamer.pagina(w.vraag()).stap()).isEqualTo(zin);
        assertThat(kamer.pagina(w.vraag()).kenmerk()).isEqualTo(w.vraag().kenmerk());
    }

    @Dan("^hoort de klant uiterlijk (\\d{4}-\\d\\d-\\d\\d) van ons$")
    public void uiterlijk(String dag) {
        var beloofd = w.vraag().toegezegdOp().minusSeconds(1).atZone(Tx.ZONE).toLocalDate();
        assertThat(beloofd).isEqualTo(LocalDate.parse(dag));
        assertThat(kamer.pagina(w.vraag()).uiterlijk()).isEqualTo(w.vraag().toegezegdOp());
    }

    @Dan("^heeft de klant een bericht over de zaak met die datum$")
    public void bericht() {
        assertThat(Klantstappen.berichten(w, w.vraag()))
                .filteredOn(b -> b.code() == Berichtcode.STAND)
                .singleElement()
                .satisfies(b -> assertThat(b.tekst()).contains("mei"));
    }

    @Dan("^kan de vraag niet worden gesloten zolang de zaak loopt$")
    public void niet_sluiten() {
        assertThatThrownBy(
                        () -> w.m.vragen.informeren(w.mens("Sanne"), w.vraag().id(), Bekendmaking.BERICHT, "Ja"))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("loopt een zaak");
    }

    @Wanneer("^\"([^\"]+)\" (?:ma|di|wo|do|vr) (\\S+) om aanvulling vraagt \"([^\"]+)\" tot (\\S+)$")
    public void aanvulling(String wie, String dag, String tekst, String tot) {
        w.verder(dag + " 10:00");
        kamer.deuren.termijnen.vraagAanvulling(w.mens(wie), zaak.uuid(), tekst, LocalDate.parse(tot));
    }

    @Dan("^staat de belofte aan de klant stil$")
    public void stil() {
        assertThat(w.m.klokken
                        .lopend(Wereld.SYSTEEM, List.of(w.vraag().id()))
                        .get(w.vraag().id()))
                .filteredOn(k -> k.soort() == Kloksoort.KETEN)
                .singleElement()
                .satisfies(k -> assertThat(k.stand()).isEqualTo(Klokstand.GEPAUZEERD));
        assertThat(kamer.pagina(w.vraag()).aanvulling().tekst()).contains("foto van de boom");
    }

    @Wanneer("^\"([^\"]+)\" (?:ma|di|wo|do|vr) (\\S+) de aanvulling ontvangt$")
    public void ontvangt(String wie, String dag) {
        w.verder(dag + " 10:00");
        kamer.deuren.termijnen.ontvangAanvulling(w.mens(wie), zaak.uuid());
    }

    @Wanneer("^een ander programma de zaak op \"([^\"]+)\" zet$")
    public void zet(String status) {
        kamer.zet(zaak, status);
    }

    @Wanneer("^een ander programma de zaak afsluit met \"([^\"]+)\" en \"([^\"]+)\"$")
    public void sluitAf(String resultaat, String toelichting) {
        kamer.sluit(zaak, resultaat, toelichting);
    }

    @Dan("^is het antwoord terug bij \"([^\"]+)\" en is de vraag nog niet gesloten$")
    public void terug(String wie) {
        assertThat(w.vraag().stand()).isEqualTo(Vraagstand.BEANTWOORD);
        assertThat(w.weg().wortel().aangenomenDoor()).isEqualTo(w.mens(wie).id());
        assertThat(w.weg().wortel().teDoen()).isEqualTo(TeDoen.TERUGKOPPELEN);
    }

    @Wanneer("^\"([^\"]+)\" het antwoord als bericht stuurt$")
    public void vertelt(String wie) {
        w.m.vragen.informeren(w.mens(wie), w.vraag().id(), Bekendmaking.BERICHT, "");
    }

    @Dan("^is de vraag gesloten en staat in het antwoord \"([^\"]+)\"$")
    public void gesloten(String zin) {
        assertThat(w.vraag().stand()).isEqualTo(Vraagstand.GESLOTEN);
        assertThat(kamer.pagina(w.vraag()).antwoord()).contains(zin);
    }

    @Dan("^kloppen alle beloften$")
    public void beloften() {
        Invarianten.controleer(w.test);
    }

    @Wanneer("^de zaak op (?:ma|di|wo|do|vr) (\\S+) weer opengaat$")
    public void heropent(String dag) {
        w.verder(dag + " 10:00");
        kamer.zet(zaak, "In beoordeling");
    }

    @Dan("^loopt de vraag verder met hetzelfde kenmerk$")
    public void verder() {
        assertThat(w.vraag().stand()).isEqualTo(Vraagstand.OPEN);
        assertThat(w.vraag().alsZaak()).isTrue();
        assertThat(kamer.pagina(w.vraag()).kenmerk()).isEqualTo(zaak.identificatie());
        assertThat(kamer.pagina(w.vraag()).uiterlijk()).isAfter(w.moment());
    }

    @Dan("^stelt Poort de zaak van \"([^\"]+)\" voor omdat onderwerp gelijk is$")
    public void voorgesteld(String klant) {
        var id = w.vraag().id();
        var voorstel = kamer.kamer.start.voorstellen(w.mens("Sanne"), id, "").getFirst();
        assertThat(voorstel.stand().zaak()).isEqualTo(zaak.uuid());
        assertThat(voorstel.redenen()).containsExactly("zelfde onderwerp");
    }

    @Wanneer("^\"([^\"]+)\" de vraag aan die zaak koppelt$")
    public void koppelt(String wie) {
        kamer.kamer.start.koppel(w.mens(wie), w.vraag().id(), zaak.uuid());
    }

    @Dan("^draagt de zaak ook dit kenmerk en is er een regievoerder$")
    public void draagt() {
        assertThat(kamer.zaak(zaak.uuid()).kenmerken())
                .extracting(k -> k.kenmerk())
                .contains(w.vraag().kenmerk());
        assertThat(w.vraag().regievoerder()).isNotNull();
    }

    @Dan("^zijn beide vragen beantwoord en niet gesloten$")
    public void beide() {
        for (UUID id : List.of(w.id("Fatima"), w.id("Karim"))) {
            assertThat(w.m.vragen.get(Wereld.SYSTEEM, id).stand()).isEqualTo(Vraagstand.BEANTWOORD);
        }
    }
}
