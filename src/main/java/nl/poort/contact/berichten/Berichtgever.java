package nl.poort.contact.berichten;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.ProbleemOpgelost;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakGekoppeld;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakGestart;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakVoortgegaan;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.HerstelGemeld;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.VerwachtingGemeld;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Ketengebeurtenis.BelpogingGedaan;
import nl.poort.keten.vragen.Ketengebeurtenis.KlantGeinformeerd;
import nl.poort.keten.vragen.Ketengebeurtenis.StapGewijzigd;
import nl.poort.keten.vragen.Ketengebeurtenis.VertragingGemeld;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagGesteld;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagHeropend;
import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Hears what happens to a Vraag and tells the customer, without anybody having to think of it (S1-32).
///
/// A change of step is told when the question goes to another team, not for every person who picks it up.
public final class Berichtgever {
    private static final Actor SYSTEEM = Actor.system("klant informeren");
    private static final int VOLGERS = 200;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'om' HH:mm 'uur'", Locale.of("nl", "NL"));

    private final Vragen vragen;
    private final Organisaties organisaties;
    private final Berichten berichten;
    private final Kennis kennis;
    private final Signalen signalen;
    private final Klantlinks links;

    public Berichtgever(
            Vragen vragen,
            Organisaties organisaties,
            Berichten berichten,
            Kennis kennis,
            Signalen signalen,
            Klantlinks links) {
        this.vragen = vragen;
        this.organisaties = organisaties;
        this.berichten = berichten;
        this.kennis = kennis;
        this.signalen = signalen;
        this.links = links;
    }

    /// Wiring: listens from now on.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("berichten.klant", VraagGesteld.class, g -> gesteld(g.vraag()));
        gebeurtenissen.after("berichten.klant", StapGewijzigd.class, this::andereStap);
        gebeurtenissen.after("berichten.klant", BelpogingGedaan.class, this::gebeld);
        gebeurtenissen.after("berichten.klant", VertragingGemeld.class, this::vertraagd);
        gebeurtenissen.after("berichten.klant", KlantGeinformeerd.class, this::geinformeerd);
        gebeurtenissen.after("berichten.klant", VraagHeropend.class, g -> heropend(g.vraag()));
        gebeurtenissen.after("berichten.klant", ZaakGestart.class, g -> alsZaak(g.vraag(), g.nummer()));
        gebeurtenissen.after("berichten.klant", ZaakGekoppeld.class, g -> alsZaak(g.vraag(), g.nummer()));
        gebeurtenissen.after("berichten.klant", ZaakVoortgegaan.class, this::voortgegaan);
        gebeurtenissen.after("berichten.volgers", ProbleemOpgelost.class, this::opgelost);
        gebeurtenissen.after("berichten.calamiteit", HerstelGemeld.class, this::hersteld);
        gebeurtenissen.after("berichten.calamiteit", VerwachtingGemeld.class, this::verwacht);
    }

    private void gesteld(UUID id) {
        var v = vragen.get(SYSTEEM, id);
        vertel(v, Berichtcode.ONTVANGST, metStap(v).metVraag(v.tekst()), "gesteld");
    }

    private void andereStap(StapGewijzigd g) {
        var v = vragen.get(SYSTEEM, g.vraag());
        var team = team(g.bijWie());
        boolean ligtElders = !g.bijWie().endsWith(publiekeNaam(v));
        // what a case says is told with the case
        if (ligtElders && !v.alsZaak() && v.geslotenOp() == null && v.beantwoordOp() == null) {
            var gegevens = gegevens(v).metStap(g.stap(), g.bijWie(), g.uiterlijk(), bellen(v));
            vertel(v, Berichtcode.DOORGEZET, gegevens, "bij " + team);
        }
    }

    private void gebeld(BelpogingGedaan g) {
        if (g.volgende() != null) {
            var v = vragen.get(SYSTEEM, g.vraag());
            vertel(v, Berichtcode.BELPOGING, gegevens(v).metOpnieuw(g.volgende()), "belpoging " + g.poging());
        }
    }

    private void vertraagd(VertragingGemeld g) {
        var v = vragen.get(SYSTEEM, g.vraag());
        var gegevens = gegevens(v)
                .metStap(v.volgendeStap(), v.bijWie(), g.nieuweDatum(), bellen(v))
                .metReden(g.reden());
        vertel(v, Berichtcode.VERTRAGING, gegevens, "vertraging tot " + g.nieuweDatum());
    }

    /// Only when it was to be told by message: who was told in a conversation gets no second answer.
    private void geinformeerd(KlantGeinformeerd g) {
        if (g.hoe() == Bekendmaking.BERICHT) {
            var v = vragen.get(SYSTEEM, g.vraag());
            var tekst = g.tekst()
                    + links.oordeel()
                            .apply(v.id())
                            .map(Berichtgever::vraagOordeel)
                            .orElse("");
            vertel(v, antwoordcode(v), gegevens(v).metVraag(v.tekst()).metInhoud(tekst), null);
        }
    }

    private static String vraagOordeel(String adres) {
        return "\n\nWat vond u van onze hulp? Geef ons een cijfer, het kost twee tikken: " + adres;
    }

    private static Berichtcode antwoordcode(Vraag v) {
        return switch (v.soort()) {
            case MELDING, BEVINDING, TECHNISCHE_STORING, FOUT_IN_OMGEVINGSPLAN -> Berichtcode.HERSTELD;
            case INFORMATIE, KLACHT, VERZOEK -> Berichtcode.ANTWOORD;
        };
    }

    private void heropend(UUID id) {
        var v = vragen.get(SYSTEEM, id);
        vertel(v, Berichtcode.STAND, metStap(v), null);
    }

    /// Another promise with another date: the customer hears at once.
    private void alsZaak(UUID id, String nummer) {
        var v = vragen.get(SYSTEEM, id);
        if (v.alsZaak()) {
            vertel(v, Berichtcode.STAND, metStap(v), "zaak " + nummer);
        }
    }

    /// Another program set the stage; what a colleague sets is told by [Zaakberichtgever].
    private void voortgegaan(ZaakVoortgegaan g) {
        if (g.informeren()) {
            var v = vragen.get(SYSTEEM, g.vraag());
            var tekst = g.tekst().isBlank() ? g.status() : g.tekst();
            vertel(v, Berichtcode.ZAAK, gegevens(v).metInhoud(tekst), "zaak " + g.nummer() + " " + g.status());
        }
    }

    private void opgelost(ProbleemOpgelost g) {
        for (var volgers = kennis.neemTeInformeren(SYSTEEM, g.root(), VOLGERS);
                !volgers.isEmpty();
                volgers = kennis.neemTeInformeren(SYSTEEM, g.root(), VOLGERS)) {
            for (var volger : volgers) {
                var v = vragen.get(SYSTEEM, volger.vraag());
                if (v.geinformeerdOp() != null) {
                    continue; // this customer was told with the answer to the own question
                }
                var tekst = g.toelichting() == null || g.toelichting().isBlank() ? g.titel() : g.toelichting();
                vertel(v, Berichtcode.PROBLEEM_OPGELOST, gegevens(v).metInhoud(tekst), "opgelost " + g.root());
            }
        }
    }

    private void vertel(Vraag v, Berichtcode code, Berichtgegevens gegevens, String bron) {
        if (v.klant() == null && v.klantTeam() != null) {
            team(v, code, gegevens);
            return;
        }
        var wie = actor(v);
        berichten.vertel(wie, v.id(), ontvanger(v), code, gegevens, bron);
    }

    /// An organisation that asks sees the steps in its own work list; only what it must know at once is a signal.
    private void team(Vraag v, Berichtcode code, Berichtgegevens gegevens) {
        switch (code) {
            case VERTRAGING ->
                signalen.meld(
                        SYSTEEM,
                        v.id(),
                        v.klantTeam(),
                        null,
                        "Wij verwachten dat het later klaar is: "
                                + MOMENT.format(gegevens.uiterlijk().atZone(Tx.ZONE)) + ". " + gegevens.reden());
            case ANTWOORD, HERSTELD, NIEUWS -> signalen.meld(SYSTEEM, v.id(), v.klantTeam(), null, gegevens.inhoud());
            case ONTVANGST, STAND, BELPOGING, BELMOMENT, DOORGEZET, PROBLEEM_OPGELOST, ZAAK, RECHTZETTING -> {}
        }
    }

    private void hersteld(HerstelGemeld g) {
        var v = vragen.get(SYSTEEM, g.vraag());
        vertel(v, Berichtcode.HERSTELD, gegevens(v).metInhoud(g.tekst()), "hersteld " + g.calamiteit());
    }

    private void verwacht(VerwachtingGemeld g) {
        var v = vragen.get(SYSTEEM, g.vraag());
        var gegevens = gegevens(v)
                .metInhoud("Wij werken aan een oplossing.")
                .metStap(v.volgendeStap(), v.bijWie(), g.verwacht(), bellen(v))
                .metReden(g.reden());
        vertel(v, Berichtcode.NIEUWS, gegevens, "verwacht " + g.verwacht());
    }

    private Ontvanger ontvanger(Vraag v) {
        return berichten.ontvanger(actor(v), v.klant(), v.id());
    }

    private Berichtgegevens metStap(Vraag v) {
        return gegevens(v).metStap(v.volgendeStap(), v.bijWie(), v.toegezegdOp(), bellen(v));
    }

    private Berichtgegevens gegevens(Vraag v) {
        var contact = organisaties.getTeam(SYSTEEM, v.contactschakel());
        var aan = ontvanger(v);
        var naam = aan.partij() == null ? null : aan.naam();
        return Berichtgegevens.voor(naam, v.kenmerk(), contact.publiekeNaam())
                .metReactie(contact.telefoon(), links.volgen().apply(v.kenmerk()));
    }

    private String publiekeNaam(Vraag v) {
        return organisaties.getTeam(SYSTEEM, v.contactschakel()).publiekeNaam();
    }

    /// "Ilse van team Bouwen" is of team Bouwen.
    private static String team(String bijWie) {
        return bijWie.replaceFirst("^\\p{Lu}\\S* (.* )?van (?=team |\\p{L})", "");
    }

    private static boolean bellen(Vraag v) {
        return v.terugkoppelwijze() == Terugkoppelwijze.BELLEN;
    }

    private static Actor actor(Vraag v) {
        return new Actor(null, "Poort", v.organisatie(), "klant informeren");
    }
}
