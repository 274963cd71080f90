package nl.poort.registers.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.poort.TestDatabase;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PogingenTest {
    private static final Actor PROGRAMMA = Actor.system("test");
    private static final String GOED = "vier losse woorden hier";
    private static final String FOUT = "niet het wachtwoord";

    private static TestDatabase test;
    private Medewerkers medewerkers;
    private Accounts accounts;
    private UUID hier;
    private Medewerker anna;

    @BeforeAll
    static void open() {
        test = TestDatabase.open();
    }

    @AfterAll
    static void sluit() {
        test.close();
    }

    @BeforeEach
    void begin() {
        test.eigenaar()
                .useHandle(h -> h.execute(
                        "truncate organisatie.medewerker, organisatie.poging, organisatie.bekende_bron cascade"));
        medewerkers = new Medewerkers(test.db());
        accounts = new Accounts(test.db());
        hier = organisatie("Hier");
        anna = voegToe(hier, "Anna", Set.of(Rol.SPECIALIST));
    }

    @Test
    void een_onbekende_naam_en_een_verkeerd_wachtwoord_geven_hetzelfde_antwoord_en_hetzelfde_werk() {
        accounts.maak(PROGRAMMA, anna.id(), GOED);
        for (int i = 0; i < 12; i++) {
            var bron = "10.0.1." + i / 6;
            assertThat(fout("anna@hier.nl", FOUT, bron)).isEqualTo(fout("niemand@hier.nl", FOUT, bron));
        }
        // the same cost figures, so that the time is the same
        assertThat(Wachtwoorden.VAN_NIEMAND).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Wachtwoorden.klopt(FOUT, Wachtwoorden.VAN_NIEMAND)).isFalse();
    }

    @Test
    void wie_blijft_raden_moet_steeds_langer_wachten_maar_nooit_langer_dan_een_minuut() {
        accounts.maak(PROGRAMMA, anna.id(), GOED);
        for (int i = 0; i < 5; i++) {
            assertThat(fout("anna@hier.nl", FOUT, "10.0.0.9")).isEqualTo("aanmelden-mislukt");
        }
        assertThat(fout("anna@hier.nl", GOED, "10.0.0.9")).isEqualTo("te-veel-pogingen");
        test.klok().verder(Duration.ofSeconds(1));
        assertThat(fout("anna@hier.nl", FOUT, "10.0.0.9")).isEqualTo("aanmelden-mislukt");
        test.klok().verder(Duration.ofSeconds(1));
        assertThat(fout("anna@hier.nl", GOED, "10.0.0.9")).isEqualTo("te-veel-pogingen");
        assertThat(Pogingregels.PAAR.wacht(1_000_000)).isEqualTo(Duration.ofMinutes(1));
        test.klok().verder(Duration.ofMinutes(1));
        assertThat(accounts.meldAan("anna@hier.nl", GOED, "10.0.0.9")).isEqualTo(anna);
    }

    @Test
    void een_aanvaller_sluit_niemand_buiten_die_hier_eerder_aanmeldde() {
        accounts.maak(PROGRAMMA, anna.id(), GOED);
        accounts.meldAan("anna@hier.nl", GOED, "10.0.0.1");
        for (int i = 0; i < 10; i++) {
            poging("anna@hier.nl", "10.9.9." + i);
        }
        assertThat(fout("anna@hier.nl", GOED, "10.9.9.200")).isEqualTo("te-veel-pogingen");
        assertThat(accounts.meldAan("anna@hier.nl", GOED, "10.0.0.1")).isEqualTo(anna);
    }

    @Test
    void een_wachtwoord_op_duizend_namen_proberen_stopt_bij_de_bron() {
        int doorgelaten = 0;
        for (int i = 0; i < 1_000; i++) {
            try {
                poging("gebruiker" + i + "@hier.nl", "2001:db8:1:2::" + Integer.toHexString(i));
                doorgelaten++;
            } catch (Weigering w) {
                assertThat(w.code()).isEqualTo("te-veel-pogingen");
            }
        }
        assertThat(doorgelaten).isEqualTo(30);
        assertThat(fout("weer.een@hier.nl", FOUT, "2001:db8:1:2::ffff")).isEqualTo("te-veel-pogingen");
        accounts.maak(PROGRAMMA, anna.id(), GOED);
        assertThat(accounts.meldAan("anna@hier.nl", GOED, "2001:db8:1:3::1")).isEqualTo(anna);
    }

    @Test
    void om_een_nieuw_wachtwoord_vragen_wordt_geteld_of_de_naam_bestaat_of_niet() {
        accounts.maak(PROGRAMMA, anna.id(), GOED);
        for (var naam : List.of("anna@hier.nl", "niemand@hier.nl")) {
            for (int i = 0; i < 5; i++) {
                accounts.vraagHerstel(naam, "10.0.0.4");
            }
            assertThat(catchThrowableOfType(Weigering.class, () -> accounts.vraagHerstel(naam, "10.0.0.4"))
                            .code())
                    .isEqualTo("te-veel-pogingen");
        }
    }

    @Test
    void veel_pogingen_tegelijk_glippen_er_niet_samen_door() throws Exception {
        accounts.maak(PROGRAMMA, anna.id(), GOED);
        List<Callable<String>> werk = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            werk.add(() -> fout("anna@hier.nl", FOUT, "10.0.0.7"));
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var antwoorden = new ArrayList<String>();
            for (var f : pool.invokeAll(werk)) {
                antwoorden.add(f.get());
            }
            assertThat(antwoorden).filteredOn("aanmelden-mislukt"::equals).hasSize(5);
        }
    }

    @Test
    void oude_pogingen_en_links_worden_vergeten() {
        accounts.nodigUit(PROGRAMMA, anna.id());
        poging("x@hier.nl", "10.0.0.1");
        test.klok().verder(Duration.ofDays(60));
        assertThat(accounts.ruimOp()).isEqualTo(4);
    }

    /// Counts a try as the login does, without the work of computing a password.
    private void poging(String login, String bron) {
        test.db().run(PROGRAMMA, tx -> new Pogingen(tx, login, bron).tel());
    }

    private String fout(String login, String wachtwoord, String bron) {
        return catchThrowableOfType(Weigering.class, () -> accounts.meldAan(login, wachtwoord, bron))
                .code();
    }

    private UUID organisatie(String naam) {
        return new Organisaties(test.db())
                .voegToe(PROGRAMMA, Organisatiegegevens.van(naam, Organisatiesoort.GEMEENTE))
                .id();
    }

    private Medewerker voegToe(UUID organisatie, String naam, Set<Rol> rollen) {
        return medewerkers.voegToe(
                PROGRAMMA,
                organisatie,
                new Medewerkergegevens(naam, naam.toLowerCase() + "@hier.nl", null, rollen, Set.of()));
    }
}
