package nl.poort.loket.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Models in the database: made without XML, step by step and back, until a version of them is published.
class RegelmodellenTest {
    private static TestDatabase test;
    private static Regeldeuren deuren;
    private static Medewerker auteur;
    private static Medewerker collega;
    private static Medewerker buur;

    @BeforeAll
    static void open() {
        test = TestDatabase.open();
        var organisaties = new Organisaties(test.db());
        deuren = Regeldeuren.open(test.db(), new Regelbestanden(test.db()), organisaties);
        auteur = beheerder(organisaties, null, "Berg", "Ans");
        collega = beheerder(organisaties, auteur.organisatie(), "Berg", "Bo");
        buur = beheerder(organisaties, null, "Dal", "Cas");
    }

    @AfterAll
    static void close() {
        test.close();
    }

    private static Medewerker beheerder(Organisaties organisaties, UUID bij, String gemeente, String naam) {
        var programma = Actor.system("proef");
        var code = gemeente.equals("Berg") ? "gm9991" : "gm9992";
        var organisatie = bij != null
                ? bij
                : organisaties
                        .voegToe(
                                programma,
                                new Organisatiegegevens(gemeente, Organisatiesoort.GEMEENTE, null, null, code, null))
                        .id();
        return new Medewerkers(test.db())
                .voegToe(
                        programma,
                        organisatie,
                        new Medewerkergegevens(
                                naam,
                                naam + "@voorbeeld.nl",
                                null,
                                java.util.Set.of(Rol.FUNCTIONEEL_BEHEERDER),
                                java.util.Set.of()));
    }

    private static Modelbegin.Keuze keuze(String naam, Regelsoort soort) {
        var toestemming = soort == Regelsoort.INDIENINGSVEREISTEN ? "Vergunning" : "";
        return new Modelbegin.Keuze(
                naam, soort, toestemming, "nl.imow-gm9991.activiteit." + naam.replaceAll("\\W", ""));
    }

    private static Regelmodel doe(Regelmodel m, Regelmodellen.Bewerking bewerking) {
        return deuren.modellen().bewerken(auteur, m.id(), m.stap(), "wijziging", bewerking);
    }

    static Vraaginvoer vraag(String tekst, Vraagsoort soort, String... opties) {
        return new Vraaginvoer(
                "",
                soort,
                tekst,
                "",
                List.of(opties).stream().map(o -> new Optie(o, "")).toList(),
                new Vraaginvoer.Uitleg("", "", ""),
                "",
                soort == Vraagsoort.GEO ? "nl.imow-gm9999.gebied.1" : "",
                "",
                true);
    }

    private static Regelmodel metVraag(Regelmodel m, Vraaginvoer in) {
        return doe(m, (b, ids) -> Vragenbewerking.zet(b, in, ids));
    }

    /// The outcomes of the rules of the top table, in order.
    private static Regelmodel uitkomsten(Regelmodel m, String... conclusies) {
        return doe(m, (b, ids) -> {
            var t = Tabelbewerking.tabel(b, b.top());
            var rijen = new java.util.ArrayList<Inhoud.Regel>();
            for (int r = 0; r < conclusies.length; r++) {
                rijen.add(
                        new Inhoud.Regel(t.regels().get(r).cellen(), List.of(Celtaal.tekst(conclusies[r])), "", "", 0));
            }
            return Tabelbewerking.rijen(b, b.top(), 0, rijen);
        });
    }

    private static LocalDate vandaag() {
        return LocalDate.ofInstant(test.klok().instant(), Tx.ZONE);
    }

    @Test
    void een_check_wordt_gemaakt_zonder_xml_ongedaan_gemaakt_gepubliceerd_en_vergeleken() {
        var naam = "Kap & rooi <boom> 'é' / \\ \uD83C\uDF33";
        var m = metVraag(
                deuren.modellen().nieuw(auteur, keuze(naam, Regelsoort.CONCLUSIE)), vraag("Dik?", Vraagsoort.JA_NEE));
        m = uitkomsten(m, "Vergunningplicht", "Verbod");
        m = uitkomsten(m, "Vergunningplicht", "Toestemmingsvrij");
        m = deuren.modellen().ongedaan(auteur, m.id(), m.stap());
        assertThat(Sttrschrijver.schrijf(deuren.modellen().inhoud(auteur, m.id())))
                .asString()
                .contains("Verbod");
        m = deuren.modellen().opnieuw(auteur, m.id(), m.stap());
        assertThat(m.kanOpnieuw()).isFalse();
        var oud = m;
        assertThatThrownBy(() -> deuren.modellen().ongedaan(auteur, oud.id(), 1))
                .hasMessageContaining("intussen gewijzigd door Ans");

        var versie = deuren.modellen().versieMaken(auteur, m.id(), m.stap());
        assertThat(versie.zwaar()).isZero();
        deuren.bestanden().publiceren(auteur, versie.bestand(), 1, vandaag());
        var regels = deuren.bestanden().regels(auteur, versie.bestand(), 1);
        assertThat(regels.bestand().naam()).isEqualTo(naam);
        assertThat(regels.bestand().vragen().getFirst().id()).matches("_[0-9a-f-]{36}");
        var stand = regels.begin().antwoord(regels.vragen().getFirst().id(), true);
        assertThat(stand.uitkomst().conclusies()).containsExactly(Conclusie.VERGUNNINGPLICHT);
        deuren.proefgevallen().bewaren(auteur, regels, "dik", stand);

        m = uitkomsten(deuren.modellen().get(auteur, m.id()), "Meldingsplicht", "Toestemmingsvrij");
        var tweede = deuren.modellen().versieMaken(auteur, m.id(), m.stap());
        assertThat(tweede.bestand()).isEqualTo(versie.bestand());
        var nieuw = deuren.bestanden().regels(auteur, versie.bestand(), 2);
        assertThat(Regelvergelijking.vergelijk(regels.bestand(), nieuw.bestand()))
                .containsExactly(new Verschil(
                        Verschil.Soort.ANDERS,
                        Verschil.Deel.REGEL,
                        "Conclusie: Dik? ja",
                        "U hebt een vergunning nodig",
                        "U moet dit vooraf melden"));
        assertThat(deuren.proefgevallen().speel(collega, nieuw)).singleElement().matches(u -> !u.gelijk());
    }

    @Test
    void een_formulier_vraagt_wat_verplicht_is_en_maatregelen_volgen_uit_de_antwoorden() {
        var form = deuren.modellen().nieuw(auteur, keuze("Formulier", Regelsoort.INDIENINGSVEREISTEN));
        form = metVraag(form, vraag("Waarom?", Vraagsoort.TEKST));
        form = metVraag(form, vraag("Situatietekening", Vraagsoort.BIJLAGE));
        var regels = deuren.bestanden()
                .regels(
                        auteur,
                        deuren.modellen()
                                .versieMaken(auteur, form.id(), form.stap())
                                .bestand(),
                        1);
        var ids = regels.vragen().stream().map(Regelvraag::id).toList();
        assertThat(Regelproef.ineens(regels, Map.of(ids.get(0), "ziek", ids.get(1), true))
                        .isCompleet())
                .isTrue();
        assertThat(Regelproef.ineens(regels, Map.of(ids.get(0), "ziek", ids.get(1), false))
                        .isCompleet())
                .isFalse();

        var m = metVraag(
                deuren.modellen().nieuw(auteur, keuze("Maatregelen", Regelsoort.MAATREGELEN)),
                vraag("Olie?", Vraagsoort.JA_NEE));
        m = doe(
                m,
                (b, nieuw) -> Maatregelbewerking.zet(
                        b,
                        new Maatregelbewerking.Invoer("", "m1", "Leeg de tank", "", "", "", List.of("Bodem")),
                        nieuw));
        m = doe(
                m,
                (b, nieuw) -> Tabelbewerking.rijen(
                        b,
                        b.top(),
                        0,
                        List.of(new Inhoud.Regel(List.of("true"), List.of("\"art. 1\"", "\"m1\""), "", "", 0))));
        var blad = deuren.bestanden()
                .nakijken(auteur, "x", Sttrschrijver.schrijf(deuren.modellen().inhoud(auteur, m.id())));
        assertThat(Regelproef.ineens(
                                blad.regels(),
                                Map.of(blad.regels().vragen().getFirst().id(), true))
                        .maatregelen())
                .containsExactly(Map.of("Voorschriften", "art. 1", "Maatregelen", "m1"));
    }

    @Test
    void een_gebied_van_een_ander_publiceert_alleen_met_een_motivering_van_een_tweede() {
        var m = metVraag(
                deuren.modellen().nieuw(auteur, keuze("Buiten", Regelsoort.CONCLUSIE)), vraag("Daar?", Vraagsoort.GEO));
        m = uitkomsten(m, "Verbod", "Toestemmingsvrij", "Verbod");
        var v = deuren.modellen().versieMaken(auteur, m.id(), m.stap());
        assertThat(deuren.bestanden().bevindingen(auteur, v.bestand(), 1))
                .extracting(Regelbevinding::soort)
                .containsExactly(Regelbevinding.Soort.GEBIED_VAN_EEN_ANDER);
        assertThatThrownBy(() -> deuren.bestanden().publiceren(auteur, v.bestand(), 1, vandaag()))
                .hasMessageContaining("zware bevindingen");
        deuren.bestanden().motiveren(collega, v.bestand(), 1, "Afgesproken met de buurgemeente.");
        deuren.bestanden().publiceren(auteur, v.bestand(), 1, vandaag());
    }

    @Test
    void een_ander_gezag_ziet_geen_model_geen_stap_en_geen_bewaard_antwoord() {
        var m = deuren.modellen().nieuw(auteur, keuze("Geheim", Regelsoort.CONCLUSIE));
        assertThat(deuren.modellen().list(auteur, "geh")).hasSize(1);
        assertThat(deuren.modellen().list(auteur, "g%h")).isEmpty();
        assertThat(deuren.modellen().list(buur, "")).isEmpty();
        List<Runnable> aanvallen = List.of(
                () -> deuren.modellen().get(buur, m.id()),
                () -> deuren.modellen().inhoud(buur, m.id()),
                () -> deuren.modellen().stappen(buur, m.id()),
                () -> deuren.modellen().ongedaan(buur, m.id(), 1),
                () -> deuren.modellen().bewerken(buur, m.id(), 1, "x", (b, ids) -> b),
                () -> deuren.modellen().opslaanAls(buur, m.id(), "x"),
                () -> deuren.modellen().versieMaken(buur, m.id(), 1),
                () -> deuren.modellen().verwijderen(buur, m.id()));
        aanvallen.forEach(
                a -> assertThatThrownBy(a::run).isInstanceOf(Weigering.class).hasMessageContaining("Dit model"));
        var kopie = deuren.modellen().opslaanAls(auteur, m.id(), "Kopie");
        deuren.modellen().verwijderen(auteur, m.id());
        assertThat(deuren.modellen().get(auteur, kopie.id()).naam()).isEqualTo("Kopie");
    }
}
