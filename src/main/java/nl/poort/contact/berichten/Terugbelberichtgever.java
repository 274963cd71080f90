package nl.poort.contact.berichten;

import java.util.function.UnaryOperator;
import nl.poort.keten.vragen.Terugbelgebeurtenis.KlantNietBereikt;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Tells a customer whom we could not reach where to choose a moment, and until when.
public final class Terugbelberichtgever {
    private static final Actor SYSTEEM = Actor.system("klant informeren");

    private final Vragen vragen;
    private final Organisaties organisaties;
    private final Berichten berichten;
    private final UnaryOperator<String> volgen;
    private final UnaryOperator<String> kiezen;

    /// @param volgen where and with which code a customer follows the question with this kenmerk
    /// @param kiezen the address at which the customer of the question with this kenmerk chooses a moment
    public Terugbelberichtgever(
            Vragen vragen,
            Organisaties organisaties,
            Berichten berichten,
            UnaryOperator<String> volgen,
            UnaryOperator<String> kiezen) {
        this.vragen = vragen;
        this.organisaties = organisaties;
        this.berichten = berichten;
        this.volgen = volgen;
        this.kiezen = kiezen;
    }

    /// Wiring: listens from now on.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("berichten.belmoment", KlantNietBereikt.class, this::nietBereikt);
    }

    private void nietBereikt(KlantNietBereikt g) {
        var v = vragen.get(SYSTEEM, g.vraag());
        var wie = new Actor(null, "Poort", v.organisatie(), "klant informeren");
        var aan = v.klant() == null ? Berichten.alleenPagina() : berichten.ontvanger(wie, v.klant());
        var contact = organisaties.getTeam(SYSTEEM, v.contactschakel());
        var naam = aan.partij() == null ? null : aan.naam();
        var gegevens = Berichtgegevens.voor(naam, v.kenmerk(), contact.publiekeNaam())
                .metReactie(contact.telefoon(), volgen.apply(v.kenmerk()))
                .metInhoud(kiezen.apply(v.kenmerk()))
                .metStap(v.volgendeStap(), v.bijWie(), g.wachtTot(), true);
        berichten.vertel(wie, v.id(), aan, Berichtcode.BELMOMENT, gegevens, "niet bereikt " + g.wachtTot());
    }
}
