package nl.poort.betrouwbaarheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.poort.Modules;
import nl.poort.TestDatabase;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Werkfilter;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.Test;

/// Fifty people take from one queue (scorecard D3): each item gets one owner, whoever is late hears who has it.
class WachtrijTest {
    private static final Actor PROEF = Actor.system("proef");
    private static final int MENSEN = 50;
    private static final int VRAGEN = 60;

    @Test
    void vijftig_mensen_nemen_uit_een_werklijst_en_elke_vraag_krijgt_een_houder() throws Exception {
        try (var test = TestDatabase.open();
                var pool = Executors.newFixedThreadPool(MENSEN)) {
            var m = new Modules(test.db(), test.gebeurtenissen(), List.of());
            var team = team(m);
            for (int i = 0; i < VRAGEN; i++) {
                m.vragen.stellen(
                        new Actor(null, "Proef", team.organisatie(), "proef"),
                        NieuweVraag.van(
                                "K-2026-%06d".formatted(i),
                                "Mag dit?",
                                UUID.randomUUID(),
                                team.id(),
                                null,
                                Terugkoppelwijze.BELLEN));
            }
            var mensen = new ArrayList<Callable<List<UUID>>>();
            for (int i = 0; i < MENSEN; i++) {
                var mens = mens(m, team, i);
                mensen.add(() -> neem(m, mens));
            }
            Map<UUID, Integer> houders = new HashMap<>();
            for (var genomen : pool.invokeAll(mensen)) {
                genomen.get().forEach(o -> houders.merge(o, 1, Integer::sum));
            }
            assertThat(houders).hasSize(VRAGEN);
            assertThat(houders.values()).allMatch(aantal -> aantal == 1);
            int gebeurd = test.eigenaar()
                    .withHandle(h -> h.createQuery(
                                    "select count(*) from gebeurtenissen.gebeurtenis where soort = 'overdracht.aangenomen'")
                            .mapTo(Integer.class)
                            .one());
            assertThat(gebeurd).isEqualTo(VRAGEN);
        }
    }

    /// Takes what lies on top until nothing is left.
    private static List<UUID> neem(Modules m, Medewerker mens) {
        var genomen = new ArrayList<UUID>();
        var open = new Werkfilter(null, false, TeDoen.AANNEMEN, null, null, 1);
        for (var bovenop = m.werklijst.list(mens, open); !bovenop.isEmpty(); bovenop = m.werklijst.list(mens, open)) {
            try {
                genomen.add(m.overdrachten
                        .aannemen(mens, bovenop.getFirst().overdracht())
                        .id());
            } catch (Weigering w) {
                assertThat(w.code()).isEqualTo("al-aangenomen");
            }
        }
        return genomen;
    }

    private static Team team(Modules m) {
        var o = m.organisaties.voegToe(PROEF, Organisatiegegevens.van("Gemeente", Organisatiesoort.GEMEENTE));
        return m.organisaties.voegTeamToe(PROEF, o.id(), "KCC", Schakelsoort.KCC, "het KCC", null);
    }

    private static Medewerker mens(Modules m, Team team, int nr) {
        return m.medewerkers.voegToe(
                PROEF,
                team.organisatie(),
                new Medewerkergegevens(
                        "Mens " + nr,
                        "mens" + nr + "@example.nl",
                        null,
                        Set.of(Rol.KCC_MEDEWERKER),
                        Set.of(team.id())));
    }
}
