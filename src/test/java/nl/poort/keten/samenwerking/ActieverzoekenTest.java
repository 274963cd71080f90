package nl.poort.keten.samenwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Asking advice on a case and giving it: what may follow what, and when it is late.
class ActieverzoekenTest {
    @RegisterExtension
    static final GedeeldeSamenwerkproef GEDEELD = new GedeeldeSamenwerkproef();

    private static Samenwerkproef p;

    @BeforeAll
    static void open() {
        p = GEDEELD.proef();
    }

    @BeforeEach
    void opMaandag() {
        p.test.klok().zet("2026-03-16T09:02");
    }

    private static String zin(ThrowingCallable werk) {
        return catchThrowableOfType(Weigering.class, werk).getMessage();
    }

    private static Map<String, String> fouten(ThrowingCallable werk) {
        return catchThrowableOfType(Weigering.class, werk).velden();
    }

    private static List<String> voorvallen(List<Voorval> lijst) {
        return lijst.stream()
                .map(v -> v.soort().tekst() + " door " + v.partij())
                .toList();
    }

    private static List<Klok> klokken(UUID zaak, Kloksoort soort) {
        return p.m.klokken.list(Samenwerkproef.SYSTEEM, zaak).stream()
                .filter(k -> k.soort() == soort)
                .toList();
    }

    @Test
    void twee_verzoeken_aan_een_partner_staan_naast_elkaar_met_eigen_datum_en_stand() {
        var zaak = p.zaak();
        var term = p.deuren
                .behandeling
                .get(p.ilse, zaak)
                .termijn()
                .beslistermijn()
                .orElseThrow()
                .deadline();
        var eerste = p.vraag(zaak, "Advies over de eik", "2026-03-23");
        p.test.klok().zet("2026-03-16T10:24");
        p.samen.adviesgevers.meldGereed(
                p.olga,
                eerste.id(),
                Samenwerkproef.positief("De eik is ziek.").met("advies.txt", "text/plain", p.bestand("ons advies")));
        p.test.klok().zet("2026-03-23T10:44");
        var tweede = p.vraag(zaak, "Advies over de beuk", "2026-03-30");
        p.samen.adviesgevers.neemAan(p.olga, tweede.id());
        assertThat(p.nu(zaak, eerste.id()).stand()).isEqualTo(Overdrachtstand.BEANTWOORD);
        assertThat(p.nu(zaak, eerste.id()).strekking()).isEqualTo(Strekking.POSITIEF);
        assertThat(p.nu(zaak, tweede.id()).stand()).isEqualTo(Overdrachtstand.AANGENOMEN);
        var beeld = p.samen.samenwerkingen.bij(p.ilse, zaak).orElseThrow();
        assertThat(beeld.partners()).hasSize(1);
        var verwacht = List.of(
                "Zaak gekoppeld door Gemeente Westveld",
                "Actieverzoek verzonden door Gemeente Westveld",
                "Advies ontvangen door Gemeente Oostveld",
                "Actieverzoek verzonden door Gemeente Westveld",
                "Actieverzoek aangenomen door Gemeente Oostveld");
        assertThat(voorvallen(beeld.voorvallen())).isEqualTo(verwacht);
        var partner = p.samen.inzage.beeld(p.olga, tweede.id());
        assertThat(voorvallen(partner.voorvallen())).isEqualTo(verwacht);
        assertThat(partner.voorvallen().get(2).tekst()).contains("De eik is ziek.", "olga@example.nl");
        assertThat(klokken(zaak, Kloksoort.ADVIES))
                .extracting(Klok::stand)
                .containsExactlyInAnyOrder(Klokstand.GEHAALD, Klokstand.LOOPT);
        var termijn = p.deuren.behandeling.get(p.ilse, zaak).termijn();
        assertThat(termijn.beslistermijn().orElseThrow().deadline()).isEqualTo(term);
        assertThat(termijn.staatStil()).isFalse();
        assertThat(p.deuren.behandeling.get(p.ilse, zaak).stukken())
                .anyMatch(s -> s.document().titel().equals("Advies over de eik, van Gemeente Oostveld"));
    }

    @Test
    void wat_niet_kan_volgen_wordt_geweigerd_in_gewone_woorden() {
        var zaak = p.zaak();
        var verzoek = p.vraag(zaak, "Advies over de eik", "2026-03-23").id();
        assertThat(zin(() -> p.samen.actieverzoeken.rondAf(p.ilse, verzoek)))
                .isEqualTo("Dit verzoek is gevraagd. Het kan niet meer worden afgerond.");
        assertThat(fouten(() ->
                        p.samen.adviesgevers.meldGereed(p.olga, verzoek, Advieswens.van(null, "", "", "geen adres"))))
                .containsOnlyKeys("strekking", "tekst", "contactpersoon", "contactmail");
        assertThat(fouten(() -> p.samen.adviesgevers.weiger(p.olga, verzoek, " ")))
                .containsKey("reden");
        p.samen.adviesgevers.weiger(p.olga, verzoek, "Wij gaan hier niet over");
        assertThat(zin(() -> p.samen.adviesgevers.meldGereed(p.olga, verzoek, Samenwerkproef.positief("toch"))))
                .isEqualTo("Dit verzoek is geweigerd. Het kan niet meer worden gereedgemeld.");
        assertThat(p.samen.inzage.beeld(p.olga, verzoek).aanvraag()).isNull();
        assertThat(p.m.signalen.list(p.ilse)).anyMatch(s -> s.tekst().contains("Wij gaan hier niet over"));
        assertThat(fouten(() -> p.samen.actieverzoeken.vraag(
                        p.ilse,
                        zaak,
                        new Actiewens(null, null, false, "x", "", "", LocalDate.parse("2026-03-15"), List.of()))))
                .containsOnlyKeys("partner", "soort", "titel", "gevraagd", "uiterlijk");
        assertThat(fouten(() -> p.samen.actieverzoeken.vraag(p.ilse, zaak, p.wens(p.gemeente, "Zelf", "2026-03-23"))))
                .containsKey("partner");
    }

    @Test
    void een_laat_advies_komt_een_keer_bij_wie_de_regie_voert() {
        var zaak = p.zaak();
        var vraag = p.deuren.behandeling.get(p.ilse, zaak).vraag();
        p.m.vragen.regievoeren(p.ilse, vraag, p.rob.id());
        var verzoek = p.vraag(zaak, "Advies over de eik", "2026-03-23").id();
        p.test.klok().zet("2026-03-23T23:59");
        p.samen.wacht.verwerk();
        assertThat(p.nu(zaak, verzoek).teLaatOp()).isNull();
        p.test.klok().zet("2026-03-24T00:01");
        assertThat(p.samen.wacht.verwerk()).isPositive();
        assertThat(p.samen.wacht.verwerk()).isZero();
        for (var wie : List.of(p.rob, p.ilse)) {
            assertThat(p.m.signalen.list(wie))
                    .filteredOn(s -> s.vraag().equals(vraag))
                    .extracting(s -> s.tekst())
                    .filteredOn(t -> t.startsWith("Nog geen antwoord van Gemeente Oostveld")
                            && t.endsWith("Dat had er 23 maart 2026 moeten zijn."))
                    .hasSize(1);
        }
        assertThat(p.nu(zaak, verzoek).teLaatOp()).isNotNull();
        p.samen.adviesgevers.meldGereed(p.olga, verzoek, Samenwerkproef.positief("Goed."));
        assertThat(klokken(zaak, Kloksoort.ADVIES)).extracting(Klok::stand).containsExactly(Klokstand.OVERSCHREDEN);
    }

    @Test
    void wie_alleen_mag_kijken_vraagt_en_geeft_niets() {
        var zaak = p.zaak();
        var verzoek = p.vraag(zaak, "Advies over de eik", "2026-03-23").id();
        var kijker = new Medewerker(
                UUID.randomUUID(),
                p.buren.id(),
                "Kijker",
                "",
                null,
                java.util.Set.of(Rol.KWALITEITSZORG),
                p.olga.teams());
        assertThat(p.samen.inzage.beeld(kijker, verzoek).verzoek().id()).isEqualTo(verzoek);
        assertThat(zin(() -> p.samen.adviesgevers.neemAan(kijker, verzoek)))
                .isEqualTo("U mag dit verzoek bekijken, maar niet behandelen.");
        assertThat(p.m.gebeurtenissen.list(Actor.system("proef"), zaak))
                .anyMatch(g -> g.soort().equals("voorval.vastgelegd"));
    }
}
