package nl.poort.contact.kanalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The queues of the chat and the counter, and the contact that both become.
class ChatEnBalieTest {
    private static Kanaalproef p;
    private static Chats chats;
    private static Balies balies;

    @BeforeAll
    static void open() {
        p = new Kanaalproef();
        chats = p.kanalen.chats;
        balies = p.kanalen.balies;
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    @Test
    void een_chat_wacht_op_zijn_beurt_opent_een_contact_en_laat_daar_alles_achter_wat_is_gezegd() {
        var eerste = chats.begin(p.berg, "Fatima 🎈", "Wanneer wordt het papier opgehaald?");
        p.wacht(5);
        var tweede = chats.begin(p.berg, "Ali", "<script>alert(1)</script>");
        assertThat(chats.volg(tweede.id()).orElseThrow().voor()).isEqualTo(1);
        chats.neem(p.sanne, eerste.id());
        assertThat(chats.volg(tweede.id()).orElseThrow().voor()).isZero();
        assertThatThrownBy(() -> chats.neem(p.rob, eerste.id())).hasMessageContaining("Sanne helpt deze klant al");
        assertThatThrownBy(() -> chats.zeg(p.rob, eerste.id(), "Hallo")).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> chats.get(p.vreemde, eerste.id())).isInstanceOf(Weigering.class);

        chats.zeg(p.sanne, eerste.id(), "Op donderdag.");
        chats.zegAlsKlant(eerste.id(), "Dank u");
        var contact = chats.contact(p.sanne, eerste).orElseThrow();
        assertThat(contact.kenmerk()).isEqualTo(eerste.kenmerk());
        chats.sluit(p.sanne, eerste.id());
        assertThat(chats.contact(p.sanne, eerste).orElseThrow().veld("woorden"))
                .isEqualTo("Klant: Wanneer wordt het papier opgehaald?\nWij: Op donderdag.\nKlant: Dank u");
        assertThatThrownBy(() -> chats.zegAlsKlant(eerste.id(), "Nog iets")).hasMessageContaining("klaar");
        chats.eindeAlsKlant(tweede.id());
    }

    @Test
    void wie_weggaat_voor_iemand_kwam_is_niet_kwijt() {
        var chat = chats.begin(p.berg, "Bo", "Is het gemeentehuis open?");
        p.wacht(6 * 60);
        chats.ruimOp();
        assertThat(chats.volg(chat.id()).orElseThrow().chat().stand()).isEqualTo(Chatstand.KLAAR);
        var actor = p.sanne.actor("proef");
        assertThat(p.m.klantcontacten.zoek(actor, "gemeentehuis", 5))
                .anySatisfy(c -> assertThat(c.kenmerk()).isEqualTo(chat.kenmerk()));
        assertThat(p.wachttijden("chat")).contains("klant ging weg 360");
    }

    @Test
    void tien_bezoekers_tegelijk_krijgen_tien_nummers_en_twee_balies_roepen_nooit_dezelfde() throws Exception {
        var nummers = Collections.synchronizedSet(new HashSet<Integer>());
        var geroepen = Collections.synchronizedList(new java.util.ArrayList<Integer>());
        try (var draden = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 10; i++) {
                draden.submit(() -> nummers.add(balies.meldAan(bezoeker(), p.dal, "paspoort", null)
                        .bezoek()
                        .nummer()));
            }
        }
        assertThat(nummers).hasSize(10);
        try (var draden = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 12; i++) {
                draden.submit(() -> balies.roepVolgende(p.vreemde, "3").ifPresent(b -> geroepen.add(b.nummer())));
            }
        }
        assertThat(geroepen).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
    }

    private static Actor bezoeker() {
        return Actor.outsider("Bezoeker", p.dal, "volgnummer nemen");
    }

    @Test
    void een_bezoeker_wordt_opgeroepen_en_geholpen_met_een_contact_van_de_balie() {
        var bon = balies.meldAan(p.sanne, "Rijbewijs", "Mila");
        p.wacht(16 * 60);
        var opgeroepen = balies.roepVolgende(p.sanne, "2").orElseThrow();
        assertThat(opgeroepen.id()).isEqualTo(bon.bezoek().id());
        assertThat(balies.bon(bon.bon()).orElseThrow().bezoek().balie()).isEqualTo("2");
        assertThatThrownBy(() -> balies.begin(p.rob, opgeroepen.id())).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> balies.begin(p.vreemde, opgeroepen.id())).isInstanceOf(Weigering.class);
        var contact = balies.begin(p.sanne, opgeroepen.id());
        assertThat(contact.kanaal()).isEqualTo("balie");
        assertThat(contact.veld("woorden")).isEqualTo("Rijbewijs");
        assertThat(balies.begin(p.sanne, opgeroepen.id()).id()).isEqualTo(contact.id());
        balies.sluit(p.sanne, opgeroepen.id(), Bezoekstand.GEHOLPEN);
        assertThat(p.wachttijden("balie")).contains("geholpen 960");
        assertThat(balies.mijnBalie(p.sanne)).hasValue("2");
        assertThat(balies.bon("verzonnen")).isEmpty();
    }

    @Test
    void wie_niet_langer_wacht_of_niet_komt_houdt_de_rij_niet_op() {
        var weg = balies.meldAan(p.rob, "Vraag", null);
        var blijft = balies.meldAan(p.rob, "Vraag", null);
        assertThat(balies.bon(blijft.bon()).orElseThrow().voor()).isEqualTo(1);
        balies.gaWeg(weg.bon());
        assertThat(balies.bon(blijft.bon()).orElseThrow().voor()).isZero();
        var b = balies.roepVolgende(p.rob, "4").orElseThrow();
        assertThat(balies.roepOp(p.rob, b.id(), "4").keren()).isEqualTo(2);
        balies.sluit(p.rob, b.id(), Bezoekstand.NIET_VERSCHENEN);
        assertThat(balies.vandaag(p.rob.actor("proef"), p.berg)).isEmpty();
        assertThatThrownBy(() -> balies.meldAan(p.rob, " ", null))
                .isInstanceOfSatisfying(
                        Weigering.class,
                        w -> assertThat(w.velden()).isEqualTo(Map.of("waarvoor", "Schrijf op waarvoor u komt")));
        assertThat(List.of(weg.bezoek().nummer(), blijft.bezoek().nummer())).doesNotHaveDuplicates();
    }
}
