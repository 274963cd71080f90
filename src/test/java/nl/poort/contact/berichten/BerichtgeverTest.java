package nl.poort.contact.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.poort.TestDatabase;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Bronnen;
import nl.poort.keten.vragen.Nabelverzoeken;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.ketenafspraken.Ketenafspraken;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BerichtgeverTest {
    private static final Actor SYSTEEM = Actor.system("proef");

    private final TestDatabase test = TestDatabase.open();
    private final Organisaties organisaties = new Organisaties(test.db());
    private final Medewerkers medewerkers = new Medewerkers(test.db());
    private final Bronnen bronnen = new Bronnen(
            test.db(),
            organisaties,
            medewerkers,
            new Klokken(test.db()),
            new Kalenderbeheer(test.db()),
            new Ketenafspraken(test.db()));
    private final Vragen vragen = new Vragen(bronnen);
    private final Overdrachten overdrachten = new Overdrachten(bronnen);
    private final Signalen signalen = new Signalen(test.db());
    private final Partijen partijen = new Partijen(test.db());
    private final Berichten berichten = new Berichten(test.db(), partijen);
    private final Nabelgesprekken nabelgesprekken = new Nabelgesprekken(
            test.db(),
            berichten,
            new Klantcontacten(test.db(), new Kenmerken(test.db())),
            vragen,
            new Nabelgesprekken.Keten(new Nabelverzoeken(bronnen), signalen));
    private final Berichtbezorging bezorging =
            new Berichtbezorging(test.db(), List.of(new PostvakBezorger(test.db()), new PortaalBezorger()));

    private final java.util.UUID gemeente = organisaties
            .voegToe(SYSTEEM, Organisatiegegevens.van("Westveld", Organisatiesoort.GEMEENTE))
            .id();
    private final Team kcc = team("KCC", Schakelsoort.KCC, "het KCC");
    private final Team bouwen = team("team Bouwen", Schakelsoort.DESKUNDIGE, "team Bouwen");
    private final Medewerker sanne = mens(kcc, "Sanne", Rol.KCC_MEDEWERKER);
    private final Medewerker ilse = mens(bouwen, "Ilse", Rol.SPECIALIST);

    BerichtgeverTest() {
        new Berichtgever(
                        vragen,
                        organisaties,
                        berichten,
                        new Kennis(test.db()),
                        signalen,
                        new Klantlinks(k -> "https://poort.example/volg", v -> java.util.Optional.empty()))
                .luister(test.gebeurtenissen());
        nabelgesprekken.luister(test.gebeurtenissen());
    }

    private Team team(String naam, Schakelsoort soort, String publiek) {
        return organisaties.voegTeamToe(SYSTEEM, gemeente, naam, soort, publiek, null);
    }

    private Medewerker mens(Team team, String naam, Rol rol) {
        return medewerkers.voegToe(
                SYSTEEM,
                gemeente,
                new Medewerkergegevens(naam, naam + "@example.nl", null, Set.of(rol), Set.of(team.id())));
    }

    @AfterEach
    void klaar() {
        test.close();
    }

    @Test
    void de_klant_hoort_bij_elke_stap_wat_er_gebeurt_zonder_dat_iemand_eraan_denkt() {
        var wie = sanne.actor("vraag beantwoorden");
        var fatima =
                partijen.registreer(wie, NieuwePartij.persoon("Fatima", DigitaalAdres.email("fatima@voorbeeld.nl")));
        var v = vragen.stellen(
                wie,
                NieuweVraag.van(
                        new Kenmerken(test.db()).reserveer(wie),
                        "Wat is het voordakvlak?",
                        fatima.id(),
                        kcc.id(),
                        sanne.id(),
                        Terugkoppelwijze.BELLEN));
        breng();
        test.klok().zet("2026-03-09T10:20");
        var o = overdrachten.aanbieden(sanne, v.id(), Aanbod.van(Overdrachtsoort.ADVIES, bouwen.id(), "Leg uit"));
        overdrachten.aannemen(ilse, o.id());
        breng();
        test.klok().zet("2026-03-10T09:40");
        overdrachten.beantwoorden(ilse, o.id(), Antwoord.van("De straatkant.", "art. 5.2"));
        test.klok().zet("2026-03-10T10:15");
        vragen.belpoging(sanne, v.id(), test.klok().instant().plusSeconds(3 * 3600 + 45 * 60));
        breng();
        test.klok().zet("2026-03-10T14:00");
        vragen.informeren(sanne, v.id(), Bekendmaking.BERICHT, "Het is de straatkant.");
        breng();

        assertThat(berichten.list(wie, v.id()))
                .extracting(Bericht::code)
                .containsExactly(
                        Berichtcode.ONTVANGST, Berichtcode.DOORGEZET, Berichtcode.BELPOGING, Berichtcode.ANTWOORD);
        assertThat(berichten.list(wie, v.id()))
                .allMatch(b -> b.stand() == Berichtstand.AFGELEVERD
                        && b.kenmerk().equals(v.kenmerk())
                        && b.tekst().startsWith("Beste Fatima,"));
        var post = new Postvak(test.db()).list(wie, 10);
        assertThat(post).hasSize(4).allMatch(b -> b.adres().equals("fatima@voorbeeld.nl"));
        assertThat(post)
                .extracting(Postvak.Brief::onderwerp)
                .contains("Wij hebben u gebeld en proberen het om 14:00 uur weer (" + v.kenmerk() + ")");
        assertThat(test.gebeurtenissen().wachtend(SYSTEEM)).isEmpty();
    }

    @Test
    void een_bericht_dat_niet_te_bezorgen_is_geeft_in_dezelfde_transactie_werk() {
        var wie = sanne.actor("vraag beantwoorden");
        var v = vragen.stellen(
                wie, NieuweVraag.van("K-2026-000001", "Mag dit?", null, kcc.id(), sanne.id(), Terugkoppelwijze.BELLEN));
        berichten.klaarzetten(
                wie,
                NieuwBericht.bijVraag(
                        v.id(),
                        v.kenmerk(),
                        Ontvanger.email("Bram", "bram@weg.invalid"),
                        Berichtcode.ANTWOORD,
                        new Berichttekst("Antwoord", "Ja")));
        bezorging.bezorgen(10);
        assertThat(vragen.weg(wie, v.id()).overdrachten())
                .filteredOn(o -> o.teDoen() == TeDoen.BELLEN)
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.naarMedewerker()).isEqualTo(sanne.id());
                    assertThat(o.uiterlijk()).isAfter(test.klok().instant());
                });
        breng();
        assertThat(berichten.opPagina(wie, v.id())).extracting(Bericht::code).contains(Berichtcode.ONTVANGST);
    }

    @Test
    void een_teruggekomen_bericht_gaat_verder_naar_een_mens() {
        var wie = sanne.actor("vraag beantwoorden");
        var b = berichten.klaarzetten(
                wie,
                NieuwBericht.bijVraag(
                        java.util.UUID.randomUUID(),
                        null,
                        Ontvanger.email("Bram", "bram@voorbeeld.nl"),
                        Berichtcode.ANTWOORD,
                        new Berichttekst("Antwoord", "Ja")));
        bezorging.bezorgen(10);
        assertThat(bezorging.teruggekomen(b.messageId(), "mailbox vol")).isTrue();
        assertThat(bezorging.teruggekomen("<onzin@elders>", "x")).isFalse();
        assertThat(berichten.get(wie, b.id()).stand()).isEqualTo(Berichtstand.NABELLEN);
    }

    private void breng() {
        test.gebeurtenissen().deliver(200);
        bezorging.bezorgen(100);
    }
}
