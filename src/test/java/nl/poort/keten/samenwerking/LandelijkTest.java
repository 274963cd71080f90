package nl.poort.keten.samenwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.registers.organisatie.Oin;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.samenwerking.Samenwerkklant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The national Samenwerkfunctionaliteit: one contract for the fake and for the adapter, and working together by it in
/// both directions.
class LandelijkTest {
    @RegisterExtension
    static final GedeeldeSamenwerkproef GEDEELD = new GedeeldeSamenwerkproef();

    private static final String WIJ = "00000001123456782000";
    private static final String ZIJ = "00000001111222333000";
    private static final String DERDE = "00000001821002193000";

    private static Samenwerkproef p;
    private static Nepsamenwerkfunctionaliteit nep;
    private static Swfserver server;
    private static Uitgaand uitgaand;
    private static Landelijksamenwerken landelijk;
    private static Organisatie buiten;
    private static LocalDate dag = LocalDate.parse("2026-03-09");

    @BeforeAll
    static void open() throws IOException {
        p = GEDEELD.proef();
        nep = new Nepsamenwerkfunctionaliteit(p.m.db);
        server = new Swfserver(nep);
        uitgaand = new Uitgaand(List.of("intern:" + server.basis()));
        geefOin(p.gemeente, WIJ);
        geefOin(p.buiten, ZIJ);
        buiten = p.m.organisaties.get(Samenwerkproef.SYSTEEM, p.buiten.id());
        landelijk = new Landelijksamenwerken(p.samen.bronnen, p.samen.samenwerkingen, klant());
        landelijk.luister(p.test.gebeurtenissen());
    }

    @AfterAll
    static void dicht() {
        server.close();
        uitgaand.close();
    }

    /// Every test on a Monday of its own: nobody looks back to a day that was looked at before.
    @BeforeEach
    void opMaandag() {
        dag = dag.plusWeeks(1);
        om("09:02");
        nep.zwijg(false);
    }

    private static void om(String tijd) {
        p.test.klok().zet(dag + "T" + tijd);
    }

    private static void geefOin(Organisatie o, String oin) {
        p.test.eigenaar()
                .useHandle(h -> h.execute("update organisatie.organisatie set oin = ? where id = ?", oin, o.id()));
        assertThat(new Oin(oin).nummer()).isEqualTo(oin);
    }

    private static Samenwerkfunctionaliteit klant() {
        return new Samenwerkklant(server.basis(), uitgaand);
    }

    private static Samenwerkfunctionaliteit bron(String welke) {
        return welke.equals("nep") ? nep : klant();
    }

    /// Everything that was told here is brought there.
    private static void bezorg() {
        while (p.test.gebeurtenissen().deliver(1_000) > 0) {
            // listeners may publish
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nep", "klant"})
    void nep_en_adapter_houden_zich_aan_hetzelfde_contract(String welke) {
        var f = bron(welke);
        var begin = p.m.db.clock().instant();
        om("09:03");
        var s = f.begin(WIJ, "kenmerk-" + welke, "Kappen & rooien <é>");
        assertThat(f.begin(WIJ, "kenmerk-" + welke, "nog een keer")).isEqualTo(s);
        f.nodigUit(WIJ, s, ZIJ);
        f.nodigUit(WIJ, s, ZIJ);
        var wens = new Samenwerkfunctionaliteit.Uitzetting("a-" + welke, "Wij", ZIJ, "Advies", "Mag dit?");
        var v = f.zetUit(WIJ, s, wens);
        assertThat(f.zetUit(WIJ, s, wens)).isEqualTo(v);
        assertThat(v.stand()).isEqualTo(Landelijkestand.OPEN);
        assertThat(f.find(ZIJ, v.id())).contains(v);
        assertThat(f.find(DERDE, v.id())).isEmpty();
        assertThat(f.list(DERDE, s)).isEmpty();
        assertThatThrownBy(() -> f.wijzig(DERDE, v.id(), Landelijkestand.GEREED, ""))
                .isInstanceOf(Weigering.class);
        var klaar = f.wijzig(ZIJ, v.id(), Landelijkestand.GEREEDGEMELD, "Goed & wel");
        assertThat(f.wijzig(ZIJ, v.id(), Landelijkestand.GEREEDGEMELD, "Goed & wel"))
                .isEqualTo(klaar);
        assertThat(f.list(WIJ, s)).containsExactly(klaar);
        var nu = p.m.db.clock().instant();
        assertThat(f.notificaties(ZIJ, begin, nu))
                .extracting(Notificatie::soort)
                .containsExactlyInAnyOrder("DEELNEMER_TOEGEVOEGD", "ACTIEVERZOEK_UITGEZET");
        assertThat(f.notificaties(WIJ, begin, nu))
                .extracting(Notificatie::actieverzoek)
                .containsExactly(v.id());
        assertThat(f.notificaties(WIJ, nu, nu.plusSeconds(60))).isEmpty();
        assertThat(f.notificaties(DERDE, begin, nu)).isEmpty();
        f.beeindig(WIJ, s);
        assertThatThrownBy(() -> f.zetUit(WIJ, s, new Samenwerkfunctionaliteit.Uitzetting("x", "", ZIJ, "x", "x")))
                .isInstanceOf(Weigering.class);
    }

    private static Actieverzoek vraag(UUID zaak) {
        return p.samen.actieverzoeken.vraag(
                p.ilse,
                zaak,
                new Actiewens(
                        buiten.id(),
                        null,
                        true,
                        "advies",
                        "Advies over de eik",
                        "Wat vindt u?",
                        dag.plusDays(7),
                        List.of()));
    }

    private static String extern(UUID zaak, UUID verzoek) {
        bezorg();
        return p.nu(zaak, verzoek).extern();
    }

    @Test
    void wat_wij_landelijk_vragen_komt_terug_en_een_tweede_keer_kijken_verandert_niets() {
        var zaak = p.zaak();
        var a = vraag(zaak);
        var daar = extern(zaak, a.id());
        assertThat(nep.find(ZIJ, daar).orElseThrow().omschrijving())
                .contains("Wat vindt u?", dag.plusDays(7).toString());
        om("10:24");
        nep.wijzig(ZIJ, daar, Landelijkestand.IN_BEHANDELING, "");
        nep.wijzig(
                ZIJ,
                daar,
                Landelijkestand.GEREEDGEMELD,
                "Advies: negatief\n\nNiet doen.\n\nContact: J. Jansen, j@b.nl");
        landelijk.peil();
        var nu = p.nu(zaak, a.id());
        assertThat(nu.stand()).isEqualTo(Overdrachtstand.BEANTWOORD);
        assertThat(nu.strekking()).isEqualTo(Strekking.NEGATIEF);
        assertThat(nu.advies()).isEqualTo("Niet doen.");
        assertThat(nu.contactmail()).isEqualTo("j@b.nl");
        int voor = voorvallen(zaak);
        assertThat(landelijk.peil()).isZero();
        assertThat(landelijk.sluitAan()).isZero();
        assertThat(voorvallen(zaak)).isEqualTo(voor);
        p.samen.samenwerkingen.beeindig(p.ilse, zaak, "Klaar");
        bezorg();
        assertThatThrownBy(() -> nep.zetUit(
                        WIJ,
                        nep.find(WIJ, daar).orElseThrow().samenwerking(),
                        new Samenwerkfunctionaliteit.Uitzetting("y", "", ZIJ, "x", "x")))
                .isInstanceOf(Weigering.class);
    }

    private static int voorvallen(UUID zaak) {
        return p.samen
                .samenwerkingen
                .bij(p.ilse, zaak)
                .orElseThrow()
                .voorvallen()
                .size();
    }

    @Test
    void een_gemiste_melding_wordt_gevonden_bij_het_aansluiten() {
        var zaak = p.zaak();
        var a = vraag(zaak);
        var daar = extern(zaak, a.id());
        nep.zwijg(true);
        nep.wijzig(ZIJ, daar, Landelijkestand.GEWEIGERD, "Wij gaan hier niet over");
        landelijk.peil();
        assertThat(p.nu(zaak, a.id()).stand()).isEqualTo(Overdrachtstand.AANGEBODEN);
        assertThat(landelijk.sluitAan()).isPositive();
        assertThat(p.nu(zaak, a.id()).reden()).isEqualTo("Wij gaan hier niet over");
        assertThat(landelijk.sluitAan()).isZero();
    }

    @Test
    void een_melding_die_laat_aankomt_valt_in_het_volgende_venster() {
        var zaak = p.zaak();
        var daar = extern(zaak, vraag(zaak).id());
        om("11:05");
        landelijk.peil();
        om("11:00"); // their clock is behind ours
        nep.wijzig(ZIJ, daar, Landelijkestand.IN_BEHANDELING, "");
        om("11:06");
        assertThat(landelijk.peil()).isEqualTo(1);
        assertThat(landelijk.peil()).isZero();
    }

    @Test
    void wie_buiten_ons_advies_vraagt_krijgt_het_langs_dezelfde_weg() {
        var s = nep.begin(ZIJ, "van-buiten", "Zaak van de Stichting");
        nep.nodigUit(ZIJ, s, WIJ);
        var v = nep.zetUit(
                ZIJ,
                s,
                new Samenwerkfunctionaliteit.Uitzetting(
                        "v-1", "Stichting Buiten", WIJ, "Dakkapel", "Past dit?\n\nUiterlijk: " + dag.plusDays(4)));
        landelijk.peil();
        var ontvanger = List.of(p.ilse, p.rob).stream()
                .filter(m -> p.samen.inzage.lijst(m, "Dakkapel").size() == 1)
                .findFirst()
                .orElseThrow();
        var a = p.samen.inzage.lijst(ontvanger, "Dakkapel").getFirst();
        assertThat(a.uiterlijk()).isEqualTo(dag.plusDays(4));
        assertThat(a.gevraagd()).isEqualTo("Past dit?");
        assertThat(p.samen.inzage.beeld(ontvanger, a.id()).vrager()).isEqualTo("Stichting Buiten");
        assertThat(p.samen.inzage.lijst(p.nora, "Dakkapel")).isEmpty();
        p.samen.adviesgevers.meldGereed(ontvanger, a.id(), Samenwerkproef.positief("Ja, dit past."));
        bezorg();
        var daar = nep.find(ZIJ, v.id()).orElseThrow();
        assertThat(daar.stand()).isEqualTo(Landelijkestand.GEREEDGEMELD);
        assertThat(daar.melding()).startsWith("Advies: positief").contains("Ja, dit past.", "olga@example.nl");
        nep.wijzig(ZIJ, v.id(), Landelijkestand.GEREED, "");
        nep.beeindig(ZIJ, s);
        landelijk.peil();
        assertThat(p.samen.inzage.lijst(ontvanger, "Dakkapel")).isEmpty();
    }
}
