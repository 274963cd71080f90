package nl.poort;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.poort.contact.berichten.Berichtkanaal;
import nl.poort.contact.berichten.Bezorger;
import nl.poort.contact.berichten.MailBezorger;
import nl.poort.contact.berichten.Mailinstelling;
import nl.poort.contact.berichten.PortaalBezorger;
import nl.poort.contact.berichten.PostvakBezorger;
import nl.poort.contact.kanalen.Ingangen;
import nl.poort.contact.kanalen.SocialBezorger;
import nl.poort.contact.kanalen.WhatsappBezorger;
import nl.poort.registers.organisatie.Emailadres;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Omroep;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.embedded.EmbeddedPostgres;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.http.Server;
import nl.poort.techniek.taken.Taken;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Live;
import nl.poort.web.Route;
import nl.poort.web.demo.Demoketen;
import nl.poort.web.demo.Demokoppeling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program: settings, database, then the modules in chain order, wired by hand.
public final class Poort implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Poort.class);

    private static final Duration MAILGEDULD = Duration.ofSeconds(20);

    private final Instellingen instellingen;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Databank databank;
    private final Db db;
    private final Gebeurtenissen gebeurtenissen;
    private final Modules modules;
    private final Koppelingen koppelingen;
    private final List<Route> ingangen;
    private final Server server;

    public static void main(String[] args) throws InterruptedException {
        try {
            if (args.length == 1 && args[0].equals("opwarmen")) {
                opwarmen();
                return;
            }
            var instellingen = Instellingen.read(System.getenv(), Path.of(System.getProperty("poort.map", "")));
            if (args.length > 0) {
                System.exit(Opdrachten.voer(args, instellingen));
            }
            instellingen.regels().forEach(System.out::println);
            var poort = start(instellingen, Clock.system(Tx.ZONE));
            Runtime.getRuntime().addShutdownHook(new Thread(poort::close, "stop"));
            groet(instellingen).forEach(System.out::println);
            poort.closed.await();
        } catch (Weigering w) {
            System.err.println(w.getMessage());
            w.velden().values().forEach(zin -> System.err.println("- " + zin));
            System.exit(1);
        }
    }

    /// Where to go now; in the demo with whom to log in.
    private static List<String> groet(Instellingen instellingen) {
        var regels = new ArrayList<String>();
        regels.add("Poort staat klaar op " + instellingen.publicUrl());
        regels.addAll(instellingen.waarschuwingen());
        if (instellingen.demo()) {
            regels.add("Begin op " + instellingen.publicUrl() + "/demo. Deze demoaccounts kunt u gebruiken:");
            Demoketen.accounts()
                    .forEach(a -> regels.add("  %-28s %-18s %s".formatted(a.login(), a.wachtwoord(), a.wat())));
            regels.add("Een programma gebruikt de ZGW-API's met client id " + Demokoppeling.CLIENT + " en geheim "
                    + Demokoppeling.GEHEIM + " (docs/koppelen.md).");
        }
        return regels;
    }

    /// One start and stop, after a build: the JVM remembers what it loaded, so that a real start is quick.
    private static void opwarmen() {
        var instellingen = Instellingen.read(System.getenv(), Path.of(System.getProperty("poort.map", "")));
        start(instellingen, Clock.system(Tx.ZONE)).close();
    }

    /// Starts everything, as [#main] does; for tests in the same process.
    public static Poort start(Instellingen instellingen, Clock clock) {
        return new Poort(instellingen, clock);
    }

    private Poort(Instellingen instellingen, Clock clock) {
        this.instellingen = instellingen;
        try {
            databank = opened(openDatabank());
            db = new Db(databank.source(), clock);
            gebeurtenissen = new Gebeurtenissen(db);
            var bezorgers = bezorgers(instellingen, db);
            var uitgaand = opened(new Uitgaand(instellingen.uitgaand().hosts()));
            bezorgers.addAll(berichtdiensten(uitgaand));
            bezorgers.addAll(Postkamer.bezorgers(db, Postkamer.box(instellingen, db, uitgaand)));
            modules = new Modules(db, gebeurtenissen, bezorgers);
            var raderwerk = new Raderwerk(modules, instellingen.publicUrl());
            raderwerk.luister();
            koppelingen = opened(new Koppelingen(modules, instellingen));
            koppelingen.luister();
            if (instellingen.demo()) {
                new Demovulling(modules, koppelingen).maak();
            }
            instellingen.mappen().applicaties().ifPresent(b -> Applicatiebestand.laad(modules, koppelingen.zgw, b));
            var live = new Live(gebeurtenissen).verbind(new Omroep(databank.source()), modules.ketenbeeld::betrokken);
            var schermen = new Schermen(
                    modules,
                    instellingen,
                    live,
                    new Polsslag(databank, modules, koppelingen, instellingen.ketencheck()).delen(),
                    koppelingen);
            ingangen = schermen.routes();
            server = opened(schermen.open(ingangen));
            koppelingen.kanalen.luister(instellingen.mail().in()).ifPresent(this::opened);
            opened(live); // stops first: open streams would keep the server waiting
            var taken = koppelingen.op(raderwerk.op(new Taken(databank.source())));
            if (instellingen.database().isEmpty()) {
                // nobody else can be at work on these data: the home is locked
                taken.geefVrij(db);
                modules.gebeurtenissen.geefVrij();
            }
            opened(new Ketencheckwerk(modules, koppelingen.omgeving.ketentest)
                    .op(taken, instellingen.ketencheck(), port())
                    .start());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /// Real mail when a mail server is set; in the demo the mailbox page; always the customer's own page.
    static List<Bezorger> bezorgers(Instellingen instellingen, Db db) {
        var mail = instellingen.mail();
        var bezorgers = new ArrayList<Bezorger>(List.of(new PortaalBezorger()));
        if (mail.smtp().isPresent()) {
            bezorgers.add(new MailBezorger(
                    new Mailinstelling(mail.smtp().get(), new Emailadres(mail.van()), "Poort", MAILGEDULD),
                    db.clock()));
        } else if (instellingen.demo()) {
            // never outside the demo: what nobody mails must not count as delivered
            bezorgers.add(new PostvakBezorger(db));
        }
        return bezorgers;
    }

    /// WhatsApp and social platforms; in a demo nothing leaves.
    private List<Bezorger> berichtdiensten(Uitgaand uitgaand) {
        if (instellingen.demo()) {
            return List.of(
                    new PostvakBezorger(db, Berichtkanaal.WHATSAPP), new PostvakBezorger(db, Berichtkanaal.SOCIAL));
        }
        var ingangen = new Ingangen(db, new Organisaties(db));
        return List.of(new WhatsappBezorger(db, ingangen, uitgaand), new SocialBezorger(ingangen, uitgaand));
    }

    private Databank openDatabank() {
        if (instellingen.database().isPresent()) {
            var own = instellingen.database().get();
            return Databank.open(own.url(), own.user(), own.password());
        }
        var embedded = opened(EmbeddedPostgres.start(instellingen.home()));
        return Databank.open(embedded.url(), embedded.user(), embedded.password());
    }

    private <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        return part;
    }

    public Instellingen instellingen() {
        return instellingen;
    }

    public Databank databank() {
        return databank;
    }

    public Modules modules() {
        return modules;
    }

    public Koppelingen koppelingen() {
        return koppelingen;
    }

    /// Every way in, so that a test can hold each of them against what it promises.
    public List<Route> ingangen() {
        return ingangen;
    }

    public int port() {
        return server.port();
    }

    public Db db() {
        return db;
    }

    public Gebeurtenissen gebeurtenissen() {
        return gebeurtenissen;
    }

    /// Stops the parts, last started first; a part that fails does not keep the others from stopping.
    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                LOG.error("could not stop a part", e);
            }
        }
        closed.countDown();
    }
}
