package nl.poort.registers.autorisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rights as the standard names them, written once more by hand.
class ScopesTest {
    private static final Map<Component, String> STANDAARD = Map.of(
            Component.ZRC,
            "zaken: lezen aanmaken bijwerken geforceerd-bijwerken verwijderen heropenen statussen.toevoegen",
            Component.DRC,
            "documenten: lezen aanmaken bijwerken geforceerd-bijwerken verwijderen lock geforceerd-unlock",
            Component.BRC,
            "besluiten: lezen aanmaken bijwerken verwijderen",
            Component.ZTC,
            "catalogi: lezen schrijven geforceerd-schrijven geforceerd-verwijderen",
            Component.NRC,
            "notificaties: consumeren publiceren",
            Component.AC,
            "autorisaties: lezen bijwerken",
            // no ZGW standard has these: our own, for Klantinteracties and Contactgegevens
            Component.KC,
            "klantinteracties: lezen schrijven bsn");

    @Test
    void ac_scopes_elk_onderdeel_kent_de_rechten_van_de_standaard() {
        for (var component : Component.values()) {
            var delen = STANDAARD.get(component).split(": ");
            var verwacht = List.of(delen[1].split(" ")).stream()
                    .map(s -> delen[0] + "." + s)
                    .toList();
            assertThat(component.scopes())
                    .filteredOn(s -> !s.equals(Component.AUDITTRAILS))
                    .containsExactlyInAnyOrderElementsOf(verwacht);
            verwacht.forEach(s -> assertThat(Component.van(s)).contains(component));
        }
        assertThat(List.of(Component.ZRC, Component.DRC, Component.BRC))
                .allMatch(c -> c.scopes().contains("audittrails.lezen"));
    }

    @Test
    void ac_order_van_openbaar_tot_zeer_geheim() {
        assertThat(Vertrouwelijkheidaanduiding.values())
                .extracting(v -> v.name().toLowerCase(java.util.Locale.ROOT))
                .containsExactly(
                        "openbaar",
                        "beperkt_openbaar",
                        "intern",
                        "zaakvertrouwelijk",
                        "vertrouwelijk",
                        "confidentieel",
                        "geheim",
                        "zeer_geheim");
    }

    @ParameterizedTest
    @CsvSource({
        "ZRC, zaken.lezen, maxVertrouwelijkheidaanduiding zaaktype",
        "DRC, documenten.lezen, informatieobjecttype maxVertrouwelijkheidaanduiding",
        "BRC, besluiten.lezen, besluittype",
        "ZRC, audittrails.lezen, ''",
        "ZTC, catalogi.lezen, ''"
    })
    void ac_003_een_recht_zegt_op_welke_zaken_documenten_of_besluiten(Component waar, String scope, String nodig) {
        var recht = new Autorisatie(waar, List.of(scope), null, null, null, null);
        var applicatie = new Applicatie(null, List.of("proef"), "Proef", false, false, List.of(recht));
        List<Veldfout> fouten;
        try {
            Autorisatieregels.toets(applicatie);
            fouten = List.of();
        } catch (Weigering w) {
            fouten = w.veldfouten();
        }
        assertThat(fouten)
                .extracting(f -> f.naam() + " " + f.code())
                .containsExactlyElementsOf(Stream.of(nodig.split(" "))
                        .filter(n -> !n.isEmpty())
                        .map(n -> "autorisaties.0." + n + " required")
                        .toList());
    }
}
