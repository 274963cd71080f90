package nl.poort.loket.regels;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.omgeving.Werkingsgebieden;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The rule files of an authority: import, versions, findings, publish from a day, withdraw, export.
///
/// A file is read, compiled and looked through before the transaction begins; what comes out is byte for byte what
/// came in.
public final class Regelbestanden {
    /// Some 25 MB: a small program has no more room, and reading one again takes milliseconds.
    private static final int MEESTE_IN_GEHEUGEN = 200;

    private final Db db;
    private final Organisaties organisaties;
    private final Werkingsgebieden werkingsgebieden;
    private final Keurmeester keurmeester = new Keurmeester();
    /// By the hash of the file: what it says never changes.
    private final Map<String, Regels> gecompileerd = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Regels> oudste) {
            return size() > MEESTE_IN_GEHEUGEN;
        }
    };

    public Regelbestanden(Db db) {
        this.db = db;
        this.organisaties = new Organisaties(db);
        this.werkingsgebieden = new Werkingsgebieden(db);
    }

    /// What is the matter with rules, whether or not they work; within two seconds.
    public Keurmeester.Uitslag nakijken(Medewerker wie, String naam, byte[] inhoud) {
        eisRecht(wie);
        var code = organisaties
                .get(wie.actor("regels nakijken"), wie.organisatie())
                .code();
        var uitslag = keurmeester.kijk(naam, inhoud, code == null ? "" : code);
        return uitslag.werkt()
                ? uitslag.met(Gebiedskeuring.buiten(uitslag.regels().bestand(), werkingsgebieden::buiten))
                : uitslag;
    }

    /// A new version, as concept. The same file as the newest version changes nothing.
    ///
    /// @throws Weigering when it is not a rule file, or says something that we do not know
    public Regelversie invoeren(Medewerker wie, String bestandsnaam, byte[] inhoud) {
        var uitslag = nakijken(wie, bestandsnaam, inhoud);
        if (!uitslag.werkt()) {
            throw new Weigering("regels-geweigerd", String.join(" ", uitslag.fouten()));
        }
        var regels = uitslag.regels();
        var hash = Keurmeester.hash(inhoud);
        onthoud(hash, regels);
        return db.change(wie.actor("regelbestand invoeren"), tx -> {
            var sql = new RegelbestandenSql(tx.handle());
            var boek = sql.boek(tx.newId(), wie.organisatie(), regels.bestand());
            var nieuwste = sql.versies(boek).stream().findFirst();
            if (nieuwste.isPresent() && nieuwste.get().hash().equals(hash)) {
                return nieuwste.get();
            }
            int versie = sql.nummer(boek);
            var invoer = new RegelbestandenSql.Invoer(bestandsnaam, inhoud, Modelpak.zoektekst(regels.bestand()));
            sql.insert(
                    new RegelbestandenSql.Nieuw(
                            boek, versie, wie.organisatie(), invoer, hash, uitslag.zwaar(), uitslag.licht()),
                    tx.actor(),
                    tx.now());
            tx.publish(new RegelbestandIngevoerd(boek, versie, regels.bestand().naam(), hash));
            return sql.lock(boek, versie).orElseThrow();
        });
    }

    public List<Regelboek> list(Medewerker wie) {
        eisRecht(wie);
        return db.read(
                wie.actor("regelbestanden bekijken"), tx -> new RegelbestandenSql(tx.handle()).list(wie.organisatie()));
    }

    /// The books of which a version has these words somewhere; newest name first.
    ///
    /// @param zoek empty for all
    public List<Regelboek> zoek(Medewerker wie, String zoek) {
        eisRecht(wie);
        return db.read(
                wie.actor("regelbestanden bekijken"),
                tx -> new RegelbestandenSql(tx.handle()).zoek(wie.organisatie(), Modelpak.als(zoek)));
    }

    public Regelboek get(Medewerker wie, UUID boek) {
        eisRecht(wie);
        return db.read(wie.actor("regelbestanden bekijken"), tx -> boek(tx, boek));
    }

    /// Newest first.
    public List<Regelversie> versies(Medewerker wie, UUID boek) {
        eisRecht(wie);
        return db.read(
                wie.actor("regelbestanden bekijken"),
                tx -> new RegelbestandenSql(tx.handle()).versies(boek(tx, boek).id()));
    }

    /// What was found in it, with an example of each.
    public List<Regelbevinding> bevindingen(Medewerker wie, UUID boek, int versie) {
        return nakijken(wie, "versie " + versie, exporteren(wie, boek, versie)).bevindingen();
    }

    /// The compiled rules of a version of one's own, also of a concept.
    public Regels regels(Medewerker wie, UUID boek, int versie) {
        get(wie, boek);
        return regels(wie.actor("regels afspelen"), boek, versie);
    }

    /// What holds for citizens: the version that started last, of a book that has one.
    public record Geldig(Regelboek boek, Regelversie versie) {}

    /// All that citizens are asked on this day, of every authority.
    public List<Geldig> geldig(LocalDate dag) {
        return db.read(Actor.system("geldige regels"), tx -> {
            var sql = new RegelbestandenSql(tx.handle());
            var versies = sql.geldig(dag);
            var boeken = sql.boeken(versies.stream().map(Regelversie::bestand).toList());
            return versies.stream()
                    .map(v -> new Geldig(boeken.get(v.bestand()), v))
                    .toList();
        });
    }

    /// The compiled rules of a version that a conversation was begun with.
    public Regels regels(Actor wie, UUID boek, int versie) {
        var inhoud = db.read(wie, tx -> new RegelbestandenSql(tx.handle()).inhoud(boek, versie))
                .orElseThrow(() -> Weigering.onbekend("Deze versie"));
        var hash = Keurmeester.hash(inhoud);
        synchronized (gecompileerd) {
            var al = gecompileerd.get(hash);
            if (al != null) {
                return al;
            }
        }
        return onthoud(hash, Regels.lees("versie " + versie, inhoud));
    }

    private Regels onthoud(String hash, Regels regels) {
        synchronized (gecompileerd) {
            gecompileerd.putIfAbsent(hash, regels);
        }
        return regels;
    }

    /// The file as it came in.
    public byte[] exporteren(Medewerker wie, UUID boek, int versie) {
        get(wie, boek);
        return db.read(
                wie.actor("regelbestand exporteren"),
                tx -> new RegelbestandenSql(tx.handle())
                        .inhoud(boek, versie)
                        .orElseThrow(() -> Weigering.onbekend("Deze versie")));
    }

    /// The file as the national register takes it: a zip with what must be done with it.
    public byte[] leveren(Medewerker wie, UUID boek, int versie, LocalDate vanaf) {
        return Levering.zip(exporteren(wie, boek, versie), vanaf);
    }

    /// Says why it may be published with heavy findings; never by who brought it in.
    public Regelversie motiveren(Medewerker wie, UUID boek, int versie, String reden) {
        eisRecht(wie);
        return db.change(wie.actor("regelversie motiveren"), tx -> {
            var huidig = lock(tx, boek, versie);
            Publicatieregels.motiveren(huidig, wie.id(), reden);
            new RegelbestandenSql(tx.handle()).motiveer(huidig, tx.actor(), reden.strip());
            tx.publish(new RegelversieGemotiveerd(boek, versie, reden.strip()));
            return lock(tx, boek, versie);
        });
    }

    /// From this day citizens get it; the version before it holds until then.
    public Regelversie publiceren(Medewerker wie, UUID boek, int versie, LocalDate vanaf) {
        eisRecht(wie);
        return db.change(wie.actor("regelversie publiceren"), tx -> {
            var huidig = lock(tx, boek, versie);
            Publicatieregels.publiceren(huidig, wie.id(), vanaf, tx.local().toLocalDate());
            new RegelbestandenSql(tx.handle()).publiceer(huidig, tx.actor(), vanaf, tx.now());
            tx.publish(new RegelversieGepubliceerd(boek, versie, boek(tx, boek).naam(), vanaf.toString()));
            return lock(tx, boek, versie);
        });
    }

    /// From today nobody starts with it any more.
    public Regelversie intrekken(Medewerker wie, UUID boek, int versie, String reden) {
        eisRecht(wie);
        return db.change(wie.actor("regelversie intrekken"), tx -> {
            var huidig = lock(tx, boek, versie);
            Publicatieregels.intrekken(huidig, reden);
            new RegelbestandenSql(tx.handle()).trekIn(huidig, tx.local().toLocalDate(), reden.strip());
            tx.publish(new RegelversieIngetrokken(boek, versie, reden.strip()));
            return lock(tx, boek, versie);
        });
    }

    private static Regelboek boek(Tx tx, UUID boek) {
        return new RegelbestandenSql(tx.handle())
                .find(boek, tx.actor().organisation())
                .orElseThrow(() -> Weigering.onbekend("Dit regelbestand"));
    }

    private static Regelversie lock(Tx tx, UUID boek, int versie) {
        return new RegelbestandenSql(tx.handle())
                .lock(boek(tx, boek).id(), versie)
                .orElseThrow(() -> Weigering.onbekend("Deze versie"));
    }

    private static void eisRecht(Medewerker wie) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder werkt met regelbestanden");
        }
    }
}
