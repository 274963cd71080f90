package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.En;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.poort.loket.ontvangst.Behandeldienst;
import nl.poort.registers.zaken.Zaak;

/// Requests that are filed, divided, received, supplemented and followed.
public class Verzoekstappen {
    private static final String VELLEN = "Houtopstand vellen";

    private Zaak z1;
    private UUID[] concept;

    private static Verzoekwereld v() {
        return Verzoekwereld.nu();
    }

    private static String nummer() {
        return v().laatste.nummer().cijfers();
    }

    @Stel("^er loopt al een zaak \"([^\"]+)\" bij \"([^\"]+)\" voor activiteit \"([^\"]+)\"$")
    public void loopt(String naam, String bij, String activiteit) {
        v().dienIn("2021-03-15", activiteit);
        z1 = v().zaken(bij, nummer()).getFirst();
    }

    @Wanneer(
            "^\"([^\"]+)\" voor activiteit \"([^\"]+)\" behandeldienst \"([^\"]+)\" configureert met ingang van (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)$")
    public void configureert(String gezag, String activiteit, String dienst, String vanaf) {
        zet(gezag, activiteit, dienst, v().w.moment(vanaf));
    }

    private static void zet(String gezag, String activiteit, String dienst, java.time.Instant vanaf) {
        var oin = v().gezagen.organisatie(dienst).oin().nummer();
        v().ontvangst
                .diensten
                .zet(
                        v().gezagen.medewerker(gezag),
                        new Behandeldienst.Wens(
                                Verzoekwereld.URN.get(activiteit), Behandeldienst.ALLE, "", oin, dienst),
                        vanaf);
    }

    @Dan("wordt een OIN van niet 20 cijfers of met foute 11-proef geweigerd")
    public void oinGeweigerd() {
        var wie = v().gezagen.medewerker("Drimmelen");
        for (var fout : List.of("000000018210021930", "00000001821002194000")) {
            var wens = new Behandeldienst.Wens(Verzoekwereld.URN.get(VELLEN), Behandeldienst.ALLE, "", fout, "OMWB");
            assertThatThrownBy(() -> v().ontvangst.diensten.zet(wie, wens, v().w.moment()))
                    .hasMessageContaining("OIN");
        }
    }

    @En("^gaat een verzoek van (\\S+) naar \"([^\"]+)\" en een verzoek van (\\S+) naar \"([^\"]+)\"$")
    public void gaatNaar(String dag, String dienst, String eerder, String gezag) {
        v().dienIn(eerder, VELLEN);
        assertThat(v().zaken(gezag, nummer())).hasSize(1);
        assertThat(v().zaken(dienst, nummer())).isEmpty();
        v().dienIn(dag, VELLEN);
        assertThat(v().zaken(dienst, nummer())).hasSize(1);
        assertThat(v().zaken(gezag, nummer())).isEmpty();
    }

    @En("^blijft \"([^\"]+)\" bij \"([^\"]+)\"$")
    public void blijft(String naam, String bij) {
        assertThat(v().zaken(bij, z1.kenmerken().getFirst().kenmerk()))
                .extracting(Zaak::uuid)
                .containsExactly(z1.uuid());
    }

    @En("^blijft \"([^\"]+)\" als bevoegd gezag verantwoordelijk en ziet het de stand van de zaak bij \"([^\"]+)\"$")
    public void verantwoordelijk(String gezag, String dienst) {
        var rsin = v().gezagen.organisatie(gezag).rsin().nummer();
        assertThat(v().zaken(dienst, nummer()).getFirst().verantwoordelijkeOrganisatie())
                .isEqualTo(rsin);
        assertThat(v().berichten(gezag, nummer())).allMatch(o -> o.kopie());
        assertThat(v().ontvangst.beheer.ontvangers(nummer()))
                .anyMatch(o -> o.naam().equals(dienst)
                        && o.stand().equals("in de zaak")
                        && !o.status().isBlank());
    }

    @Wanneer("^\"([^\"]+)\" op (\\S+) één verzoek indient met activiteiten:$")
    public void dientIn(String wie, String dag, DataTable tabel) {
        v().opDag(dag);
        v().teller(dag, 22);
        tabel.asMaps().stream()
                .filter(r -> !r.get("behandelaar").equals("Drimmelen"))
                .forEach(r -> zet(
                        "Drimmelen",
                        r.get("activiteit"),
                        r.get("behandelaar"),
                        v().w.moment()));
        concept = v().concept(
                        tabel.asMaps().stream().map(r -> r.get("activiteit")).toList());
    }

    /// As small as a check can bear; the real size is measured apart (docs/betrouwbaarheid.md).
    @En("2 bijlagen van samen 1,8 GB")
    public void bijlagen() {
        for (int i = 1; i <= 2; i++) {
            var inhoud = new byte[90_000];
            new Random(i).nextBytes(inhoud);
            v().bijlage(concept, "tekening " + i + ".pdf", inhoud);
        }
        v().dienIn(concept);
    }

    @Dan("heeft het verzoek één nummer {string}")
    public void eenNummer(String nummer) {
        assertThat(v().laatste.nummer().tekst()).isEqualTo(nummer);
    }

    @En("is er één hoofdzaak met per behandelaar een deelzaak en één casemanager")
    public void hoofdzaak() {
        var zaken = v().zaken("Drimmelen", nummer());
        var hoofd = zaken.stream().filter(z -> z.hoofdzaak() == null).toList();
        assertThat(hoofd).hasSize(1);
        assertThat(zaken)
                .filteredOn(z -> z.hoofdzaak() != null)
                .extracting(Zaak::omschrijving)
                .satisfiesExactlyInAnyOrder(
                        z -> assertThat(z).startsWith("Drimmelen: Bouwactiviteit"),
                        z -> assertThat(z).isEqualTo("OMWB: Houtopstand vellen"));
        assertThat(v().zaken("OMWB", nummer())).hasSize(1);
        var dossier = v().deuren
                .behandeling
                .get(v().gezagen.medewerker("Drimmelen"), hoofd.getFirst().uuid());
        assertThat(dossier.rollen())
                .filteredOn(r -> "Het team dat de zaak behandelt".equals(r.roltoelichting()))
                .hasSize(1);
    }

    @En("kloppen aantal, grootte en controlegetal van de bijlagen aan beide kanten")
    public void bijlagenKloppen() {
        for (var bij : List.of("Drimmelen", "OMWB")) {
            var o = v().berichten(bij, nummer()).getFirst();
            assertThat(v().ontvangst.ontvangsten.stukken(v().als(bij), o))
                    .extracting(s -> s.hash() + " " + s.grootte())
                    .containsExactlyInAnyOrderElementsOf(v().laatste.bijlagen().stream()
                            .map(b -> b.sha256() + " " + b.grootte())
                            .toList());
        }
    }

    @En("^ziet \"([^\"]+)\" één regel met drie activiteiten$")
    public void eenRegel(String wie) {
        assertThat(v().projecten.get(v().laatste.project().id()).verzoeken()).hasSize(1);
        assertThat(v().laatste.activiteiten()).hasSize(3);
        assertThat(v().ontvangst.beheer.ontvangers(nummer())).hasSize(2);
    }
}
