package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Wanneer;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.keten.calamiteiten.Bereik;
import nl.poort.keten.calamiteiten.Besluitsoort;
import nl.poort.keten.calamiteiten.Koppeling;
import nl.poort.keten.calamiteiten.NieuwGeraakt;
import nl.poort.keten.calamiteiten.NieuweActie;
import nl.poort.keten.calamiteiten.NieuweBanner;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Signaal;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.Weigering;

/// Situation 3 from the decision to take it over until it is scaled down.
public class Calamiteitstappen {
    private static final String HERSTELD = "Het omgevingsplan is hersteld. Uw aanvraag staat bij Westveld.";

    private final Wereld w = Wereld.nu();
    private final Crisis crisis = new Crisis(w);

    @Wanneer("^calamiteitenmanager \"([^\"]+)\" om (\\d\\d:\\d\\d) bevestigt$")
    public void bevestigt(String wie, String tijd) {
        w.verder(tijd);
        crisis.bevestig(wie);
    }

    @Wanneer("^\"De Wit\" en \"TBO\" om (\\d\\d:\\d\\d) het besluit \"([^\"]+)\" vastleggen met motivering$")
    public void besluiten(String tijd, String besluit) {
        w.verder(tijd);
        assertThat(Besluitsoort.NIET_BINNEN_DE_KETEN.naam()).isEqualTo(besluit);
        assertThatThrownBy(() -> crisis.besluit(Besluitsoort.NIET_BINNEN_DE_KETEN, " ", crisis.team("16:30")))
                .isInstanceOf(Weigering.class);
        crisis.besluit(
                Besluitsoort.NIET_BINNEN_DE_KETEN, "Het plan staat bij een ander gezag.", crisis.team("16:30"));
        var regio = w.m.organisaties
                .get(Wereld.SYSTEEM, w.team("Westveld").organisatie())
                .regio();
        w.m.calamiteit
                .maatregelen()
                .bannerPlaatsen(
                        crisis.deWit(),
                        crisis.calamiteit(),
                        new NieuweBanner(
                                "Aanvragen uit Westveld komen bij Oostveld terecht",
                                "Wacht met indienen",
                                "Wij weten het en lossen het op. U houdt de datum waarop u indiende.",
                                null,
                                Set.of(regio)));
    }

    @Dan("^bestaat calamiteit \"C1\" met \"V7\" en \"V8\" gekoppeld$")
    public void gekoppeld() {
        assertThat(crisis.dossier().koppelingen())
                .filteredOn(Koppeling::actief)
                .extracting(Koppeling::vraag)
                .containsExactlyInAnyOrder(w.id("V7"), w.id("V8"));
        assertThat(w.vraag("V7").stand()).isEqualTo(Vraagstand.OPGESCHAALD);
        assertThat(w.vraag("V8").calamiteit()).isEqualTo(crisis.calamiteit());
    }

    @Dan("^is de calamiteitenorganisatie eigenaar van \"(V\\d)\"$")
    public void eigenaar(String naam) {
        assertThat(w.vraag(naam).eigenaar()).isEqualTo(w.team("calamiteitenorganisatie").id());
    }

    @Dan("^is het OCT opgeroepen voor (\\d\\d:\\d\\d) en is per lid bekend of het bereikt is$")
    public void oct(String tijd) {
        var leden = crisis.dossier().leden();
        assertThat(leden).hasSize(3).allMatch(l -> l.opgeroepenVoor().equals(w.moment(tijd)));
        assertThat(leden).allMatch(l -> l.bereik() == Bereik.ONBEKEND);
        for (var lid : leden) {
            var bereik = lid.medewerker() == null ? Bereik.NIET_BEREIKT : Bereik.BEREIKT;
            w.m.calamiteit.teamoproepen().bereikt(crisis.deWit(), crisis.calamiteit(), lid.id(), bereik);
        }
        assertThat(crisis.dossier().leden())
                .extracting(l -> l.naam() + ": " + l.bereik().naam())
                .containsExactlyInAnyOrder("De Wit: bereikt", "Tess: bereikt", "Burgemeester Bos: niet bereikt");
        var tess = w.mens("Tess");
        assertThat(w.m.postvak.list(tess.actor("post bekijken"), 10))
                .anyMatch(b -> b.adres().equals(tess.email()) && b.tekst().contains("21 mei om 16:30 uur"));
    }

    @Dan("^zien alle KCC's in de regio een banner met omweg, tekst voor de klant en tijdstip van het volgende bericht$")
    public void banner() {
        for (var wie : new String[] {"Sanne", "Olga", "Wim"}) {
            assertThat(w.m.calamiteit.maatregelen().banners(w.mens(wie))).as(wie).hasSize(1).allSatisfy(b -> {
                assertThat(b.omweg()).isEqualTo("Wacht met indienen");
                assertThat(b.klanttekst()).startsWith("Wij weten het");
                assertThat(b.volgendBericht()).isEqualTo(w.moment("17:45"));
            });
        }
        assertThat(w.m.calamiteit.maatregelen().banners(w.mens("Okke"))).isEmpty();
    }

    @Wanneer("^het OCT om (\\d\\d:\\d\\d) besluit \"([^\"]+)\" met motivering$")
    public void besluit(String tijd, String besluit) {
        w.verder(tijd);
        assertThat(Besluitsoort.NIET_OPSCHALEN_NAAR_SCT.naam()).isEqualTo(besluit);
        crisis.besluit(Besluitsoort.NIET_OPSCHALEN_NAAR_SCT, "De gemeenten kunnen het samen herstellen.", null);
        assertThat(crisis.dossier().besluiten())
                .hasSize(2)
                .allMatch(b -> !b.motivering().isBlank());
    }

    @Wanneer("^het OCT een plan van aanpak vastlegt:$")
    public void plan(DataTable tabel) {
        for (var rij : tabel.asMaps()) {
            var actie = new NieuweActie(
                    rij.get("actie"), "", w.team(rij.get("eigenaar")).id(), w.moment(rij.get("uiterlijk")));
            w.m.calamiteit.maatregelen().actieToevoegen(crisis.deWit(), crisis.calamiteit(), actie);
        }
        assertThat(crisis.dossier().klokken().stream()
                        .filter(k -> k.soort() == Kloksoort.ACTIE)
                        .map(k -> Wereld.tekst(k.deadline())))
                .containsExactlyInAnyOrderElementsOf(
                        tabel.asMaps().stream().map(r -> r.get("uiterlijk")).toList());
    }

    @Dan("^kan \"C1\" niet worden afgeschaald zolang een actie open is$")
    public void niet_af_te_schalen() {
        assertThat(crisis.dossier().openActies()).isEqualTo(4);
        weigertAfschalen();
    }

    private void weigertAfschalen() {
        assertThatThrownBy(this::schaalAf).isInstanceOf(Weigering.class);
    }

    private void schaalAf() {
        w.m.calamiteit.calamiteiten().afschalen(crisis.deWit(), crisis.calamiteit(), HERSTELD);
    }

    @Wanneer("^het (.{16}) wordt en herstel niet voor 23:10 verwacht wordt$")
    public void later(String moment) {
        w.verder(moment);
        geraakt("VZ-1", "2026-05-20 16:05");
        geraakt("VZ-2", "2026-05-21 09:12");
        w.m.calamiteit
                .maatregelen()
                .vertragingMelden(
                        crisis.deWit(),
                        crisis.calamiteit(),
                        w.moment("2026-05-22 12:00"),
                        "Het oude plan terugzetten duurt langer.");
    }

    private void geraakt(String nummer, String ingediend) {
        var oostveld = w.team("Oostveld").organisatie();
        var westveld = w.team("Westveld").organisatie();
        w.m.calamiteit
                .verzoeken()
                .vastleggen(
                        crisis.deWit(),
                        crisis.calamiteit(),
                        new NieuwGeraakt(
                                nummer, w.moment(ingediend), oostveld, westveld, w.vraag("V7").klant()));
    }

    @Dan("^krijgen \"Westveld\" en \"Karim\" voor 23:10 een bericht met een nieuwe verwachte tijd en de reden$")
    public void bericht_over_later() {
        assertThat(w.moment()).isBefore(w.moment("23:10"));
        var karim = Klantstappen.berichten(w, w.vraag("V7")).getLast();
        assertThat(karim.naam()).isEqualTo("Karim");
        assertThat(karim.opgesteldOp()).isBefore(w.moment("23:10"));
        assertThat(karim.tekst()).contains("vrijdag 22 mei om 12:00 uur", "Het oude plan terugzetten duurt langer.");
        assertThat(signalenVanWestveld())
                .anyMatch(s -> s.contains("vrijdag 22 mei om 12:00 uur") && s.contains("duurt langer."));
    }

    private java.util.List<String> signalenVanWestveld() {
        var v8 = w.id("V8");
        return w.m.signalen.list(w.mens("Sanne")).stream()
                .filter(s -> s.vraag().equals(v8))
                .map(Signaal::tekst)
                .toList();
    }

    @Wanneer("^alle acties op (.{16}) gereed zijn en \"De Wit\" afschaalt$")
    public void schaalt_af(String moment) {
        w.verder(moment);
        for (var actie : crisis.dossier().acties()) {
            w.m.calamiteit.maatregelen().actieAfronden(crisis.deWit(), crisis.calamiteit(), actie.id(), "gedaan");
        }
        weigertAfschalen();
        for (var g : crisis.dossier().geraakt()) {
            var verzoeken = w.m.calamiteit.verzoeken();
            assertThatThrownBy(() -> ontvangen(g.id(), w.moment())).isInstanceOf(Weigering.class);
            ontvangen(g.id(), g.ingediendOp());
            verzoeken.aanvragerIngelicht(crisis.deWit(), crisis.calamiteit(), g.id());
        }
        dossier = crisis.calamiteit();
        schaalAf();
    }

    private UUID dossier;

    private void ontvangen(UUID verzoek, Instant ingediend) {
        w.m.calamiteit.verzoeken().ontvangen(crisis.deWit(), crisis.calamiteit(), verzoek, ingediend, w.moment());
    }

    private nl.poort.keten.calamiteiten.Dossier einde() {
        return w.m.calamiteit.dossiers().get(crisis.deWit(), dossier);
    }

    @Dan("^heeft elk geraakt verzoek een ontvangst bij \"Westveld\" met het oorspronkelijke tijdstip van indienen$")
    public void ontvangst() {
        assertThat(einde().geraakt())
                .allMatch(g -> g.naarGezag().equals(w.team("Westveld").organisatie()) && g.ontvangenOp() != null)
                .extracting(g -> g.referentie() + " " + Wereld.tekst(g.ingediendOp()))
                .containsExactlyInAnyOrder("VZ-1 2026-05-20 16:05", "VZ-2 2026-05-21 09:12");
    }

    @Dan("^is elke aanvrager geïnformeerd over het doorzenden$")
    public void ingelicht() {
        assertThat(einde().geraakt()).hasSize(2).allMatch(g -> g.aanvragerIngelichtOp() != null);
    }

    /// Back in the chain it goes the usual way: TBO answers, IPLO tells Westveld.
    @Dan("^is klok \"keten\" van \"V8\" geteld als \"([^\"]+)\"$")
    public void geteld(String uitkomst) {
        w.id("V8");
        w.m.overdrachten.beantwoorden(
                w.mens("Tess"), w.bij("TBO").id(), Antwoord.van("Plan versie 6 staat terug.", "Oostveld"));
        w.m.gesprekken.vertellen(w.mens("Noor"), w.id("V8"), Bekendmaking.BERICHT, "");
        assertThat(w.m.klokken.list(Wereld.SYSTEEM, w.id("V8")).stream()
                        .filter(k -> k.soort() == Kloksoort.KETEN)
                        .reduce((a, b) -> b)
                        .map(Klok::uitkomst))
                .contains(uitkomst);
    }

    @Dan("^zijn \"Westveld\" en \"Karim\" geïnformeerd dat het hersteld is$")
    public void hersteld() {
        assertThat(Klantstappen.berichten(w, w.vraag("V7")).getLast()).satisfies(b -> {
            assertThat(b.code()).isEqualTo(Berichtcode.HERSTELD);
            assertThat(b.tekst()).contains(HERSTELD);
        });
        assertThat(signalenVanWestveld()).contains(HERSTELD, "Plan versie 6 staat terug.");
    }

    @Dan("^is er een evaluatie met deadline (.+)$")
    public void evaluatie(String deadline) {
        assertThat(einde().klokken().stream()
                        .filter(k -> k.soort() == Kloksoort.EVALUATIE && k.isOpen())
                        .map(k -> Wereld.tekst(k.deadline())))
                .containsExactly(deadline);
    }
}
