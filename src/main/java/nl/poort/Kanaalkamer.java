package nl.poort;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.poort.contact.berichten.Gesprekswegen;
import nl.poort.contact.kanalen.Antwoorden;
import nl.poort.contact.kanalen.Berichtdiensten;
import nl.poort.contact.kanalen.Binnenkomst;
import nl.poort.contact.kanalen.Dienstlezer;
import nl.poort.contact.kanalen.Draadluisteraar;
import nl.poort.contact.kanalen.Draadwacht;
import nl.poort.contact.kanalen.Draden;
import nl.poort.contact.kanalen.Ingangen;
import nl.poort.contact.kanalen.Inname;
import nl.poort.contact.kanalen.Kanaalbronnen;
import nl.poort.contact.kanalen.Kanaalnormen;
import nl.poort.contact.kanalen.Mailverwerker;
import nl.poort.contact.kanalen.Postbussen;
import nl.poort.contact.kanalen.Scanmap;
import nl.poort.contact.kanalen.Scanverwerker;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.techniek.mail.Smtpserver;
import nl.poort.techniek.opslag.Opslag;
import nl.poort.techniek.taken.Taken;
import nl.poort.web.Route;
import nl.poort.web.kanalen.BinnenkomstPagina;
import nl.poort.web.kanalen.GesprekPagina;
import nl.poort.web.kanalen.GesprekkenPagina;
import nl.poort.web.kanalen.IngangenPagina;
import nl.poort.web.kanalen.PostPagina;

/// Where all channels come together, wired by hand.
public final class Kanaalkamer {
    private final Modules m;
    private final Kanaalbronnen bronnen;
    public final Ingangen ingangen;
    public final Kanaalnormen normen;
    public final Inname inname;
    public final Draden draden;
    public final Draadwacht wacht;
    public final Antwoorden antwoorden;
    public final Binnenkomst binnenkomst;
    public final Berichtdiensten diensten;
    public final Postbussen postbussen;
    public final Scanmap scans;

    /// @param opslag where attachments are kept
    /// @param scanmap the folder in which the scanner puts letters
    /// @param mailservers that may be called to fetch mail
    public Kanaalkamer(Modules m, Opslag opslag, Path scanmap, Set<String> mailservers) {
        this.m = m;
        bronnen = new Kanaalbronnen(
                m.db,
                new Kanaalbronnen.Contact(
                        m.partijen, m.klantcontacten, m.intake, m.kennis, m.berichten, new Gesprekswegen(m.db)),
                new Kanaalbronnen.Keten(m.vragen, m.overdrachten, m.klantreacties, m.signalen, m.klokken),
                opslag);
        m.berichtbezorging.bijlagen().leesUit(new Bestanden(m.db, opslag));
        ingangen = new Ingangen(m.db, m.organisaties);
        normen = new Kanaalnormen(m.db);
        inname = new Inname(bronnen);
        draden = new Draden(bronnen);
        wacht = new Draadwacht(bronnen);
        antwoorden = new Antwoorden(bronnen);
        binnenkomst = new Binnenkomst(
                m.db,
                ingangen,
                List.of(
                        new Mailverwerker(bronnen, inname, m.medewerkers, m.berichtbezorging),
                        new Scanverwerker(inname),
                        new Dienstlezer(inname)));
        diensten = new Berichtdiensten(m.db, ingangen, inname, binnenkomst, m.berichtbezorging);
        postbussen = new Postbussen(m.db, ingangen, binnenkomst, mailservers);
        scans = new Scanmap(m.db, scanmap, ingangen, binnenkomst);
    }

    /// Takes mail in at a port of this machine; nothing when none is set.
    Optional<Smtpserver> luister(Instellingen.Postingang ingang) {
        return ingang.port() == 0
                ? Optional.empty()
                : Optional.of(Smtpserver.open(Smtpserver.Instelling.op(ingang.host(), ingang.port()), postbussen));
    }

    Taken op(Taken taken) {
        return taken.elke(Duration.ofSeconds(30), "bijlagen keuren", draden::keurBijlagen)
                .elke(Duration.ofSeconds(5), "binnengekomen post", binnenkomst::verwerk)
                .elke(Duration.ofSeconds(30), "gesprekken te laat", wacht::waak)
                .elke(Duration.ofSeconds(30), "postvakken", postbussen::haal)
                .elke(Duration.ofSeconds(30), "scans", scans::haal)
                .elke(Duration.ofDays(1), "post opruimen", binnenkomst::ruimOp);
    }

    /// The screens of whoever answers what was written, and of who connects the channels.
    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.addAll(new GesprekkenPagina(draden, binnenkomst, m.kanalen).routes());
        routes.addAll(new GesprekPagina(
                        draden,
                        antwoorden,
                        new GesprekPagina.Bronnen(
                                m.vragen, m.kennis, m.kanalen, m.partijen, m.organisaties, m.kennisplank.vondsten))
                .routes());
        routes.addAll(new BinnenkomstPagina(binnenkomst, m.kanalen).routes());
        routes.addAll(new PostPagina(ingangen, scans, binnenkomst).routes());
        routes.addAll(
                new IngangenPagina(ingangen, postbussen, normen, new IngangenPagina.Register(m.organisaties, m.kanalen))
                        .routes());
        return routes;
    }

    /// What happens to a Vraag elsewhere reaches its conversation from now on.
    public void luister() {
        new Draadluisteraar(bronnen).luister(m.gebeurtenissen);
        wacht.luister(m.gebeurtenissen);
    }
}
