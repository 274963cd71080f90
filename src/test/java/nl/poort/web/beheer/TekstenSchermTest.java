package nl.poort.web.beheer;

import static nl.poort.web.beheer.Beheersite.naar;
import static nl.poort.web.beheer.Beheersite.tekst;
import static nl.poort.web.beheer.Beheersite.velden;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TekstenSchermTest {
    private static final String PAD = "/beheer/teksten/belpoging";
    private static final String GOED = "{aanhef}\n\nU nam niet op. Wij bellen {opnieuw}.\n\n{reageren}\n\n{afzender}";
    private static final String ANDER = "/beheer/teksten/vertraging";
    private static final String REDEN = "{aanhef}\n\nHet duurt langer: {reden} {belofte}\n\n{reageren}\n\n{afzender}";
    private static Beheersite site;

    @BeforeAll
    static void open() {
        site = new Beheersite();
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    @Test
    void proberen_laat_het_voorbeeld_zien_zonder_iets_te_bewaren() {
        var bea = site.als(site.bea);
        assertThat(tekst(bea.get("/beheer/teksten"))).contains("Niet bereikt", "de tekst van Poort");
        assertThat(tekst(bea.get(PAD))).contains("Zo leest de klant het", "Beste Fatima", "{opnieuw}");
        var voorbeeld = bea.post(
                PAD, velden("onderwerp", "U nam niet op", "inhoud", GOED, "vanaf", "2099-01-01", "probeer", "ja"));
        assertThat(voorbeeld.statusCode()).isEqualTo(200);
        assertThat(tekst(voorbeeld)).contains("U nam niet op. Wij bellen op");
        assertThat(tekst(bea.get(PAD))).contains("Nu geldt de tekst van Poort").doesNotContain("Versie 1");
    }

    @Test
    void een_onbekend_gegeven_wordt_bij_het_veld_genoemd_en_een_goede_versie_gaat_in_op_de_gekozen_dag() {
        var bea = site.als(site.bea);
        var fout = bea.post(
                ANDER, velden("onderwerp", "Hallo {naam}", "inhoud", REDEN + " {adres}", "vanaf", "2099-01-01"));
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("fout-onderwerp", "fout-inhoud");
        assertThat(tekst(fout)).contains("{naam}", "{adres}", "Kies uit de lijst met gegevens");
        var goed = bea.post(ANDER, velden("onderwerp", "U nam niet op", "inhoud", REDEN, "vanaf", "2099-01-01"));
        assertThat(naar(goed)).isEqualTo(ANDER);
        assertThat(tekst(bea.get("/beheer/teksten"))).contains("versie 1 vanaf");
        assertThat(site.als(site.bea).get("/beheer/teksten/bestaat-niet").statusCode())
                .isEqualTo(404);
    }
}
