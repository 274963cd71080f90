package nl.poort.loket.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.loket.aanvraag.Rol;
import nl.poort.loket.aanvraag.Stambericht;
import nl.poort.loket.aanvraag.Stamschrijver;
import nl.poort.loket.aanvraag.Verzoek;
import nl.poort.loket.aanvraag.Verzoekactiviteit;
import nl.poort.loket.aanvraag.Verzoekbijlage;
import nl.poort.loket.aanvraag.Verzoekmaker;
import nl.poort.registers.omgeving.Plek;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// What is filed here is read letter for letter by who receives it; and what others send is read too.
class StamlezerTest {
    @Test
    void elk_verzoek_wordt_letter_voor_letter_gelezen_door_wie_het_ontvangt() {
        var maker = new Verzoekmaker();
        for (int i = 0; i < 200; i++) {
            var v = maker.verzoek();
            var gezag = new Stambericht.Instantie("00000001001967549000", "Gemeente <Berg>");
            var in = Stamlezer.lees(Stamschrijver.schrijf(new Stambericht(v, gezag, null, false)));
            assertThat(in.verzoeknummer()).isEqualTo(v.nummer().tekst());
            assertThat(in.doel()).isEqualTo(v.doel());
            assertThat(in.type()).isEqualTo(v.soort().naam());
            assertThat(in.indienDatum()).isEqualTo(LocalDate.ofInstant(v.ingediend(), Tx.ZONE));
            assertThat(in.project()).isEqualTo(v.project().id().toString());
            assertThat(in.naam()).isEqualTo(v.project().naam().strip());
            assertThat(in.omschrijving()).isEqualTo(v.project().omschrijving().strip());
            assertThat(in.gezag()).isEqualTo(new Verzoekinhoud.Partij(gezag.oin(), gezag.naam()));
            wie(v, in);
            waar(v, in);
            assertThat(in.activiteiten())
                    .isEqualTo(
                            v.activiteiten().stream().map(a -> verwacht(v, a)).toList());
            assertThat(in.stukken())
                    .containsExactlyInAnyOrderElementsOf(
                            v.bijlagen().stream().map(StamlezerTest::stuk).toList());
        }
    }

    private static void wie(Verzoek v, Verzoekinhoud in) {
        var aanvrager = v.aanvrager();
        assertThat(in.initiatiefnemer().naam()).isEqualTo(aanvrager.naam().strip());
        assertThat(in.initiatiefnemer().email()).isEqualTo(aanvrager.email().strip());
        assertThat(in.initiatiefnemer().kvk()).isEqualTo(aanvrager.kvk());
        assertThat(in.gemachtigde().naam())
                .isEqualTo(v.betrokkene(Rol.GEMACHTIGDE).orElseThrow().naam().strip());
    }

    private static void waar(Verzoek v, Verzoekinhoud in) {
        if (v.plek() == null) {
            assertThat(in.locaties()).isEmpty();
            return;
        }
        var adres = v.plek().adres();
        assertThat(in.locaties()).singleElement().satisfies(l -> {
            assertThat(l.adres()).isEqualTo(adres == null ? "" : adres.strip());
            if (v.plek().vlak() == null) {
                assertThat(l.geometrie())
                        .isEqualTo("POINT (" + v.plek().x() + " " + v.plek().y() + ")");
            } else {
                assertThat(Plek.gebied(l.geometrie()).vlak())
                        .as("wie een gebied tekende, vroeg het voor het hele gebied")
                        .isEqualTo(v.plek().vlak());
            }
        });
    }

    private static Verzoekinhoud.Activiteit verwacht(Verzoek v, Verzoekactiviteit a) {
        return new Verzoekinhoud.Activiteit(
                a.urn(),
                a.naam().strip(),
                a.antwoorden().stream()
                        .map(w -> new Verzoekinhoud.Antwoord(
                                w.vraag(),
                                w.groep().strip(),
                                w.tekst().strip(),
                                samen(w.antwoorden()),
                                w.vorig() == null ? "" : samen(w.vorig()),
                                v.bijlagen().stream()
                                        .filter(b -> b.plaatsing().urn().equals(a.urn())
                                                && b.plaatsing().vraag().equals(w.vraag()))
                                        .map(StamlezerTest::stuk)
                                        .toList()))
                        .toList());
    }

    private static String samen(List<String> antwoorden) {
        return antwoorden.stream().map(String::strip).collect(Collectors.joining(", "));
    }

    private static Verzoekinhoud.Stuk stuk(Verzoekbijlage b) {
        return new Verzoekinhoud.Stuk(
                b.id().toString(), b.naam().strip(), b.soort().strip(), b.grootte(), b.sha256());
    }

    @Test
    void wat_geen_verzoek_is_wordt_in_woorden_geweigerd() {
        for (var xml : List.of("<a/>", "<!DOCTYPE a><a/>", "geen xml")) {
            assertThatThrownBy(() -> Stamlezer.lees(xml.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Weigering.class);
        }
    }

    @Test
    void de_voorbeeldberichten_worden_gelezen() throws IOException {
        var map = Path.of("../shared/samples/dso/stam");
        Assumptions.assumeTrue(Files.isDirectory(map), "de voorbeelden van ../shared zijn er niet");
        try (Stream<Path> alle = Files.list(map)) {
            for (var pad :
                    alle.filter(p -> !p.toString().contains("notificatie")).toList()) {
                var v = Stamlezer.lees(Files.readAllBytes(pad));
                assertThat(v.nummer()).as(pad.toString()).hasSize(13);
                assertThat(v.activiteiten()).isNotEmpty();
                assertThat(v.locaties().getFirst().postcode()).isEqualTo("4921BV");
            }
        }
        var groot = Stamlezer.lees(Files.readAllBytes(map.resolve("05-meervoudig-12-activiteiten-grote-bijlagen.xml")));
        assertThat(groot.activiteiten()).hasSize(12);
        assertThat(groot.stukken()).hasSize(216);
    }
}
