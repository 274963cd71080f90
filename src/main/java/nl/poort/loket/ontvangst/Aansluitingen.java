package nl.poort.loket.ontvangst;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Kluis;
import nl.poort.techniek.uitgaand.Uitgaand;

/// The lines with the national facility: one per organisation.
public final class Aansluitingen {
    private static final Actor SYSTEEM = Actor.system("aansluiting zoeken");
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Db db;
    private final Kluis kluis;

    public Aansluitingen(Db db) {
        this.db = db;
        this.kluis = new Kluis(db, "ontvangst.aansluitingen");
    }

    /// Sets the line of one's own organisation; the key stays when none is given.
    public void zet(Medewerker wie, String oin, String adres, String sleutel) {
        if (!wie.mag(Recht.BEHEER)) {
            throw Weigering.geenToegang("U mag de aansluiting niet veranderen");
        }
        zet(wie.actor("aansluiting instellen"), oin, adres, sleutel);
    }

    /// As [#zet(Medewerker, String, String, String)], by the program: a command, the demo.
    public void zet(Actor actor, String oin, String adres, String sleutel) {
        var fouten = new Veldfouten();
        var kaal = oin == null ? "" : oin.replaceAll("\\s", "");
        fouten.eis(kaal.matches("[0-9]{20}"), "oin", "Een OIN heeft precies 20 cijfers");
        var waar = adres == null ? "" : adres.strip().replaceFirst("/+$", "");
        fouten.eis(isAdres(waar), "adres", "Vul een adres in dat begint met https://, of proef: om te oefenen");
        fouten.klaar();
        db.run(
                actor,
                tx -> new AansluitingenSql(tx.handle())
                        .save(
                                new Aansluiting(tx.actor().organisation(), kaal, waar, null),
                                sleutel == null || sleutel.isBlank() ? null : kluis.sluit(sleutel.strip()),
                                null));
    }

    private static boolean isAdres(String adres) {
        if (adres.startsWith(Aansluiting.PROEF)) {
            return true;
        }
        try {
            Uitgaand.keur(adres);
            return adres.startsWith("http");
        } catch (Weigering w) {
            return false;
        }
    }

    /// Makes the word with which the facility comes to us; shown once, and the one before it does not work any more.
    public String nieuwWoord(Actor actor) {
        var bytes = new byte[24];
        TOEVAL.nextBytes(bytes);
        var woord = HexFormat.of().formatHex(bytes);
        db.run(actor, tx -> {
            var sql = new AansluitingenSql(tx.handle());
            var a = sql.find(tx.actor().organisation()).orElseThrow(() -> Weigering.onbekend("Deze aansluiting"));
            sql.save(a, null, hash(woord));
        });
        return woord;
    }

    public Optional<Aansluiting> find(Actor actor, UUID organisatie) {
        return db.read(actor, tx -> new AansluitingenSql(tx.handle()).find(organisatie));
    }

    /// Who is called so by the national facility.
    public Optional<Aansluiting> opOin(String oin) {
        return db.read(SYSTEEM, tx -> new AansluitingenSql(tx.handle()).opOin(oin));
    }

    Optional<Aansluiting> opWoord(String woord) {
        return db.read(SYSTEEM, tx -> new AansluitingenSql(tx.handle()).opWoord(hash(woord == null ? "" : woord)));
    }

    public List<Aansluiting> list() {
        return db.read(SYSTEEM, tx -> new AansluitingenSql(tx.handle()).list());
    }

    LandelijkeVoorziening.Plek plek(Aansluiting a) {
        return db.read(
                SYSTEEM,
                tx -> new LandelijkeVoorziening.Plek(
                        a.oin(),
                        a.adres(),
                        new AansluitingenSql(tx.handle())
                                .sleutel(a.organisatie())
                                .map(dicht -> new String(kluis.open(dicht), StandardCharsets.UTF_8))
                                .orElse("")));
    }

    private static String hash(String woord) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(woord.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
