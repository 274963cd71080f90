package nl.poort.registers.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

class AccountsTest {
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
    void er_is_geen_account_dat_niemand_heeft_gemaakt() {
        assertThat(test.eigenaar()
                        .<Integer, RuntimeException>withHandle(
                                h -> h.createQuery("select count(*) from organisatie.account")
                                        .mapTo(Integer.class)
                                        .one()))
                .isZero();
        assertThat(fout("anna@hier.nl", GOED, "10.0.0.1")).isEqualTo("aanmelden-mislukt");
    }

    @Test
    void met_het_goede_wachtwoord_kom_je_binnen() {
        accounts.maak(PROGRAMMA, anna.id(), GOED);
        assertThat(accounts.meldAan(" ANNA@hier.nl ", GOED, "10.0.0.1")).isEqualTo(anna);
        assertThat(fout("anna@hier.nl", GOED + " ", "10.0.0.1")).isEqualTo("aanmelden-mislukt");
        assertThat(fout("anna@hier.nl", null, "10.0.0.1")).isEqualTo("aanmelden-mislukt");
    }

    @Test
    void een_wachtwoord_staat_alleen_als_argon2id_in_de_database() {
        accounts.maak(PROGRAMMA, anna.id(), GOED);
        var phc = test.eigenaar()
                .<String, RuntimeException>withHandle(h -> h.createQuery("select wachtwoord from organisatie.account")
                        .mapTo(String.class)
                        .one());
        assertThat(phc).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(GOED);
        assertThat(Wachtwoorden.versleutel(GOED)).isNotEqualTo(Wachtwoorden.versleutel(GOED));
    }

    @Test
    void dezelfde_letter_anders_getypt_is_hetzelfde_wachtwoord() {
        accounts.maak(PROGRAMMA, anna.id(), "een caf\u00e9 aan de gracht");
        assertThat(accounts.meldAan("anna@hier.nl", "een cafe\u0301 aan de gracht", "10.0.0.1"))
                .isEqualTo(anna);
    }

    @Test
    void een_link_werkt_een_keer_en_een_dag() {
        var link = accounts.nodigUit(PROGRAMMA, anna.id());
        assertThat(link.sleutel()).hasSize(43);
        assertThat(link.toString()).doesNotContain(link.sleutel());
        assertThat(Duration.between(test.klok().instant(), link.tot())).isEqualTo(Duration.ofHours(24));
        assertThatThrownBy(() -> accounts.gebruik(link.sleutel(), "kort", "10.0.0.1"))
                .hasMessageContaining("12 tekens");
        assertThat(accounts.gebruik(link.sleutel(), GOED, "10.0.0.1")).isEqualTo(anna);
        assertThat(accounts.meldAan("anna@hier.nl", GOED, "10.0.0.1")).isEqualTo(anna);
        assertThatThrownBy(() -> accounts.gebruik(link.sleutel(), GOED + "2", "10.0.0.1"))
                .hasMessageContaining("al gebruikt of verlopen");

        var laat = accounts.herstellink("Anna@hier.nl").orElseThrow();
        assertThat(accounts.isGeldig(laat.sleutel())).isTrue();
        test.klok().verder(Duration.ofHours(1));
        assertThat(accounts.isGeldig(laat.sleutel())).isFalse();
        assertThatThrownBy(() -> accounts.gebruik(laat.sleutel(), GOED, "10.0.0.1"))
                .hasMessageContaining("verlopen");
        assertThatThrownBy(() -> accounts.gebruik("geraden", GOED, "10.0.0.1")).hasMessageContaining("verlopen");
        assertThat(accounts.herstellink("niemand@hier.nl")).isEmpty();
    }

    @Test
    void een_link_wordt_ook_tegelijk_maar_een_keer_gebruikt() throws Exception {
        var link = accounts.nodigUit(PROGRAMMA, anna.id());
        List<Callable<Boolean>> werk = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            var wachtwoord = GOED + i;
            werk.add(() -> {
                try {
                    accounts.gebruik(link.sleutel(), wachtwoord, "10.0.0.1");
                    return true;
                } catch (Weigering w) {
                    return false;
                }
            });
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            int gelukt = 0;
            for (var f : pool.invokeAll(werk)) {
                gelukt += f.get() ? 1 : 0;
            }
            assertThat(gelukt).isOne();
        }
    }

    @Test
    void een_nieuw_wachtwoord_maakt_andere_links_ongeldig_en_is_een_gebeurtenis() {
        accounts.maak(PROGRAMMA, anna.id(), GOED);
        var link = accounts.herstellink("anna@hier.nl").orElseThrow();
        accounts.wijzigWachtwoord(anna, GOED, "een heel ander wachtwoord", "10.0.0.1");

        assertThat(accounts.isGeldig(link.sleutel())).isFalse();
        assertThat(fout("anna@hier.nl", GOED, "10.0.0.1")).isEqualTo("aanmelden-mislukt");
        assertThat(test.gebeurtenissen().list(PROGRAMMA, anna.id()))
                .extracting(g -> g.soort())
                .filteredOn("wachtwoord.gewijzigd"::equals)
                .hasSize(2);
        assertThatThrownBy(() -> accounts.wijzigWachtwoord(anna, "onjuist", "nog een ander wachtwoord", "10.0.0.1"))
                .hasMessageContaining("klopt niet");
    }

    @Test
    void wie_geblokkeerd_of_vertrokken_is_komt_niet_binnen_en_hoort_niet_waarom() {
        accounts.maak(PROGRAMMA, anna.id(), GOED);
        accounts.koppelOidc(PROGRAMMA, anna.id(), "https://idp.voorbeeld", "42");
        assertThat(accounts.oidcAccount("https://idp.voorbeeld", "42")).contains(anna);

        accounts.blokkeer(PROGRAMMA, anna.id());
        assertThat(fout("anna@hier.nl", GOED, "10.0.0.1")).isEqualTo("aanmelden-mislukt");
        assertThat(accounts.oidcAccount("https://idp.voorbeeld", "42")).isEmpty();
        assertThat(accounts.herstellink("anna@hier.nl")).isEmpty();

        accounts.deblokkeer(PROGRAMMA, anna.id());
        assertThat(accounts.meldAan("anna@hier.nl", GOED, "10.0.0.1")).isEqualTo(anna);
        medewerkers.vertrek(PROGRAMMA, anna.id());
        assertThat(fout("anna@hier.nl", GOED, "10.0.0.1")).isEqualTo("aanmelden-mislukt");
    }

    @Test
    void accounts_beheert_alleen_de_eigen_beheerder() {
        var daar = organisatie("Daar");
        var bo = voegToe(daar, "Bo", Set.of(Rol.FUNCTIONEEL_BEHEERDER));
        assertThatThrownBy(() -> accounts.nodigUit(bo.actor("beheer"), anna.id()))
                .hasMessage("Deze medewerker is niet gevonden");
        assertThatThrownBy(() -> accounts.maak(anna.actor("x"), anna.id(), GOED))
                .hasMessageContaining("beheerder");
        assertThat(accounts.nodigUit(bo.actor("beheer"), bo.id()).wie()).isEqualTo(bo);
    }

    @Test
    void een_inlognaam_en_een_identiteit_zijn_van_een_mens_ook_over_organisaties_heen() {
        accounts.maak(PROGRAMMA, anna.id(), GOED);
        accounts.koppelOidc(PROGRAMMA, anna.id(), "https://idp.voorbeeld", "42");
        var daar = organisatie("Daar");
        var bo = voegToe(daar, "Bo", Set.of(Rol.FUNCTIONEEL_BEHEERDER)).actor("beheer");
        var zelfde =
                medewerkers.voegToe(bo, daar, new Medewerkergegevens("Anna", "anna@hier.nl", null, Set.of(), Set.of()));
        assertThatThrownBy(() -> accounts.nodigUit(bo, zelfde.id())).hasMessageContaining("al iemand anders");
        assertThatThrownBy(() -> accounts.koppelOidc(bo, bo.id(), "https://idp.voorbeeld", "42"))
                .hasMessageContaining("ander account");
        assertThatThrownBy(() -> medewerkers.wijzig(
                        bo,
                        bo.id(),
                        new Medewerkergegevens(
                                "Bo", "anna@hier.nl", null, Set.of(Rol.FUNCTIONEEL_BEHEERDER), Set.of())))
                .isInstanceOf(Weigering.class);
        assertThat(accounts.meldAan("anna@hier.nl", GOED, "10.0.0.1")).isEqualTo(anna);
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
