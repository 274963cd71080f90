package nl.poort.techniek.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.poort.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The database is told who acts only when that matters, and always before it answers.
class MuurPerOpdrachtTest {
    private static final String WIE = "select current_setting('poort.organisatie', true)";
    private static final Actor SYSTEEM = Actor.system("proef");
    private static final Actor WESTVELD = Actor.outsider("Klant", UUID.randomUUID(), "proef");
    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.open();
    }

    @AfterAll
    static void sluit() {
        database.close();
    }

    private static String wie(Tx tx) {
        return tx.handle().createQuery(WIE).mapTo(String.class).one();
    }

    @Test
    void na_een_deel_als_programma_geldt_weer_de_muur_van_de_beller() {
        var db = database.db();
        var gezien = db.<java.util.List<String>>change(WESTVELD, tx -> {
            // made before the switch and used after it, as the …Sql of a use case that calls another one
            var vraag = tx.handle().createQuery(WIE).mapTo(String.class);
            var binnen = db.change(SYSTEEM, MuurPerOpdrachtTest::wie);
            return java.util.List.of(binnen, vraag.one(), wie(tx));
        });
        var westveld = WESTVELD.organisation().toString();
        assertThat(gezien).containsExactly("*", westveld, westveld);
    }

    @Test
    void ook_als_het_deel_als_programma_mislukt() {
        var db = database.db();
        var gezien = db.<String>change(WESTVELD, tx -> {
            try {
                db.run(SYSTEEM, binnen -> {
                    wie(binnen);
                    throw new IllegalStateException("proef");
                });
            } catch (IllegalStateException e) {
                // the use case goes on without it
            }
            return wie(tx);
        });
        assertThat(gezien).isEqualTo(WESTVELD.organisation().toString());
    }

    @Test
    void wie_niets_vraagt_kost_geen_rondgang() {
        var db = database.db();
        database.opdrachten().nieuw();
        db.run(WESTVELD, tx -> {
            db.run(SYSTEEM, binnen -> {});
            wie(tx);
            db.run(SYSTEEM, binnen -> {});
            wie(tx);
        });
        assertThat(database.opdrachten().nieuw()).hasSize(4).endsWith(WIE, WIE, "commit");
    }

    @Test
    void een_teruggedraaide_verbinding_onthoudt_niet_wie_er_was() {
        var db = database.db();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> db.run(SYSTEEM, tx -> {
                    wie(tx);
                    throw new IllegalStateException("proef");
                }))
                .hasMessage("proef");
        assertThat(db.read(WESTVELD, MuurPerOpdrachtTest::wie))
                .isEqualTo(WESTVELD.organisation().toString());
    }
}
