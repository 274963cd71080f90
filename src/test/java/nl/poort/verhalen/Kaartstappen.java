package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.util.EnumSet;
import java.util.List;
import nl.poort.contact.kennis.Aanbod;
import nl.poort.contact.kennis.Aanbodgegevens;
import nl.poort.contact.kennis.Vondst;
import nl.poort.contact.kennis.Vondstsoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.db.Tx;

/// The social map: an organisation keeps its own entry, for citizens and colleagues alike.
public class Kaartstappen {
    private final Wereld w = Wereld.nu();
    private Aanbod aanbod;
    private List<Vondst> gevonden;

    private static Aanbodgegevens gegevens(String naam) {
        return new Aanbodgegevens(
                naam,
                "Een huiskamer in de buurt.",
                "U loopt gewoon binnen.",
                List.of("mantelzorg", "samen eten"),
                "iedereen",
                new Aanbodgegevens.Bereik("Elburg", "Plein 1", "0525 123456", "", ""),
                "gratis",
                new Aanbodgegevens.Professioneel("Joke Linde", "Bel vooraf", "geen"));
    }

    private Medewerker redacteur() {
        w.keten.erbij("KCC", "Redactie", Schakelsoort.HELPDESK, "Karin", Rol.KWALITEITSZORG);
        return w.mens("Karin");
    }

    @Stel("^organisatie \"([^\"]+)\" beheert haar eigen gegevens$")
    public void beheert(String naam) {
        w.begin("2026-03-09 10:00");
        var karin = redacteur();
        aanbod = w.m.kennisplank.socialeKaart.toevoegen(
                karin, gegevens(naam), new Aanbod.Beheerder("Joke", "joke@buurtkamer.example"));
        var link = w.m.kennisplank.aanbodlinks.maak(karin, aanbod.id());
        var woord = link.pad().substring(link.pad().lastIndexOf('/') + 1);
        aanbod = w.m.kennisplank.aanbodlinks.bijwerken(woord, link.code(), 1, gegevens(naam));
        assertThat(aanbod.versie()).isEqualTo(2);
        assertThat(w.m.kennisplank.aanbodlinks.bestaat(woord)).isFalse();
    }

    @Wanneer("^haar gegevens (\\d+) maanden niet zijn bevestigd$")
    public void niet_bevestigd(int maanden) {
        w.draai();
        assertThat(herinneringen()).isEmpty();
        w.verder(Wereld.tekst(
                w.moment().atZone(Tx.ZONE).plusMonths(maanden).plusDays(1).toInstant()));
        w.draai();
    }

    private List<String> herinneringen() {
        return w.m.postvak.list(Wereld.SYSTEEM, 100).stream()
                .filter(b -> b.adres().equals("joke@buurtkamer.example"))
                .map(b -> b.tekst())
                .toList();
    }

    @Dan("^krijgt zij een herinnering en staat bij de gegevens \"([^\"]+)\"$")
    public void herinnering(String waarschuwing) {
        assertThat(herinneringen()).singleElement().asString().contains("Buurtkamer", "/sociale-kaart/bijwerken/");
        assertThat(w.m.kennisplank.vondsten.zoek(w.mens("Sanne").actor("zoeken"), aanbod.naam(), 5))
                .singleElement()
                .extracting(Vondst::waarschuwing)
                .isEqualTo(waarschuwing);
        assertThat(w.m.kennisplank.socialeKaart.opDeKaart(aanbod.organisatie()))
                .allMatch(a -> a.mogelijkVerouderd(w.moment()));
    }

    @Wanneer("^een KCC-medewerker zoekt op \"([^\"]+)\"$")
    public void zoekt(String woorden) {
        gevonden = w.m.kennisplank.vondsten.zoek(
                w.mens("Sanne").actor("zoeken"), woorden, EnumSet.of(Vondstsoort.AANBOD), 10);
    }

    @Dan("^ziet die dezelfde organisaties als de inwoner op de website plus de velden voor professionals$")
    public void dezelfde() {
        var inwoner = w.m.kennisplank.vondsten.zoekOpenbaar(
                aanbod.organisatie(), "mantelzorg Elburg", EnumSet.of(Vondstsoort.AANBOD), 10);
        assertThat(gevonden).isNotEmpty();
        assertThat(gevonden.stream().map(Vondst::id))
                .containsExactlyElementsOf(inwoner.stream().map(Vondst::id).toList());
        var voorCollega = w.m.kennisplank.socialeKaart.get(
                w.mens("Sanne").actor("sociale kaart lezen"),
                gevonden.getFirst().id());
        assertThat(voorCollega.gegevens().professioneel().contactpersoon()).isEqualTo("Joke Linde");
        assertThat(voorCollega.naam()).isEqualTo("Buurtkamer");
    }
}
