package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.En;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.ketentest.Bevinding;
import nl.poort.keten.ketentest.Bevindingsoort;
import nl.poort.keten.ketentest.Bevindingstand;
import nl.poort.keten.ketentest.Deelketen;
import nl.poort.keten.ketentest.Ernst;
import nl.poort.keten.ketentest.Gedeeldfilter;
import nl.poort.keten.ketentest.Hertest;
import nl.poort.keten.ketentest.Meldpunt;
import nl.poort.keten.ketentest.NieuweBevinding;
import nl.poort.keten.ketentest.Stap;
import nl.poort.keten.ketentest.Stappenplan;
import nl.poort.keten.ketentest.Uitslagkleur;
import nl.poort.keten.ketentest.Voorbereiding;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;

/// The preparation of a chain test, and what is done with what goes wrong.
public class Ketenteststappen {
    private Stappenplan plan;
    private UUID nieuw;
    private UUID bevinding;
    private Instant geteld;

    private static Dsowereld dso() {
        return Dsowereld.nu();
    }

    /// The list of the story is the plan that comes with Poort.
    @En("^ketentest \"([^\"]+)\" met stappenplan:$")
    public void ketentest(String naam, DataTable tabel) {
        plan = dso().ketentest.plannen.get(dso().leider(), Stappenplan.STANDAARD);
        var rijen = tabel.asMaps();
        assertThat(plan.stappen()).hasSameSizeAs(rijen);
        for (int i = 0; i < rijen.size(); i++) {
            var stap = plan.stappen().get(i);
            assertThat(String.valueOf(stap.nr())).isEqualTo(rijen.get(i).get("nr"));
            assertThat(stap.naam()).isEqualTo(rijen.get(i).get("stap"));
            assertThat(stap.deelketen().name())
                    .isEqualToIgnoringCase(rijen.get(i).get("deelketen"));
        }
        dso().test = dso().maakTest(naam, plan);
    }

    @En(
            "^elke stap heeft een begincontrole, een handeling, een verwacht resultaat en een wachttijd voor synchronisatie$")
    public void elke_stap() {
        for (var stap : plan.stappen()) {
            assertThat(List.of(stap.begincontrole(), stap.handeling(), stap.verwacht()))
                    .as(stap.naam())
                    .noneMatch(String::isBlank);
        }
        assertThat(plan.stappen())
                .extracting(Stap::wachttijd)
                .anyMatch(w -> w > 0)
                .allMatch(w -> w >= 0);
    }

    @Wanneer("^\"Drimmelen\" een ketentest aanmaakt$")
    public void maakt_aan() {
        nieuw = dso().maakTest("Nog een werkplaats", plan);
    }

    @Dan(
            "^is die pas startklaar als gelezen bevindingen, software gereed, team van zes rollen, planning van 3 weken en "
                    + "aanmelding bij VNG en TBO groen zijn$")
    public void pas_startklaar() {
        var tests = dso().ketentest.tests;
        var wie = dso().leider();
        List<Runnable> stappen = List.of(
                () -> tests.leesBevindingen(wie, nieuw),
                () -> dso().meldGereed(nieuw),
                () -> dso().vulTeam(nieuw),
                () -> tests.planSjabloon(wie, nieuw, dso().w.vandaag()),
                () -> Arrays.stream(Meldpunt.values()).forEach(p -> tests.meldAan(wie, nieuw, p)));
        for (int i = 0; i < stappen.size(); i++) {
            assertThat(groen()).isEqualTo(i);
            assertThatThrownBy(() -> tests.starten(wie, nieuw)).hasMessageContaining("nog niet startklaar");
            stappen.get(i).run();
        }
        assertThat(groen()).isEqualTo(5);
        assertThat(tests.starten(wie, nieuw).isGestart()).isTrue();
    }

    private long groen() {
        return dso().ketentest.tests.get(dso().leider(), nieuw).voorbereiding().punten().stream()
                .filter(Voorbereiding.Punt::groen)
                .count();
    }

    @En("^bevat de aanmelding gemeentenaam, softwareleveranciers en planning$")
    public void aanmelding() {
        var beeld = dso().ketentest.tests.get(dso().leider(), nieuw);
        assertThat(beeld.aanmeldingen()).hasSize(2).allSatisfy(a -> {
            assertThat(a.tekst()).contains("Gemeente: Drimmelen", "Rx Software");
            beeld.iteraties().forEach(i -> assertThat(a.tekst()).contains("Iteratie " + i.nr(), i.naam()));
        });
    }

    @Stel("^stap (\\d+) van iteratie (\\d) is rood$")
    public void stap_is_rood(int stap, int iteratie) {
        dso().w.begin("2026-03-09 09:00"); // from here on under the agreements of today
        dso().start(dso().test);
        dso().groenTotEnMet(iteratie, stap - 1, "gezien");
        dso().w.test.klok().verder(java.time.Duration.ofDays(1));
        dso().ketentest
                .iteraties
                .vastleggen(dso().leider(), dso().test, iteratie, stap, Uitslagkleur.ROOD, "Het verzoek is er niet");
    }

    @Wanneer("^een deelnemer een bevinding vastlegt met soort \"([^\"]+)\" en ernst \"([^\"]+)\"$")
    public void legt_vast(String soort, String ernst) {
        var kind = Arrays.stream(Bevindingsoort.values())
                .filter(s -> s.naam().startsWith(soort))
                .findFirst()
                .orElseThrow();
        geteld = dso().w.moment();
        bevinding = dso().ketentest
                .bevindingen
                .registreren(
                        dso().tester(),
                        dso().test,
                        new NieuweBevinding(
                                2,
                                10,
                                kind,
                                Ernst.valueOf(ernst.toUpperCase()),
                                "Het verzoek van W. Baas (Park 1, 4921BV Made, 06-12345678) komt niet aan",
                                ""))
                .id();
    }

    private Bevinding nu() {
        return dso().ketentest.bevindingen.get(dso().leider(), bevinding);
    }

    @Dan("^zien de andere deelnemers haar binnen 5 seconden$")
    public void zien_haar() {
        for (var ander : dso().anderen()) {
            assertThat(dso().ketentest.bevindingen.list(ander, dso().test))
                    .extracting(Bevinding::id)
                    .containsExactly(bevinding);
        }
        // what tells their screens to look again was published in the same commit
        assertThat(dso().w.m.gebeurtenissen.list(Wereld.SYSTEEM, dso().test))
                .anyMatch(g -> g.soort().equals("bevinding.geregistreerd"));
        assertThat(java.time.Duration.between(geteld, dso().w.moment())).isLessThan(java.time.Duration.ofSeconds(5));
    }

    @Wanneer("^de deelnemer kiest \"meld bij IPLO\"$")
    public void meldt() {
        var wie = dso().tester();
        dso().ketentest
                .bevindingen
                .melden(wie, bevinding, () -> dso().w.m.kenmerken.reserveer(wie.actor("melden")));
    }

    private Vraag vraag() {
        return dso().w.m.vragen.get(Wereld.SYSTEEM, nu().vraag());
    }

    @Dan("^ontstaat een vraag die langs IPLO en TBO loopt met eigen klok$")
    public void ontstaat() {
        assertThat(vraag().kenmerk()).isEqualTo(nu().kenmerk());
        assertThat(vraag().tekst()).doesNotContain("Baas", "4921BV", "12345678");
        assertThat(dso().w.m.vragen.weg(Wereld.SYSTEEM, vraag().id()).stappen())
                .extracting(o -> dso().w
                        .m
                        .organisaties
                        .getTeam(Wereld.SYSTEEM, o.naarTeam())
                        .soort())
                .containsExactly(Schakelsoort.IPLO, Schakelsoort.TBO);
        assertThat(dso().w.m.klokken.list(Wereld.SYSTEEM, vraag().id()))
                .anyMatch(k -> k.soort() == Kloksoort.KETEN)
                .anyMatch(k -> k.soort() == Kloksoort.AANNAME);
    }

    @Wanneer("^de bevinding wordt gedeeld$")
    public void deelt() {
        var voorstel = dso().ketentest.deling.voorstel(dso().leider(), bevinding);
        dso().ketentest.deling.delen(dso().leider(), bevinding, voorstel.tekst(), voorstel.oplossing());
    }

    @Dan("^zien andere organisaties haar zonder persoonsgegevens$")
    public void zonder_persoonsgegevens() {
        var gelezen =
                dso().ketentest.deling.zoek(dso().buur(), new Gedeeldfilter(Deelketen.VTH, null, false, "verzoek"));
        assertThat(gelezen)
                .singleElement()
                .satisfies(g -> assertThat(g.toString())
                        .contains("komt niet aan", "Drimmelen")
                        .doesNotContain("Baas", "Park", "4921BV", "12345678", "Vera"));
        assertThatThrownBy(() -> dso().ketentest.bevindingen.get(dso().buur(), bevinding))
                .isInstanceOf(Weigering.class);
    }

    @Wanneer("^TBO meldt dat het is opgelost$")
    public void opgelost() {
        var tbo = dso().w.m.vragen.weg(Wereld.SYSTEEM, vraag().id()).stappen().getLast();
        dso().w.m.overdrachten.aannemen(dso().w.mens("Tess"), tbo.id());
        dso().w
                .m
                .overdrachten
                .beantwoorden(dso().w.mens("Tess"), tbo.id(), Antwoord.van("Het certificaat is vernieuwd", "TBO"));
    }

    @Dan("^krijgt het team een hertesttaak en is de bevinding pas \"gesloten\" na een groene hertest$")
    public void hertest() {
        var bevindingen = dso().ketentest.bevindingen;
        var wie = dso().tester();
        assertThat(nu().stand()).isEqualTo(Bevindingstand.OPGELOST);
        assertThat(nu().oplossing()).isEqualTo("Het certificaat is vernieuwd");
        assertThat(bevindingen.hertesten(wie, dso().test))
                .filteredOn(Hertest::isTeDoen)
                .hasSize(1);
        var standen = new ArrayList<Bevindingstand>();
        standen.add(bevindingen
                .hertesten(wie, bevinding, Uitslagkleur.ROOD, "nog niet")
                .stand());
        bevindingen.oplossen(wie, bevinding, "Tijdslimiet verhoogd");
        standen.add(nu().stand());
        standen.add(bevindingen
                .hertesten(wie, bevinding, Uitslagkleur.GROEN, "nu wel")
                .stand());
        assertThat(standen).containsExactly(Bevindingstand.HEROPEND, Bevindingstand.OPGELOST, Bevindingstand.GESLOTEN);
    }
}
