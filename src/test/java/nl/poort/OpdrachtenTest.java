package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.registers.organisatie.Accounts;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpdrachtenTest {
    private static final Actor PROGRAMMA = Actor.system("proef");

    private final TestDatabase test = TestDatabase.open();
    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fout = new ByteArrayOutputStream();
    private String invoer = "";
    private static final URI ADRES = URI.create("https://poort.example");

    @TempDir
    Path map;

    @AfterEach
    void sluit() {
        test.close();
    }

    private int voer(String... woorden) {
        uit.reset();
        fout.reset();
        return new Opdrachten(
                        () -> Aansluiting.op(test.db(), instellingen()),
                        ADRES,
                        new ByteArrayInputStream(invoer.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(uit, true, StandardCharsets.UTF_8),
                        new PrintStream(fout, true, StandardCharsets.UTF_8))
                .voer(List.of(woorden));
    }

    private Instellingen instellingen() {
        return Instellingen.read(
                Map.of(
                        "POORT_PUBLIC_URL",
                        ADRES.toString(),
                        "POORT_HOME",
                        map.resolve("proef").toString()),
                map);
    }

    private UUID berg() {
        return new Organisaties(test.db())
                .zoek(PROGRAMMA, "Gemeente Berg", 1)
                .getFirst()
                .id();
    }

    private String gezegd() {
        return uit.toString(StandardCharsets.UTF_8) + fout.toString(StandardCharsets.UTF_8);
    }

    @Test
    void een_onbekende_opdracht_wijst_de_weg_naar_de_uitleg() {
        assertThat(voer("zing")).isEqualTo(2);
        assertThat(gezegd()).contains("kent de opdracht 'zing' niet", "./poort help");
        assertThat(voer("account", "maak", "Ina")).isEqualTo(2);
        assertThat(gezegd()).contains("Schrijf het zo: ./poort account maak NAAM EMAIL ORGANISATIE");
        assertThat(voer("help")).isZero();
        assertThat(gezegd()).contains("organisaties importeer", "sleutel maak");
    }

    @Test
    void de_eerste_beheerder_krijgt_een_link_en_kiest_zelf_een_wachtwoord() {
        assertThat(voer("organisatie", "maak", "Gemeente Berg", "gemeente")).isZero();
        assertThat(voer("account", "maak", "Ina Berg", "ina@berg.example", "gemeente berg"))
                .isZero();
        assertThat(gezegd()).containsPattern("https://poort.example/wachtwoord/[\\w-]{43}");
        var sleutel = gezegd().replaceAll("(?s).*/wachtwoord/([\\w-]{43}).*", "$1");
        var wie = new Accounts(test.db()).gebruik(sleutel, "vier losse woorden samen", "hier");
        assertThat(wie.naam()).isEqualTo("Ina Berg");
        assertThat(wie.rollen()).containsExactly(Rol.FUNCTIONEEL_BEHEERDER);
    }

    @Test
    void wie_er_al_is_krijgt_een_nieuwe_link_en_houdt_zijn_rollen() {
        voer("organisatie", "maak", "Gemeente Berg", "gemeente");
        voer("account", "maak", "Ina Berg", "ina@berg.example", "Gemeente Berg", "specialist", "teamleider");
        assertThat(voer("account", "maak", "Ina Berg", "INA@berg.example", "Gemeente Berg"))
                .isZero();
        assertThat(gezegd()).contains("was al bekend", "/wachtwoord/");
        assertThat(new Medewerkers(test.db()).list(PROGRAMMA, berg()))
                .singleElement()
                .satisfies(m -> assertThat(m.rollen()).containsExactlyInAnyOrder(Rol.SPECIALIST, Rol.TEAMLEIDER));
    }

    @Test
    void een_fout_wordt_gezegd_en_er_verandert_niets() {
        voer("organisatie", "maak", "Gemeente Berg", "gemeente");
        assertThat(voer("account", "maak", "Ina", "geen adres", "Gemeente Berg"))
                .isEqualTo(1);
        assertThat(gezegd()).contains("Dit kan zo niet:");
        assertThat(voer("account", "maak", "Ina", "ina@berg.example", "Gemeente Bergg"))
                .isEqualTo(1);
        assertThat(gezegd()).contains("Er is geen organisatie 'Gemeente Bergg'", "Bedoelt u 'Gemeente Berg'");
        assertThat(voer("account", "maak", "Ina", "ina@berg.example", "Gemeente Berg", "baas"))
                .isEqualTo(2);
        assertThat(gezegd()).contains("'baas' is geen rol", "functioneel_beheerder");
        assertThat(voer("organisaties", "importeer", "er-is-niets.csv")).isEqualTo(1);
        assertThat(gezegd()).contains("Er is geen bestand er-is-niets.csv");
        assertThat(new Medewerkers(test.db()).list(PROGRAMMA, berg())).isEmpty();
    }

    @Test
    void een_opdracht_werkt_zonder_poort_en_naast_een_poort_die_draait() {
        var instellingen =
                Instellingen.read(Map.of("POORT_HOME", map.resolve("huis").toString()), map);
        assertThat(Opdrachten.voer(new String[] {"organisatie", "maak", "Berg", "gemeente"}, instellingen))
                .isZero();
        try (var draait = EmbeddedPostgres.start(instellingen.home())) {
            assertThat(Opdrachten.voer(new String[] {"account", "maak", "Ina", "i@b.example", "Berg"}, instellingen))
                    .isZero();
            assertThat(draait.url()).isNotEmpty();
        }
        assertThat(Opdrachten.voer(new String[] {"sleutel", "maak", "Berg", "Zaaksysteem"}, instellingen))
                .isZero();
    }

    @Test
    void een_sleutel_wordt_een_keer_getoond() {
        voer("organisatie", "maak", "Gemeente Berg", "gemeente");
        assertThat(voer("sleutel", "maak", "Gemeente Berg", "Zaaksysteem")).isZero();
        assertThat(gezegd()).containsPattern("poort_[\\w-]{43}").contains("niet nog een keer tonen");
        assertThat(voer("sleutel", "maak", "gm9999", "Zaaksysteem")).isEqualTo(1);
    }

    @Test
    void een_bestand_met_een_foute_regel_laadt_de_rest() throws IOException {
        var bestand = map.resolve("gezag.csv");
        Files.writeString(bestand, "code,naam,bestuurslaag\ngm1,Gemeente Een,gemeente\ngm2,,gemeente\n");
        int code = voer("organisaties", "importeer", bestand.toString());
        assertThat(gezegd()).contains("regel 3: Vul een naam in", "1 nieuw");
        assertThat(code).isEqualTo(1);
        Files.write(bestand, new byte[] {'c', (byte) 0xff, '\n'});
        assertThat(voer("organisaties", "importeer", bestand.toString())).isEqualTo(1);
    }

    @Test
    void de_376_echte_gezagen_zijn_geladen_en_meteen_een_schakel() {
        var bestand = Path.of("..", "shared", "samples", "dso", "rtr", "bevoegd-gezag.csv");
        Assumptions.assumeTrue(Files.exists(bestand), "het voorbeeldbestand met bevoegde gezagen is hier niet");
        assertThat(voer("organisaties", "importeer", bestand.toString())).isZero();
        assertThat(gezegd()).contains("376 nieuw");
        var organisaties = new Organisaties(test.db());
        var gezagen = organisaties.list(PROGRAMMA).stream()
                .filter(o -> o.soort().isGezag())
                .toList();
        assertThat(gezagen)
                .hasSize(376)
                .allSatisfy(
                        o -> assertThat(organisaties.teams(PROGRAMMA, o.id())).hasSize(1));
        assertThat(voer("organisaties", "importeer", bestand.toString())).isZero();
        assertThat(gezegd()).contains("0 nieuw", "376 ongewijzigd");
        biedAan();
    }

    /// From one imported authority to the last of the others.
    private void biedAan() {
        var m = new Modules(test.db(), test.gebeurtenissen(), List.of());
        var alle = m.organisaties.list(PROGRAMMA).stream()
                .filter(o -> o.soort().isGezag())
                .toList();
        var van = m.organisaties.teams(PROGRAMMA, alle.getFirst().id()).getFirst();
        var naar = m.organisaties.teams(PROGRAMMA, alle.getLast().id()).getFirst();
        var wie = m.medewerkers.voegToe(
                PROGRAMMA,
                van.organisatie(),
                new Medewerkergegevens("Kim", "kim@berg.example", null, Set.of(Rol.KCC_MEDEWERKER), Set.of(van.id())));
        var vraag = m.vragen.stellen(
                wie.actor("vraag stellen"),
                NieuweVraag.van(
                        "K-2026-000001", "Van wie is deze dijk?", null, van.id(), wie.id(), Terugkoppelwijze.BELLEN));
        var overdracht = m.overdrachten.aanbieden(
                wie, vraag.id(), Aanbod.van(Overdrachtsoort.DOORZENDING, naar.id(), "Wilt u dit beantwoorden?"));
        assertThat(overdracht.naarTeam()).isEqualTo(naar.id());
        assertThat(overdracht.stand()).isEqualTo(Overdrachtstand.AANGEBODEN);
    }

    @Test
    void een_catalogus_gaat_als_zip_naar_een_andere_gemeente() throws IOException {
        voer("organisatie", "maak", "Gemeente Berg", "gemeente");
        voer("organisatie", "maak", "Gemeente Dal", "gemeente");
        voer("catalogus", "laad", "Gemeente Berg");
        var zip = map.resolve("catalogus.zip").toString();
        assertThat(voer("catalogus", "exporteer", "Gemeente Dal", zip)).isEqualTo(1);
        assertThat(gezegd()).contains("Deze organisatie heeft geen catalogus");
        assertThat(voer("catalogus", "exporteer", "Gemeente Berg", zip, "KLACHT"))
                .isZero();
        assertThat(voer("catalogus", "importeer", "Gemeente Dal", zip)).isEqualTo(1);
        assertThat(gezegd()).contains("In dit bestand zit geen catalogus: kies er een");
        assertThat(voer("catalogus", "exporteer", "Gemeente Berg", zip)).isZero();
        assertThat(gezegd()).contains("33 zaaktypen");
        assertThat(voer("catalogus", "importeer", "Gemeente Dal", zip)).isZero();
        assertThat(gezegd())
                .contains("types en onderdelen gemaakt in Startcatalogus (START), als concept. 0 stonden er al");
        assertThat(voer("catalogus", "importeer", "Gemeente Dal", zip, "START")).isZero();
        assertThat(gezegd()).contains("Er zijn 0 types");
        Files.writeString(map.resolve("kapot.zip"), "geen zip");
        assertThat(voer(
                        "catalogus",
                        "importeer",
                        "Gemeente Dal",
                        map.resolve("kapot.zip").toString()))
                .isEqualTo(1);
        assertThat(gezegd()).contains("geen goed zipbestand");
    }
}
