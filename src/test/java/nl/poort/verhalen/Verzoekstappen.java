package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.En;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.poort.loket.aanvraag.Verzoek;
import nl.poort.loket.ontvangst.Behandeldienst;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// Requests that are filed, divided, received, supplemented and followed.
public class Verzoekstappen {
    private static final String VELLEN = "Houtopstand vellen";

    private Zaak z1;
    private UUID[] concept;
    private Weigering weigering;

    private static Verzoekwereld v() {
        return Verzoekwereld.nu();
    }

    private static void opDag(String dag) {
        var moment = LocalDateTime.parse(dag + "T10:00").atZone(Tx.ZONE).toInstant();
        if (v().w.moment().isBefore(moment)) {
            v().w.test.klok().zet(moment);
        }
    }

    private static Verzoek dienIn(String dag, String activiteit) {
        opDag(dag);
        return v().dienIn(v().concept(List.of(activiteit)));
    }

    private static String nummer() {
        return v().laatste.nummer().cijfers();
    }

    @Stel("^er loopt al een zaak \"([^\"]+)\" bij \"([^\"]+)\" voor activiteit \"([^\"]+)\"$")
    public void loopt(String naam, String bij, String activiteit) {
        dienIn("2021-03-15", activiteit);
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
        dienIn(eerder, VELLEN);
        assertThat(v().zaken(gezag, nummer())).hasSize(1);
        assertThat(v().zaken(dienst, nummer())).isEmpty();
        dienIn(dag, VELLEN);
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
        opDag(dag);
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

    @Stel("^verzoek \"([^\"]+)\" is zaak \"([^\"]+)\" met beslistermijn tot (\\S+)$")
    public void isZaak(String nummer, String zaak, String tot) {
        var dag = LocalDate.parse(nummer.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        opDag(dag.toString());
        v().teller(dag.toString(), Integer.parseInt(nummer.substring(9, 14)) - 1);
        dienIn(dag.toString(), VELLEN);
        assertThat(v().laatste.nummer().tekst()).isEqualTo(nummer);
        z1 = v().zaken("Drimmelen", nummer()).getFirst();
        assertThat(v().deadline("Drimmelen", z1.uuid())).isEqualTo(LocalDate.parse(tot));
    }

    @Wanneer("^de behandelaar op (\\S+) om aanvulling vraagt met een termijn van 4 weken$")
    public void vraagtAanvulling(String dag) {
        opDag(dag);
        v().deuren
                .termijnen
                .vraagAanvulling(
                        v().gezagen.medewerker("Drimmelen"),
                        z1.uuid(),
                        "Wij missen een tekening",
                        LocalDate.parse(dag).plusWeeks(4));
        v().draai();
    }

    @Dan("^is de klok opgeschort met ingang van (\\S+) en ziet de aanvrager \"([^\"]+)\" met de uiterste datum$")
    public void opgeschort(String vanaf, String status) {
        var pauze = v().w.m.klokken.pauzes(v().als("Drimmelen"), z1.uuid()).getFirst();
        assertThat(pauze.datum().plusDays(1)).isEqualTo(LocalDate.parse(vanaf));
        assertThat(v().ontvangst.beheer.ontvangers(nummer()).getFirst().status())
                .startsWith(status)
                .contains("2021-04-20");
    }

    @Wanneer("^de aanvrager op (\\S+) aanvult$")
    public void vultAan(String dag) {
        opDag(dag);
        var project = v().laatste.project().id();
        var vervolg = v().vervolgen.aanvullen(project, v().laatste.id());
        concept = new UUID[] {project, vervolg};
        v().bijlage(concept, "tekening.pdf", "de tekening".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        v().dienIn(concept);
    }

    @Dan("^heeft het verzoek nummer \"([^\"]+)\" en hoort het bij dezelfde zaak \"([^\"]+)\"$")
    public void zelfdeZaak(String nummer, String zaak) {
        assertThat(v().laatste.nummer().tekst()).isEqualTo(nummer);
        assertThat(v().zaken("Drimmelen", nummer())).extracting(Zaak::uuid).containsExactly(z1.uuid());
    }

    @En("^loopt de klok weer en is de nieuwe uiterste datum (\\S+)$")
    public void looptWeer(String dag) {
        assertThat(v().deadline("Drimmelen", z1.uuid())).isEqualTo(LocalDate.parse(dag));
    }

    @En("blijft de eerste versie leesbaar")
    public void eersteVersie() {
        var berichten = v().berichten("Drimmelen", nummer());
        assertThat(berichten).hasSize(2);
        assertThat(v().ontvangst
                        .ontvangsten
                        .inhoud(v().als("Drimmelen"), berichten.getFirst().verzoek(), 0))
                .isPresent();
        assertThat(v().verzoeken.versies(v().laatste.nummer())).hasSize(2);
    }

    @Wanneer("de behandelaar om aanvulling vraagt zonder een termijn te noemen")
    public void zonderTermijn() {
        dienIn("2021-03-22", VELLEN);
        z1 = v().zaken("Drimmelen", nummer()).getFirst();
        weigering = org.assertj.core.api.Assertions.catchThrowableOfType(
                Weigering.class,
                () -> v().deuren
                        .termijnen
                        .vraagAanvulling(v().gezagen.medewerker("Drimmelen"), z1.uuid(), "Wij missen iets", null));
    }

    @Dan("weigert het systeem het verzoek om aanvulling")
    public void geweigerd() {
        assertThat(weigering.velden()).containsKey("tot");
        assertThat(v().w.m.klokken.pauzes(v().als("Drimmelen"), z1.uuid())).isEmpty();
    }

    @Wanneer(
            "na elkaar een aanvraag, een aanvulling en een bericht van de aanvrager over hetzelfde basisnummer binnenkomen")
    public void meerBerichten() {
        dienIn("2021-03-22", VELLEN);
        z1 = v().zaken("Drimmelen", nummer()).getFirst();
        vultAan("2021-03-23");
        v().ontvangst
                .zaken
                .berichtVanAanvrager(
                        v().gezagen.medewerker("Drimmelen"),
                        v().berichten("Drimmelen", nummer()).getFirst().verzoek(),
                        "Kunt u mij bellen over verzoek " + v().laatste.nummer().tekst() + "?");
        v().draai();
    }

    @Dan("staan ze op één tijdlijn van één zaak")
    public void eenTijdlijn() {
        assertThat(v().zaken("Drimmelen", nummer())).extracting(Zaak::uuid).containsExactly(z1.uuid());
        var verzoek = v().berichten("Drimmelen", nummer()).getFirst().verzoek();
        var stappen = v().ontvangst.ontvangsten.stappen(v().als("Drimmelen"), verzoek);
        assertThat(stappen).filteredOn(s -> s.wat().equals("ontvangen")).hasSize(2);
        assertThat(stappen)
                .filteredOn(s -> s.wat().equals("bericht van de aanvrager"))
                .hasSize(1);
    }

    @En("is het aantal losse berichten 0")
    public void nietsLos() {
        assertThat(v().berichten("Drimmelen", nummer()))
                .allMatch(o -> o.stand().name().equals("ZAAK"));
        assertThat(v().ontvangst.beheer.uitval(v().gezagen.medewerker("Drimmelen")))
                .isEmpty();
    }
}
