package nl.poort.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Misgok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SleutelsTest {
    private Apiproef proef;

    @BeforeEach
    void open() {
        proef = new Apiproef();
    }

    @AfterEach
    void sluit() {
        proef.close();
    }

    private UUID organisatie() {
        return proef.gemeente.team.organisatie();
    }

    private Actor mens(Rol rol) {
        return proef.m
                .medewerkers
                .voegToe(
                        Apiproef.PROGRAMMA,
                        organisatie(),
                        new Medewerkergegevens("Bea", "bea" + rol + "@example.nl", null, Set.of(rol), Set.of()))
                .actor("proef");
    }

    @Test
    void een_sleutel_wordt_alleen_als_hash_bewaard_en_is_nergens_terug_te_lezen() {
        var sleutel = proef.gemeente.sleutel;
        assertThat(sleutel).matches(Sleutels.VORM);
        var rijen = proef.test
                .eigenaar()
                .withHandle(h -> h.createQuery(
                                "select s::text || coalesce((select string_agg(inhoud::text, '') from gebeurtenissen.gebeurtenis), '') "
                                        + "from api.sleutel s")
                        .mapTo(String.class)
                        .list());
        assertThat(rijen).hasSize(3).noneMatch(r -> r.contains(sleutel) || r.contains(sleutel.substring(6)));
    }

    @Test
    void alleen_de_beheerder_van_de_organisatie_zelf_maakt_sleutels_en_alleen_voor_eigen_teams() {
        assertThatThrownBy(() -> proef.sleutels.maak(mens(Rol.KCC_MEDEWERKER), organisatie(), "x", Set.of()))
                .isInstanceOf(Weigering.class);
        var beheerder = mens(Rol.FUNCTIONEEL_BEHEERDER);
        assertThat(proef.sleutels.maak(beheerder, organisatie(), "x", Set.of())).startsWith("poort_");
        assertThatThrownBy(() -> proef.sleutels.maak(beheerder, proef.tbo.team.organisatie(), "x", Set.of()))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> proef.sleutels.maak(beheerder, organisatie(), "x", Set.of(proef.tbo.team.id())))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> proef.sleutels.maak(beheerder, organisatie(), " ", Set.of()))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void een_ingetrokken_sleutel_opent_niets_meer_en_het_laatste_gebruik_staat_erbij() {
        proef.gemeente.get("/overdrachten").eis(200);
        var sleutel = proef.sleutels.list(Apiproef.PROGRAMMA, organisatie()).getFirst();
        assertThat(sleutel.gebruiktOp()).isEqualTo(proef.test.klok().instant());
        proef.sleutels.trekIn(mens(Rol.FUNCTIONEEL_BEHEERDER), organisatie(), sleutel.id());
        proef.gemeente.get("/overdrachten").eis(401);
    }

    @Test
    void zonder_sleutel_met_een_andere_vorm_of_met_een_verzonnen_sleutel_komt_niemand_binnen() {
        for (var pad : proef.api.operaties().stream()
                .filter(o -> o.methode().name().equals("GET"))
                .toList()) {
            var kaal = pad.pad().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
            var antwoord = proef.stuur("GET", kaal, null, null).eis(401);
            assertThat(antwoord.ruw().headers().firstValue("WWW-Authenticate")).isPresent();
        }
        proef.stuur("GET", "/overdrachten", "x", null).eis(401);
        proef.stuur("GET", "/overdrachten", "poort_" + "A".repeat(43), null).eis(401);
        proef.stuur("GET", "/overdrachten", null, null, "Authorization", "Basic " + proef.gemeente.sleutel)
                .eis(401);
        proef.stuur("GET", "/overdrachten", null, null, "Cookie", "poort=" + proef.gemeente.sleutel)
                .eis(401);
    }

    @Test
    void een_sleutel_in_het_adres_wordt_nooit_aangenomen_en_staat_nooit_in_het_logboek() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        try {
            for (var naam : new String[] {"access_token", "sleutel", "token", "zomaar"}) {
                var pad = "/overdrachten?" + naam + "=" + proef.gemeente.sleutel;
                proef.stuur("GET", pad, null, null).eis(400);
                proef.stuur("GET", pad, proef.gemeente.sleutel, null).eis(400);
            }
            proef.gemeente.vraagt(proef.iplo, "LOG-1").eis(201);
            proef.stuur("GET", "/overdrachten", "poort_" + "B".repeat(43), null).eis(401);
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list)
                .noneMatch(r -> r.getFormattedMessage().contains("poort_")
                        || r.getFormattedMessage().contains(proef.gemeente.sleutel.substring(6)));
    }

    @Test
    void wie_steeds_een_verkeerde_sleutel_stuurt_moet_wachten_en_een_goede_sleutel_blijft_werken() {
        for (int i = 0; i < Misgok.VRIJ; i++) {
            proef.stuur("GET", "/overdrachten", "verkeerd", null).eis(401);
        }
        proef.stuur("GET", "/overdrachten", "verkeerd", null).eis(429);
        proef.gemeente.get("/overdrachten").eis(200);
        proef.test.klok().verder(Misgok.VENSTER.plus(Duration.ofSeconds(1)));
        proef.stuur("GET", "/overdrachten", "verkeerd", null).eis(401);
    }

    @Test
    void een_sleutel_voor_een_team_bereikt_het_werk_van_een_ander_team_van_dezelfde_organisatie_niet() {
        var bouwen = proef.m.organisaties.voegTeamToe(
                Apiproef.PROGRAMMA,
                organisatie(),
                "team Bouwen",
                nl.poort.registers.organisatie.Schakelsoort.DESKUNDIGE,
                "team Bouwen",
                null);
        var ander = proef.sleutels.maak(Apiproef.PROGRAMMA, organisatie(), "Bouwsysteem", Set.of(bouwen.id()));
        var o = proef.gemeente.vraagt(proef.iplo, "TEAM-1").eis(201);
        proef.stuur("GET", "/overdrachten/" + o.tekst("id"), ander, null).eis(404);
        proef.stuur("GET", "/vragen/" + o.tekst("kenmerk"), ander, null).eis(404);
        assertThat(proef.stuur("GET", "/overdrachten", ander, null).json().get("overdrachten"))
                .isEmpty();
    }
}
