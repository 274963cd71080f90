package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.util.List;
import java.util.Map;
import nl.poort.Inzagekamer;
import nl.poort.contact.inzage.Betrouwbaarheid;
import nl.poort.contact.inzage.Betwisting;
import nl.poort.contact.inzage.Bewijs;
import nl.poort.contact.inzage.Burger;
import nl.poort.contact.inzage.Contactwens;
import nl.poort.contact.inzage.Correctie;
import nl.poort.contact.inzage.Nepbronhouder;
import nl.poort.contact.inzage.Nepregister;
import nl.poort.contact.inzage.Registerbron.Gegeven;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Partijveld;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.web.Inzagelijst;

/// A citizen who logged in sees the own data, changes what may be changed and disputes what is wrong.
public class Inzagestappen {
    private static final Bsn BSN = new Bsn("999993653");
    private static final String ADRES = "Dorpsstraat 12, 9901 AB Westveld";

    private final Wereld w = Wereld.nu();
    private Inzagekamer kamer;
    private Partij jans;
    private Burger burger;
    private Correctie correctie;

    @Stel("^inwoner \"([^\"]+)\" ziet op de persoonlijke pagina een verkeerd telefoonnummer en een verkeerd adres$")
    public void ziet(String naam) {
        w.begin("2026-07-15 10:00");
        var register = new Nepregister(Map.of(BSN.nummer(), List.of(new Gegeven("Adres", ADRES))));
        kamer = new Inzagekamer(w.m, Inzagekamer.Buiten.nep(w.m, register), Betrouwbaarheid.MIDDEN);
        kamer.luister();
        jans = w.m.partijen.registreer(
                w.mens("Sanne").actor("vraag beantwoorden"),
                Klanten.partij(naam).metBsn(BSN));
        burger = kamer.aanmeldingen.begin(new Bewijs.Persoon(BSN, Betrouwbaarheid.MIDDEN));
        assertThat(kamer.registers.ververs(burger, jans.id())).isTrue();
        assertThat(burger.partij(jans.id()).telefoon()).hasValue("+31612345678");
        assertThat(kamer.registers.list(burger.actor(jans.id(), "inzien"), jans.id()))
                .extracting("gegeven", "waarde")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Adres", ADRES));
    }

    @Wanneer("^\"([^\"]+)\" het telefoonnummer wijzigt$")
    public void wijzigt(String naam) {
        var wens = new Contactwens(jans.versie(), "06 8765 4321", jans.email().orElseThrow(), null, null);
        kamer.gegevens.wijzig(burger, jans.id(), wens);
    }

    @Dan("^is het direct gewijzigd en staat de oude waarde in de historie$")
    public void direct_gewijzigd() {
        var sanne = w.mens("Sanne").actor("vraag beantwoorden");
        assertThat(w.m.partijen.get(sanne, jans.id()).telefoon()).hasValue("+31687654321");
        assertThat(kamer.wijzigingen.list(sanne, jans.id()).getFirst())
                .returns(Partijveld.TELEFOON, v -> v.veld())
                .returns("+31612345678", v -> v.oud())
                .returns("Klant", v -> v.naam())
                .returns(w.moment(), v -> v.tijd());
    }

    @Wanneer("^\"([^\"]+)\" het adres betwist$")
    public void betwist(String naam) {
        correctie = kamer.correcties.betwist(
                burger,
                jans.id(),
                new Betwisting("BRP", "Adres", null, "Kerkweg 3, 9901 AC Westveld", "Ik ben op 1 mei verhuisd"));
    }

    @Dan("^ontstaat een correctiezaak met klok van 1 maand en een terugmelding aan de bronhouder$")
    public void correctiezaak() {
        w.noem("correctie", correctie.vraag());
        assertThat(w.vraag().contactschakel()).isEqualTo(w.team("KCC").id());
        assertThat(termijn().norm().tekst()).isEqualTo("1 maand");
        // 15 August is a Saturday: by the Algemene termijnenwet Monday is the last day
        assertThat(Wereld.tekst(termijn().deadline().minusSeconds(60))).startsWith("2026-08-17");
        assertThat(new Nepbronhouder(w.m.db).find(correctie.id()))
                .hasValueSatisfying(m -> assertThat(m.staatEr()).isEqualTo(ADRES))
                .hasValueSatisfying(m -> assertThat(m.hoort()).isEqualTo("Kerkweg 3, 9901 AC Westveld"));
    }

    private Klok termijn() {
        return w.m.klokken.list(Wereld.SYSTEEM, correctie.vraag()).stream()
                .filter(k -> k.soort() == Kloksoort.BESLISTERMIJN && k.stand() == Klokstand.LOOPT)
                .findFirst()
                .orElseThrow();
    }

    @Dan("^ziet \"([^\"]+)\" aan wie het adres is verstrekt en met welk doel$")
    public void verstrekt(String naam) {
        assertThat(kamer.verstrekkingen.list(burger, jans.id(), new Inzagelijst(w.m.db)::van))
                .anyMatch(v -> v.aan().startsWith("Basisregistratie Personen")
                        && v.wat().contains("adres")
                        && v.waarvoor().contains("terugmelding"));
    }
}
