package nl.poort;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.berichten.Actieberichtgever;
import nl.poort.contact.berichten.Berichtgever;
import nl.poort.contact.berichten.Calamiteitberichtgever;
import nl.poort.contact.berichten.Kaartherinnering;
import nl.poort.contact.berichten.Klantlinks;
import nl.poort.contact.berichten.Terugbelberichtgever;
import nl.poort.contact.kennis.Kennisluisteraar;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.taken.Taken;
import nl.poort.web.Bezoeken;
import nl.poort.web.Drempel;
import nl.poort.web.Sessieopslag;
import nl.poort.web.portaal.BelmomentPagina;

/// What goes by itself: who hears of what, and which work comes back every so many seconds.
///
/// The program and the stories (`src/test/…/verhalen`) use this same list, so that they cannot differ.
public final class Raderwerk {
    private final Modules m;
    private final URI publicUrl;

    /// @param publicUrl where customers reach us; a message names the page on which a question is followed
    public Raderwerk(Modules modules, URI publicUrl) {
        this.m = modules;
        this.publicUrl = publicUrl;
    }

    /// One piece of regular work.
    public record Taak(Duration elke, String naam, Runnable werk) {}

    /// Who hears of what: the answers that come back up the house.
    public void luister() {
        Sessieopslag.luister(m.gebeurtenissen);
        m.calamiteit.oproepen().luister(m.gebeurtenissen);
        new Berichtgever(
                        m.vragen,
                        m.organisaties,
                        m.berichten,
                        m.kennis,
                        m.signalen,
                        new Klantlinks(this::volgen, this::oordeel))
                .luister(m.gebeurtenissen);
        new Terugbelberichtgever(
                        m.vragen,
                        m.organisaties,
                        m.berichten,
                        this::volgen,
                        kenmerk -> publicUrl.resolve(BelmomentPagina.pad(m.volgcode, kenmerk)) + "")
                .luister(m.gebeurtenissen);
        m.nabelgesprekken.luister(m.gebeurtenissen);
        new Actieberichtgever(
                        m.calamiteit.dossiers(),
                        m.organisaties,
                        m.medewerkers,
                        m.berichten,
                        publicUrl.resolve("/calamiteit/acties") + "")
                .luister(m.gebeurtenissen);
        new Calamiteitberichtgever(m.medewerkers, m.berichten, publicUrl.resolve("/calamiteit") + "")
                .luister(m.gebeurtenissen);
        m.directeKanalen.afspraken.luister(publicUrl);
        new Kennisluisteraar(m.vragen, m.kennis, m.kennissignalen).luister(m.gebeurtenissen);
    }

    /// Where the customer follows the question, and with which code.
    private String volgen(String kenmerk) {
        return publicUrl.resolve("/volg") + " met uw code " + m.volgcode.code(kenmerk);
    }

    /// Where the customer says what the contact was worth.
    private Optional<String> oordeel(UUID vraag) {
        return m.klantoordelen.codeBijVraag(vraag).map(code -> publicUrl.resolve("/oordeel/" + code) + "");
    }

    /// The work that comes back, the shortest interval first.
    public List<Taak> taken() {
        return List.of(
                new Taak(Duration.ofSeconds(1), "gebeurtenissen", () -> m.gebeurtenissen.deliver(1_000)),
                new Taak(Duration.ofMinutes(1), "meten", m.metingen::bijwerken),
                new Taak(Duration.ofSeconds(2), "ketenwacht", m.ketenwacht::verwerk),
                new Taak(Duration.ofSeconds(2), "oproepwacht", m.calamiteit.wacht()::verwerk),
                new Taak(Duration.ofSeconds(2), "berichten", () -> m.berichtbezorging.bezorgen(1_000)),
                new Taak(
                        Duration.ofHours(1),
                        "kennis verlopen",
                        () -> m.kennisredactie.verlopenMarkeren(Actor.system("kennis verlopen"))),
                new Taak(Duration.ofMinutes(1), "postkamer bewaken", m.post.wacht::waak),
                new Taak(Duration.ofMinutes(1), "wachtrijen opruimen", m.directeKanalen::ruimOp),
                new Taak(Duration.ofMinutes(10), "kennis op de kalender", this::kalender),
                new Taak(Duration.ofHours(6), "sociale kaart", kaartherinnering()::stuur),
                new Taak(Duration.ofHours(1), "roosters", m.roosterwacht::controleer),
                new Taak(Duration.ofMinutes(10), "bezoeken opruimen", () -> Bezoeken.ruimOp(m.db)),
                new Taak(Duration.ofMinutes(10), "drempels opruimen", () -> Drempel.ruimOp(m.db)),
                new Taak(Duration.ofHours(1), "sleutels opruimen", () -> m.db.forgetOnce(Duration.ofDays(8))),
                new Taak(Duration.ofHours(1), "toegang opruimen", m.accounts::ruimOp));
    }

    /// What begins or ends today: articles and products.
    private void kalender() {
        m.kennisredactie.kalender(Actor.system("kennis op de kalender"));
        m.kennisplank.productredactie.kalender(Actor.system("kennis op de kalender"));
    }

    private Kaartherinnering kaartherinnering() {
        return new Kaartherinnering(
                m.db, m.kennisplank.socialeKaart, m.kennisplank.aanbodlinks, m.berichten, m.organisaties, publicUrl);
    }

    Taken op(Taken taken) {
        taken().forEach(t -> taken.elke(t.elke(), t.naam(), t.werk()));
        return taken;
    }
}
