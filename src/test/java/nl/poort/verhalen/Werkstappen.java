package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.nl.Dan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.kennis.Artikelfilter;
import nl.poort.contact.kennis.Artikelstaat;
import nl.poort.contact.klantcontact.Contacttelling;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Signaal;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.keten.vragen.Werkfilter;
import nl.poort.keten.vragen.Werkregel;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;

/// What people have to do, and what stays behind when it is done.
public class Werkstappen {
    private final Wereld w = Wereld.nu();

    private List<Werkregel> werk(Medewerker wie) {
        return w.m.werklijst.list(wie, Werkfilter.ALLES).stream()
                .filter(r -> r.vraag().equals(w.vraag().id()))
                .toList();
    }

    private List<String> signalen(Medewerker wie) {
        return w.m.signalen.list(wie).stream()
                .filter(s -> s.vraag().equals(w.vraag().id()))
                .filter(s -> wie.id().equals(s.medewerker()))
                .map(Signaal::tekst)
                .toList();
    }

    /// The fields of what was recorded last of this kind about the question that is talked about.
    static Map<?, ?> gebeurd(Wereld w, String soort) {
        return w.m.gebeurtenissen.list(Wereld.SYSTEEM, w.vraag().id()).stream()
                .filter(g -> g.soort().equals(soort))
                .reduce((a, b) -> b)
                .map(g -> (Map<?, ?>) Json.read(g.inhoud(), Map.class))
                .orElseThrow(() -> new AssertionError(soort + " is niet gebeurd"));
    }

    @Dan("^krijgt \"([^\"]+)\" een taak \"([^\"]+)\" met deadline (.+)$")
    public void taak(String wie, String wat, String deadline) {
        assertThat(werk(w.mens(wie)))
                .extracting(r -> r.teDoen().tekst() + " voor " + Wereld.tekst(r.uiterlijk()))
                .containsExactly(wat + " voor " + deadline);
    }

    @Dan("^kan \"(V\\d)\" nog niet worden gesloten omdat de klant niet is geïnformeerd$")
    public void niet_te_sluiten(String naam) {
        var vraag = w.vraag(naam);
        assertThat(vraag.stand()).isEqualTo(Vraagstand.BEANTWOORD);
        var sanne = w.mens("Sanne");
        for (var hoe : List.of(Bekendmaking.ANONIEM, Bekendmaking.NIET_BEREIKBAAR)) {
            assertThatThrownBy(() -> w.m.gesprekken.vertellen(sanne, vraag.id(), hoe, ""))
                    .isInstanceOf(Weigering.class);
        }
        assertThatThrownBy(() -> w.test.eigenaar()
                        .useHandle(
                                h -> h.execute("update vragen.vraag set stand = 'GESLOTEN' where id = ?", vraag.id())))
                .hasMessageContaining("gesloten_na_bekendmaking");
        assertThat(w.vraag(naam).geslotenOp()).isNull();
    }

    @Dan("^telt \"(V\\d)\" (\\d) belpoging en loopt klok \"keten\" door$")
    public void belpoging(String naam, int aantal) {
        w.id(naam);
        assertThat(w.weg().wortel().belpogingen()).isEqualTo(aantal);
        assertThat(w.m.klokken.list(Wereld.SYSTEEM, w.vraag().id()))
                .anyMatch(k -> k.soort() == nl.poort.registers.klokken.Kloksoort.KETEN && k.isOpen());
    }

    @Dan("^heeft \"(V\\d)\" twee klantcontacten die naar elkaar verwijzen$")
    public void twee_contacten(String naam) {
        var sanne = w.mens("Sanne").actor("contacten bekijken");
        var alle = w.m.klantcontacten.bijVraag(sanne, w.id(naam));
        var gesproken = alle.stream().filter(Klantcontact::gelukt).toList();
        assertThat(gesproken).hasSize(2);
        var eerste = gesproken.getFirst();
        var tweede = gesproken.getLast();
        assertThat(eerste.verwijzingen()).contains(tweede.id());
        assertThat(tweede.verwijzingen()).contains(eerste.id());
        assertThat(alle)
                .extracting(Klantcontact::kenmerk)
                .containsOnly(w.vraag().kenmerk());
    }

    @Dan("^opent sessie \"([^\"]+)\" bij dezelfde vraag met de uitleg erbij en de eerdere antwoorden bewaard$")
    public void sessie(String sessie) {
        var verteld = gebeurd(w, "klant.geinformeerd");
        assertThat(verteld.get("sessie")).isEqualTo(sessie);
        assertThat(verteld.get("tekst")).isEqualTo(LokaleStappen.UITLEG);
        assertThat(w.vraag().context().velden())
                .isEqualTo(Klanten.sessie(sessie, w.vraag().tekst()));
    }

    @Dan("^staat er een conceptkennisartikel klaar met vraag, uitleg en bron$")
    public void concept() {
        var sanne = w.mens("Sanne").actor("kennis beheren");
        var concepten = w.m.kennisredactie.list(sanne, Artikelfilter.alles(50)).stream()
                .filter(a -> a.staat() == Artikelstaat.CONCEPT)
                .toList();
        assertThat(concepten).hasSize(1).allSatisfy(a -> {
            assertThat(a.uitVraag()).contains(w.vraag().id());
            assertThat(a.titel()).isEqualTo(w.vraag().tekst());
            assertThat(a.tekst().publiek()).isEqualTo(LokaleStappen.UITLEG);
            assertThat(a.tekst().bron()).isEqualTo(LokaleStappen.BRON);
        });
    }

    @Dan("^telt \"(V\\d)\" niet mee als direct afgehandeld \\(K2\\) maar wel als beantwoord door KCC \\(K1\\)$")
    public void telt(String naam) {
        var sanne = w.mens("Sanne").actor("cijfers bekijken");
        var vraag = w.vraag(naam);
        assertThat(w.m.klantcontacten.tellingen(sanne, w.moment("2026-03-01 00:00"), w.moment("2026-04-01 00:00")))
                .isNotEmpty()
                .allMatch(t -> t.direct() == 0)
                .extracting(Contacttelling::aantal)
                .contains(1L);
        assertThat(vraag.beantwoordDoor(w.team("KCC").id())).isTrue();
        assertThat(vraag.beantwoordDoor(w.team("inhoudelijk deskundige").id())).isFalse();
    }

    @Dan("^is de overdracht \"([^\"]+)\" en ligt de vraag weer bij \"([^\"]+)\"$")
    public void ligt_weer_bij(String stand, String schakel) {
        assertThat(w.bij("inhoudelijk deskundige").stand().tekst()).isEqualTo(stand);
        assertThat(w.weg().blad().orElseThrow().naarTeam())
                .isEqualTo(w.team(schakel).id());
        assertThat(w.vraag().eigenaar()).isEqualTo(w.team(schakel).id());
        assertThat(werk(w.mens("Sanne"))).extracting(r -> r.teDoen().tekst()).containsExactly("behandelen");
        assertThat(werk(w.mens("Ilse"))).isEmpty();
    }

    @Dan("^stelt het systeem schakel \"([^\"]+)\" voor$")
    public void stelt_voor(String schakel) {
        assertThat(gebeurd(w, "overdracht.geweigerd").get("voorstel"))
                .isEqualTo(w.team(schakel).id().toString());
    }

    @Dan("^is de overdracht \"([^\"]+)\" en is er een escalatie naar de teamleider van die groep$")
    public void escalatie(String stand) {
        var stappen = w.weg().stappen();
        var groep = w.team("inhoudelijk deskundige").id();
        var petra = w.mens("Petra");
        assertThat(stappen.get(1).stand().tekst()).isEqualTo(stand);
        assertThat(stappen).hasSize(3).last().satisfies(e -> {
            assertThat(e.soort()).isEqualTo(Overdrachtsoort.ESCALATIE);
            assertThat(e.naarTeam()).isEqualTo(groep);
            assertThat(e.naarMedewerker()).isEqualTo(petra.id());
            assertThat(e.aangebodenOp()).isEqualTo(w.moment());
        });
        assertThat(werk(petra)).extracting(r -> r.teDoen().tekst()).containsExactly("aannemen");
        assertThat(signalen(petra)).isNotEmpty();
    }

    @Dan("^heeft \"(V\\d)\" op geen enkel moment geen eigenaar$")
    public void nooit_zonder_eigenaar(String naam) {
        List<UUID> eigenaren = Eigenaarspoor.eigenaren(w, w.id(naam));
        assertThat(eigenaren).isNotEmpty().containsOnly(w.team("KCC").id());
    }

    @Dan("^krijgt \"([^\"]+)\" een signaal$")
    public void signaal(String wie) {
        assertThat(signalen(w.mens(wie))).anyMatch(s -> s.contains("niet op tijd aangenomen"));
    }

    @Dan("^krijgt de contactpersoon de taak \"([^\"]+)\"$")
    public void taak_van_contactpersoon(String wat) {
        var taken = werk(w.mens("Sanne"));
        assertThat(taken).extracting(r -> r.teDoen().tekst()).contains(wat);
        assertThat(taken)
                .anyMatch(r -> r.vraag().equals(w.vraag().id())
                        && w.vraag().contactpersoon().equals(r.naarMedewerker()));
    }

    @Dan("^kan de taak alleen worden afgerond met een nieuwe datum en een reden$")
    public void alleen_met_datum_en_reden() {
        var sanne = w.mens("Sanne");
        var taak = werk(sanne).stream()
                .filter(r -> r.teDoen() == nl.poort.keten.vragen.TeDoen.VERTRAGING_MELDEN)
                .findFirst()
                .orElseThrow();
        var datum = w.moment("2026-03-13 17:00");
        var klaar = nl.poort.keten.vragen.Antwoord.van("klaar", "");
        List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> andersom = List.of(
                () -> w.m.vragen.vertragingMelden(sanne, taak.vraag(), datum, " "),
                () -> w.m.vragen.vertragingMelden(sanne, taak.vraag(), null, "de deskundige is ziek"),
                () -> w.m.vragen.vertragingMelden(sanne, taak.vraag(), w.moment("2026-03-11 16:00"), "ziek"),
                () -> w.m.overdrachten.beantwoorden(sanne, taak.overdracht(), klaar),
                () -> w.m.overdrachten.intrekken(sanne, taak.overdracht(), "niet nodig"));
        for (var poging : andersom) {
            assertThatThrownBy(poging).isInstanceOf(Weigering.class);
            assertThat(werk(sanne)).contains(taak);
        }
        w.m.vragen.vertragingMelden(sanne, taak.vraag(), datum, "de deskundige is ziek");
        w.draai();
        assertThat(werk(sanne)).doesNotContain(taak);
        assertThat(Klantstappen.berichten(w, w.vraag()).getLast().tekst())
                .contains("de deskundige is ziek", "vrijdag 13 maart om 17:00 uur");
    }
}
