package nl.poort.contact.kennis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The way in for an organisation of the social map: one link that is used up when the entry is saved, and a code that
/// was given in another way and stays.
///
/// Of link and code only hashes are kept.
public final class Aanbodlinks {
    private static final Actor GAST = Actor.system("sociale kaart bijwerken");
    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final Duration GELDIG = Duration.ofDays(60);

    private final Db db;
    private final SocialeKaart kaart;

    /// What the editor gets to see once.
    ///
    /// @param pad of the page, such as `/sociale-kaart/bijwerken/4fX…`
    /// @param code six digits, to be given in another way than the link
    public record Link(String pad, String code) {}

    public Aanbodlinks(Db db, SocialeKaart kaart) {
        this.db = db;
        this.kaart = kaart;
    }

    /// A link and a code for this organisation; earlier ones work no longer.
    public Link maak(Medewerker wie, UUID aanbod) {
        return db.change(Productredactie.redacteur(wie, "sociale kaart beheren"), tx -> {
            var het = kaart.get(tx.actor(), aanbod);
            var woord = woord();
            var code = "%06d".formatted(TOEVAL.nextInt(1_000_000));
            new AanbodlinksSql(tx.handle())
                    .save(het, hash(woord), hash(aanbod + code), tx.now().plus(GELDIG));
            tx.publish(new AanbodGewijzigd(aanbod, het.naam(), "link gemaakt"));
            return new Link(pad(woord), code.substring(0, 3) + " " + code.substring(3));
        });
    }

    /// A new link to the code they have, for a reminder; without one yet nobody has a code, and a link is of no use.
    public Optional<String> vernieuw(Actor wie, UUID aanbod) {
        return db.change(wie, tx -> {
            var woord = woord();
            boolean had = new AanbodlinksSql(tx.handle())
                    .vernieuw(aanbod, hash(woord), tx.now().plus(GELDIG));
            return had ? Optional.of(pad(woord)) : Optional.empty();
        });
    }

    /// Whether this link works; the code still has to be given.
    public boolean bestaat(String woord) {
        return db.read(GAST, tx -> new AanbodlinksSql(tx.handle()).find(hash(woord), tx.now()))
                .isPresent();
    }

    /// The entry, when link and code belong together.
    public Aanbod open(String woord, String code) {
        return db.read(GAST, tx -> {
            var link = new AanbodlinksSql(tx.handle()).find(hash(woord), tx.now());
            return link.filter(l -> MessageDigest.isEqual(l.code(), hash(l.aanbod() + cijfers(code))))
                    .map(l -> kaart.get(GAST, l.aanbod()))
                    .orElseThrow(() -> {
                        var zin = "Deze code hoort niet bij deze link. Kijk of u hem goed hebt overgenomen.";
                        return new Weigering("code-onjuist", zin, Map.of("code", zin));
                    });
        });
    }

    /// The organisation says that this is right; the link is used up.
    public Aanbod bijwerken(String woord, String code, int gezienVersie, Aanbodgegevens gegevens) {
        return db.change(GAST, tx -> {
            var aanbod = open(woord, code);
            new AanbodlinksSql(tx.handle()).opgebruikt(aanbod.id(), tx.now());
            var wie = Actor.outsider(aanbod.naam(), aanbod.organisatie(), "sociale kaart bijwerken");
            return kaart.bevestigd(wie, aanbod.id(), gezienVersie, gegevens);
        });
    }

    private static String pad(String woord) {
        return "/sociale-kaart/bijwerken/" + woord;
    }

    private static String woord() {
        var token = new byte[24];
        TOEVAL.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static String cijfers(String code) {
        return code.replaceAll("[\\s\\p{Pd}.]", "");
    }

    private static byte[] hash(String tekst) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
