package nl.poort.contact.klantcontact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The closed indexes give what reading every row gives, and nothing of another organisation.
class ZoekindexTest {
    /// Begins with what is typed as the beginning of a name below: the organisation itself is not a word of the name.
    private static final UUID KCC = UUID.fromString("cccccccc-0000-4000-8000-000000000001");
    private static final UUID BUREN = UUID.randomUUID();
    private static final Actor SANNE = new Actor(UUID.randomUUID(), "Sanne", KCC, "vraag beantwoorden");
    private static final Actor NOOR = new Actor(UUID.randomUUID(), "Noor", BUREN, "melding aannemen");
    private static final List<String> ONDERWERPEN = List.of("dakkapel", "schutting", "parkeren", "lozing");

    /// What the search was before there was an index: every row that may be seen.
    private static final String ALLES_LEZEN = """
            select c.id from klantcontact.contact c
            where c.organisatie = :organisatie
              and to_tsvector('dutch', coalesce(c.onderwerp, '') || ' ' || coalesce(c.eigen_woorden, ''))
                  @@ websearch_to_tsquery('dutch', :tekst)
              and not exists (select 1 from klantcontact.contact n where n.correctie_op = c.id)
            order by c.tijd desc, c.id desc limit :limit""";

    private static TestDatabase test;
    private static Partijen partijen;
    private static Klantcontacten contacten;

    @BeforeAll
    static void vul() {
        test = TestDatabase.open();
        partijen = new Partijen(test.db());
        contacten = new Klantcontacten(test.db(), new Kenmerken(test.db()));
        test.db().run(SANNE, tx -> contacten(SANNE, 600));
        test.db().run(NOOR, tx -> contacten(NOOR, 40));
    }

    private static void contacten(Actor wie, int aantal) {
        for (int i = 0; i < aantal; i++) {
            var zeldzaam = i % 100 == 3 ? " bij de salamanderpoel" : "";
            contacten.legVast(
                    wie,
                    NieuwContact.inkomend(
                            "telefoon",
                            null,
                            "Een vraag over mijn %s in straat %d%s".formatted(ONDERWERPEN.get(i % 4), i, zeldzaam)),
                    new Afronding(Contactresultaat.ZELF_BEANTWOORD, "Ja"));
            test.klok().verder(Duration.ofSeconds(1));
        }
    }

    @AfterAll
    static void klaar() {
        test.close();
    }

    @Test
    void de_index_vindt_hetzelfde_als_alle_rijen_lezen() {
        for (var tekst : List.of(
                "vraag",
                "dakkapellen",
                "salamanderpoel",
                "salamanderpoel lozing",
                "vraag straat 17",
                "schutting or parkeren",
                "vraag -schutting",
                "\"mijn lozing\"",
                "vraag -vraag",
                "de het een",
                "bestaatniet")) {
            for (int limit : new int[] {1, 20, 100}) {
                assertThat(contacten.zoek(SANNE, tekst, limit))
                        .as("%s, %d", tekst, limit)
                        .extracting(Klantcontact::id)
                        .containsExactlyElementsOf(allesLezen(SANNE, tekst, limit));
            }
        }
    }

    @Test
    void iemand_van_een_andere_organisatie_vindt_nooit_een_contact_van_ons() {
        assertThat(contacten.zoek(NOOR, "vraag", 100))
                .hasSize(40)
                .allSatisfy(c -> assertThat(c.organisatie()).isEqualTo(BUREN));
        assertThat(contacten.zoek(NOOR, "vraag or " + KCC, 100))
                .allSatisfy(c -> assertThat(c.organisatie()).isEqualTo(BUREN));
        for (var tekst : List.of("vraag", "salamanderpoel", "vraag -bestaatniet", KCC.toString())) {
            assertThat(gevonden(NOOR, "select klantcontact.zoek('" + tekst + "', 10000)"))
                    .as(tekst)
                    .doesNotContainAnyElementsOf(alleVan(KCC));
        }
    }

    @Test
    void zonder_organisatie_is_er_niets_en_de_indexen_zijn_dicht() {
        partijen.registreer(SANNE, NieuwePartij.persoon("Gesloten Boek"));
        test.eigenaar().useHandle(h -> {
            h.execute("set role poort_app");
            for (var niets : List.of(
                    "klantcontact.zoek('vraag', 10)",
                    "klantcontact.zoek_naam('{gesloten}', 10)",
                    "klantcontact.lijkt_op('{gesloten}', 10)")) {
                assertThat(h.select("select * from " + niets).mapToMap().list())
                        .as(niets)
                        .isEmpty();
            }
        });
        for (var tabel : List.of("zoekindex", "naamindex", "naam")) {
            int gezien = test.db()
                    .read(
                            Actor.system("kijken"),
                            tx -> tx.handle()
                                    .select("select * from klantcontact." + tabel)
                                    .mapToMap()
                                    .list()
                                    .size());
            assertThat(gezien).as(tabel).isZero();
        }
    }

    @Test
    void van_een_verbeterd_contact_is_alleen_de_laatste_versie_te_vinden() {
        var fout = contacten.legVast(
                SANNE,
                NieuwContact.inkomend("balie", null, "Een kwispelende hond"),
                new Afronding(Contactresultaat.ZELF_BEANTWOORD, "Ja"));
        var goed = contacten.corrigeer(
                SANNE, fout.id(), new Correctie(null, "Een kwispelende kat", null, null, "verkeerd genoteerd"));

        assertThat(contacten.zoek(SANNE, "kwispelende", 10))
                .extracting(Klantcontact::id)
                .containsExactly(goed.id());
        assertThat(gevonden(SANNE, "select klantcontact.zoek('kwispelende', 10)"))
                .containsExactly(goed.id());
    }

    @Test
    void een_naam_wordt_gevonden_aan_het_begin_van_elk_woord_de_nieuwste_eerst() {
        var klanten = new ArrayList<UUID>();
        for (int i = 0; i < 12; i++) {
            klanten.add(partijen.registreer(SANNE, NieuwePartij.persoon("Zoë van den Akker-" + (char) ('a' + i)))
                    .id());
            test.klok().verder(Duration.ofSeconds(1));
        }
        partijen.registreer(NOOR, NieuwePartij.persoon("Zoë van den Akker-b"));

        assertThat(namen(SANNE, "zoe akk", 100)).containsExactlyInAnyOrderElementsOf(klanten);
        assertThat(namen(SANNE, "akker zo", 3)).containsExactlyInAnyOrderElementsOf(klanten.subList(9, 12));
        assertThat(namen(SANNE, "zoe c", 5)).containsExactly(klanten.get(2));
        assertThat(namen(SANNE, "wxqz", 100)).isEmpty();
        assertThat(namen(SANNE, "akkeer", 100)).containsExactlyInAnyOrderElementsOf(klanten);
        assertThat(namen(NOOR, "akker", 100)).hasSize(1).doesNotContainAnyElementsOf(klanten);
        assertThat(namen(NOOR, "akkeer", 100)).hasSize(1).doesNotContainAnyElementsOf(klanten);
    }

    @Test
    void een_oude_naam_is_weg_en_een_nieuwe_is_er() {
        var p = partijen.registreer(SANNE, NieuwePartij.persoon("Wilma Flintsteen"));
        partijen.wijzig(SANNE, p.id(), 1, NieuwePartij.persoon("Wilma Kiezel"));

        assertThat(namen(SANNE, "flintsteen", 5)).isEmpty();
        assertThat(namen(SANNE, "flintstean", 5)).isEmpty();
        assertThat(namen(SANNE, "wilma kiezel", 5)).containsExactly(p.id());
    }

    private static List<UUID> namen(Actor wie, String tekst, int limit) {
        return partijen.zoek(wie, tekst, limit).stream().map(Partij::id).toList();
    }

    private static List<UUID> gevonden(Actor wie, String sql) {
        return test.db()
                .read(wie, tx -> tx.handle().createQuery(sql).mapTo(UUID.class).list());
    }

    private static List<UUID> allesLezen(Actor wie, String tekst, int limit) {
        return test.db()
                .read(
                        wie,
                        tx -> tx.handle()
                                .createQuery(ALLES_LEZEN)
                                .bind("organisatie", wie.organisation())
                                .bind("tekst", tekst)
                                .bind("limit", limit)
                                .mapTo(UUID.class)
                                .list());
    }

    private static List<UUID> alleVan(UUID organisatie) {
        return test.eigenaar()
                .withHandle(h -> h.createQuery("select id from klantcontact.contact where organisatie = :o")
                        .bind("o", organisatie)
                        .mapTo(UUID.class)
                        .list());
    }
}
