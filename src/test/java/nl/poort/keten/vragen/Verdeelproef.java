package nl.poort.keten.vragen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Aanwezigheid.Stand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.sturing.Meetproef;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// A team with a leader and a specialist, and nothing from the test before.
abstract class Verdeelproef {
    static Meetproef proef;
    static Medewerker tess;
    static Medewerker bea;
    static Team wijkteam;
    static int week = 1;

    @BeforeAll
    static void open() {
        proef = new Meetproef();
        proef.om("2026-03-02T10:00");
        tess = proef.mens(proef.bouwen, "Tess", Rol.TEAMLEIDER, Rol.SPECIALIST);
        bea = proef.mens(proef.kcc, "Bea", Rol.FUNCTIONEEL_BEHEERDER);
        wijkteam = proef.m.organisaties.voegTeamToe(
                Actor.system("proef"),
                proef.kcc.organisatie(),
                "team Wijk Oost",
                Schakelsoort.DESKUNDIGE,
                "Oost",
                null);
    }

    @AfterAll
    static void close() {
        proef.close();
    }

    @BeforeEach
    void eigenDag() {
        proef.plant("update vragen.overdracht set stand = 'INGETROKKEN', te_doen = 'NIETS', reden = 'proef'");
        proef.plant("update vragen.routering set tot = vanaf where organisatie is not null");
        proef.plant("delete from organisatie.vaardigheid");
        proef.plant("delete from organisatie.werkgrens");
        proef.om(LocalDate.of(2026, 3, 2).plusWeeks(week++) + "T10:00");
        proef.m.routes.toevoegen(bea, naar(proef.bouwen));
        for (var wie : List.of(tess, proef.ilse)) {
            proef.m.aanwezigheden.zet(wie, Stand.AANWEZIG, Duration.ofHours(8));
        }
    }

    static LocalDate vandaag() {
        return proef.test.klok().instant().atZone(Tx.ZONE).toLocalDate();
    }

    static Route naar(Team team) {
        return new Route(
                null, null, Schakelsoort.KCC, null, null, null, team.soort(), team.id(), null, vandaag(), null);
    }

    static Vraag vraagOver(String plaats) {
        var v = proef.vraagBijSanne();
        proef.plant(
                "update vragen.vraag set context = ?::json where id = ?", "{\"plaats\": \"" + plaats + "\"}", v.id());
        return v;
    }

    static Team eerste(UUID vraag) {
        return proef.m.routes.voorstellen(proef.sanne, vraag).getFirst();
    }

    static Verdeelbeeld.Regel regel(UUID overdracht) {
        return proef.m.verdelen.werk().beeld(tess).regels().stream()
                .filter(r -> r.overdracht().equals(overdracht))
                .findFirst()
                .orElseThrow();
    }

    static Overdracht nu(Overdracht o) {
        return proef.m.overdrachten.get(tess.actor("kijken"), o.id());
    }

    static void weigert(ThrowingCallable werk, String zin) {
        assertThatThrownBy(werk)
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.zinnen()).anyMatch(z -> z.contains(zin)));
    }
}
