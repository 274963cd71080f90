package nl.poort.contact.inzage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.contact.berichten.Berichten;
import nl.poort.contact.berichten.Berichttekst;
import nl.poort.contact.berichten.NieuwBericht;
import nl.poort.contact.berichten.Ontvanger;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Geheimen;

/// A new e-mail address is used when its owner typed the code that was sent there: a typing error, or somebody else's
/// address, never gets what is meant for this person.
public final class Adresbevestigingen {
    private static final Duration GELDIG = Duration.ofHours(1);
    private static final int POGINGEN = 5;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Db db;
    private final Berichten berichten;
    private final byte[] geheim;

    public Adresbevestigingen(Db db, Berichten berichten) {
        this.db = db;
        this.berichten = berichten;
        this.geheim = Geheimen.get(db, "adresbevestiging");
    }

    /// Sends a code to the new address, and tells nobody else.
    void vraag(Burger burger, Partij partij, String adres) {
        var code = "%06d".formatted(TOEVAL.nextInt(1_000_000));
        db.run(burger.actor(partij.id(), Eigengegevens.DOEL), tx -> {
            var rij = new AdresbevestigingenSql.Rij(
                    partij.id(),
                    adres,
                    hash(partij.id(), adres, code),
                    0,
                    tx.now().plus(GELDIG));
            new AdresbevestigingenSql(tx.handle()).save(partij.organisatie(), rij);
            stuur(tx.actor(), partij, adres, "Uw code om dit e-mailadres te bevestigen", """
                    Dag %s,

                    U wilt dit e-mailadres gebruiken. Uw code is %s.

                    Vul deze code binnen een uur in op uw eigen pagina. Hebt u dit niet gevraagd? Dan hoeft u niets te doen.\
                    """.formatted(
                            partij.naam(), code));
        });
    }

    Optional<Adresbevestiging> vind(Burger burger, UUID partij) {
        return db.read(
                burger.actor(partij, Eigengegevens.DOEL),
                tx -> new AdresbevestigingenSql(tx.handle())
                        .find(partij, tx.now())
                        .map(AdresbevestigingenSql.Rij::zonderCode));
    }

    /// The address this code was sent to. Every try counts, also a wrong one: so do not call it inside a transaction
    /// that
    /// a wrong one would undo.
    String controleer(Burger burger, UUID partij, String code) {
        var kaal = code == null ? "" : code.replaceAll("[\\s\\p{Z}-]", "");
        var goed = db.change(burger.actor(partij, Eigengegevens.DOEL), tx -> {
            var sql = new AdresbevestigingenSql(tx.handle());
            return sql.find(partij, tx.now())
                    .filter(rij -> sql.tried(partij) <= POGINGEN)
                    .filter(rij -> MessageDigest.isEqual(rij.code(), hash(partij, rij.adres(), kaal)))
                    .map(AdresbevestigingenSql.Rij::adres);
        });
        var zin = "Deze code klopt niet, of werkt niet meer. Kijk in uw e-mail, of vraag een nieuwe code.";
        return goed.orElseThrow(() -> new Weigering("code-onjuist", zin, java.util.Map.of("code", zin)));
    }

    /// It is in use; whoever read the old address hears that it no longer is.
    void klaar(Burger burger, Partij oud) {
        db.run(burger.actor(oud.id(), Eigengegevens.DOEL), tx -> {
            new AdresbevestigingenSql(tx.handle()).delete(oud.id());
            oud.email()
                    .ifPresent(adres ->
                            stuur(tx.actor(), oud, adres, "Uw e-mailadres is gewijzigd", """
                    Dag %s,

                    Wij sturen onze berichten vanaf nu naar uw nieuwe e-mailadres.

                    Hebt u dit niet zelf gewijzigd? Bel ons dan meteen.\
                    """.formatted(oud.naam())));
        });
    }

    private void stuur(nl.poort.techniek.db.Actor actor, Partij partij, String adres, String onderwerp, String tekst) {
        berichten.klaarzetten(
                actor,
                new NieuwBericht(
                        partij.id(),
                        null,
                        null,
                        Ontvanger.email(partij.naam(), adres),
                        Berichtcode.NIEUWS,
                        new Berichttekst(onderwerp, tekst),
                        false,
                        false,
                        null));
    }

    private byte[] hash(UUID partij, String adres, String code) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(geheim, "HmacSHA256"));
            return mac.doFinal((partij + " " + adres + " " + code).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
