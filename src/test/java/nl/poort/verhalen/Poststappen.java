package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.En;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.berichten.Berichtenbox;
import nl.poort.contact.berichten.Brieven;
import nl.poort.contact.berichten.Poging;
import nl.poort.contact.berichten.Postinstelling;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.keten.behandeling.Besluitwens;
import nl.poort.keten.behandeling.Zaakkeuze;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.registers.besluiten.Besluit;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisatiegegevens;

/// A decision goes to the Berichtenbox, and else by letter; the day it was sent is the day it was made known.
public final class Poststappen {
    private static final String OIN = "00000001821002193000";
    private static final Bsn FATIMA = new Bsn(Klanten.BSN);
    private static final Bsn BRAM = new Bsn("111222333");

    private final Wereld w = Wereld.nu();
    private Zaakkamer kamer;
    private UUID zaak;
    private int nummer;

    @After(order = 20_000)
    public void sluit() {
        if (kamer != null) {
            kamer.close();
        }
    }

    private Medewerker sanne() {
        return w.mens("Sanne");
    }

    /// A decision about something this citizen asked; it is on its way.
    private void besluit(String naam, Bsn bsn) {
        var wie = sanne();
        var partij = w.m.partijen
                .zoekOpBsn(wie.actor("klant zoeken"), bsn)
                .orElseGet(() -> w.m.partijen.registreer(
                        wie.actor("klant vastleggen"), Klanten.partij(naam).metBsn(bsn)));
        var v = w.m.vragen.stellen(
                wie.actor("vraag stellen"),
                NieuweVraag.van(
                        "K-2026-%06d".formatted(++nummer),
                        "Mag mijn dakkapel?",
                        partij.id(),
                        w.team("KCC").id(),
                        wie.id(),
                        Terugkoppelwijze.SCHRIJVEN));
        w.noem("besluit " + nummer, v.id());
        var type = kamer.zaaktype(wie, "OMGEVING-REGULIER");
        zaak = kamer.kamer.start.start(wie, v.id(), Zaakkeuze.van(type)).uuid();
        var besluittype = kamer.deuren.afhandelingen.besluittypen(wie, zaak).getFirst();
        var wens = new Besluitwens(besluittype.uuid(), w.vandaag(), w.vandaag(), null, null, null, "U mag bouwen.");
        kamer.deuren.afhandelingen.besluit(wie, zaak, wens);
        w.draai();
        w.draai();
    }

    private Besluit genomen() {
        return kamer.deuren
                .behandeling
                .get(sanne(), zaak)
                .besluiten()
                .getFirst()
                .besluit();
    }

    /// How the message about the decision was brought, as the file of the case shows it.
    private List<Poging> proeven() {
        var actor = sanne().actor("dossier bekijken");
        var bericht = w.m.berichten.list(actor, w.vraag().id()).stream()
                .filter(b -> b.tekst().contains("U mag bouwen."))
                .findFirst()
                .orElseThrow();
        return w.m.berichten.pogingenVan(actor, w.vraag().id()).stream()
                .filter(p -> p.bericht().equals(bericht.id()))
                .toList();
    }

    /// As "channel: result".
    private List<String> pogingen() {
        return proeven().stream()
                .map(p -> p.kanaal().tekst() + ": " + p.uitkomst())
                .toList();
    }

    @Stel("een besluit voor een burger met BSN")
    public void besluitMetBsn() {
        w.begin("2026-05-18 10:00");
        kamer = new Zaakkamer(w);
        var gemeente = w.m.organisaties.get(Wereld.SYSTEEM, w.team("KCC").organisatie());
        w.m.organisaties.wijzig(
                Wereld.SYSTEEM,
                gemeente.id(),
                new Organisatiegegevens(gemeente.naam(), gemeente.soort(), OIN, null, gemeente.code(), null));
        w.m.post.instellingen.opslaan(
                w.mens("Bea"), new Postinstelling(gemeente.id(), true, "BESLUIT", 500, "Postbus 1", null, ""));
    }

    @Wanneer("het besluit wordt verzonden")
    public void verzonden() {
        besluit("Fatima", FATIMA);
    }

    @Dan("wordt eerst nagegaan of de burger voor deze organisatie via de Berichtenbox bereikbaar is")
    public void nagegaan() {
        var burger = " " + OIN + " BESLUIT " + FATIMA;
        assertThat(w.box.gehoord).containsExactly("bereikbaar?" + burger, "lever" + burger);
    }

    @En("gaat het bericht naar de Berichtenbox of anders per post, nooit naar niets")
    public void naarDeBox() {
        assertThat(w.box.box.list(10))
                .singleElement()
                .satisfies(b -> assertThat(b.tekst()).contains("U mag bouwen."));
        assertThat(w.m.post.brieven.list(sanne())).isEmpty();
        assertThat(pogingen()).containsExactly("Berichtenbox: AFGELEVERD");
        assertThat(genomen().verzenddatum()).isEqualTo("2026-05-18");
        w.box.box.meldAf(BRAM);
        besluit("Bram", BRAM);
        assertThat(w.box.box.list(10)).hasSize(1);
        assertThat(w.m.post.brieven.list(sanne()))
                .singleElement()
                .satisfies(b -> assertThat(b.naam()).isEqualTo("Bram"));
    }

    @En("staat in het dossier welk kanaal, wanneer en met welk resultaat")
    public void inHetDossier() {
        assertThat(pogingen()).containsExactly("Berichtenbox: GEWEIGERD", "brief: AANGENOMEN");
        assertThat(proeven())
                .allSatisfy(p -> assertThat(p.tijd()).isEqualTo(w.moment()))
                .first()
                .satisfies(p -> assertThat(p.bewijs()).contains("niet bereikbaar"));
    }

    @Wanneer("de Berichtenbox het bericht niet aanneemt")
    public void nietAangenomen() {
        w.box.box.antwoord(FATIMA, Berichtenbox.Stand.GEWEIGERD, "BerichtTypeNietOndersteund");
        besluit("Fatima", FATIMA);
        assertThat(pogingen()).containsExactly("Berichtenbox: GEWEIGERD", "brief: AANGENOMEN");
    }

    @Dan("wordt het binnen 1 werkdag per post verzonden en blijft de bekendmakingsdatum kloppen")
    public void perPost() {
        var brief = w.m.post.brieven.list(sanne()).stream()
                .filter(b -> b.vraag().equals(w.vraag().id()))
                .findFirst()
                .orElseThrow();
        assertThat(brief.uiterlijk()).isBetween(w.moment("2026-05-19 16:00"), w.moment("2026-05-20 00:00"));
        assertThat(genomen().verzenddatum()).isNull();
        w.m.post.brieven.adresseer(sanne(), brief.bericht(), "Dorpsstraat 1\n1234 AB Westveld");
        w.verder("2026-05-19 14:00");
        w.m.post.brieven.druk(sanne(), List.of(brief.bericht()));
        w.m.post.brieven.verzonden(sanne(), List.of(brief.bericht()), w.vandaag());
        w.verder(Wereld.tekst(w.moment().plus(Brieven.BEDENKTIJD)));
        w.draai();
        assertThat(pogingen()).last().isEqualTo("brief: AFGELEVERD");
        assertThat(genomen().verzenddatum()).isEqualTo("2026-05-19");
        assertThat(genomen().uiterlijkeReactiedatum())
                .isEqualTo(LocalDate.of(2026, 5, 19).plusWeeks(6));
    }
}
