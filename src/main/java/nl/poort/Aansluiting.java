package nl.poort;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.catalogus.api.Catalogusbestand;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.embedded.Access;
import nl.poort.techniek.embedded.EmbeddedPostgres;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// The modules on the database of this installation, for the time of one command.
///
/// Who listens is wired as in the program, so that what a command changes is heard by it afterwards.
final class Aansluiting implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Modules modules;
    private final Koppelingen koppelingen;
    private final URI adres;

    private Aansluiting(Function<Aansluiting, Db> database, Instellingen instellingen) {
        this.adres = instellingen.publicUrl();
        try {
            var db = database.apply(this);
            modules = new Modules(db, new Gebeurtenissen(db), List.of());
            new Raderwerk(modules, instellingen.publicUrl()).luister();
            koppelingen = opened(new Koppelingen(modules, instellingen));
            koppelingen.luister();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    static Aansluiting open(Instellingen instellingen) {
        return new Aansluiting(
                deze -> new Db(deze.opened(deze.databank(instellingen)).source(), Clock.system(Tx.ZONE)), instellingen);
    }

    /// On a database that somebody else opened and closes.
    static Aansluiting op(Db db, Instellingen instellingen) {
        return new Aansluiting(deze -> db, instellingen);
    }

    Modules modules() {
        return modules;
    }

    Zgw zgw() {
        return koppelingen.zgw;
    }

    Catalogusdeuren catalogus() {
        return zgw().catalogus;
    }

    /// Types as a file, with the addresses of this installation.
    Catalogusbestand catalogusbestand() {
        return new Catalogusbestand(catalogus(), adres.toString());
    }

    /// The database of our own, else the embedded one: that of the program when it runs, else started for this command.
    private Databank databank(Instellingen instellingen) {
        if (instellingen.database().isPresent()) {
            var own = instellingen.database().get();
            return Databank.open(own.url(), own.user(), own.password());
        }
        var running = Access.running(instellingen.home());
        if (running.isPresent()) {
            var access = running.get();
            return Databank.open(access.url(), access.user(), access.password());
        }
        var embedded = opened(EmbeddedPostgres.start(instellingen.home()));
        return Databank.open(embedded.url(), embedded.user(), embedded.password());
    }

    private <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                System.err.println("Poort kon niet alles netjes afsluiten: " + e.getMessage());
            }
        }
    }
}
