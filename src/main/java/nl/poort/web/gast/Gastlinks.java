package nl.poort.web.gast;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;

/// Makes the link with which a partner without Poort handles one Overdracht, and checks link and code.
///
/// Of link and code only hashes are kept: they are shown once, to the asker, who sends the link and gives the code in
/// another way (by telephone).
public final class Gastlinks {
    private static final Actor GAST = Actor.system("gast ontvangen");
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Db db;
    private final Overdrachten overdrachten;
    private final Medewerkers medewerkers;

    /// What the asker gets to see once.
    ///
    /// @param pad of the page, such as `/gast/4fX…`; 192 bits that nobody guesses
    /// @param code six digits, to be given in another way than the link
    public record Gastlink(String pad, String code) {}

    /// A link that works.
    record Uitnodiging(UUID id, UUID vraag, UUID overdracht, byte[] code) {}

    public Gastlinks(Db db, Overdrachten overdrachten, Medewerkers medewerkers) {
        this.db = db;
        this.overdrachten = overdrachten;
        this.medewerkers = medewerkers;
    }

    /// Whether `wie` may make a link for this step: asked by the own team, and nobody of who was asked works with
    /// Poort.
    public boolean magMaken(Medewerker wie, Overdracht o) {
        return isVrager(wie, o) && isTeDoen(o) && zonderPoort(o);
    }

    private static boolean isVrager(Medewerker wie, Overdracht o) {
        return wie.mag(Recht.VRAAG_BEHANDELEN)
                && o.vanTeam() != null
                && wie.teams().contains(o.vanTeam());
    }

    private static boolean isTeDoen(Overdracht o) {
        return o.stand().isOpen()
                && o.stand() != Overdrachtstand.DOORGEGEVEN
                && !o.soort().isKlus();
    }

    private boolean zonderPoort(Overdracht o) {
        return medewerkers.vanTeam(GAST, o.naarTeam()).isEmpty();
    }

    /// A link for this Overdracht, by who asked it; an earlier link for it works no longer.
    public Gastlink maak(Medewerker wie, UUID overdracht) {
        return db.change(wie.actor("gast uitnodigen"), tx -> {
            var o = overdrachten.get(tx.actor(), overdracht);
            if (!isVrager(wie, o)) {
                throw new Weigering("niet-uw-verzoek", "Alleen wie het vroeg, kan een link voor een gast maken");
            }
            if (!isTeDoen(o)) {
                throw new Weigering(
                        "overdracht-klaar",
                        "Dit verzoek is al " + o.stand().tekst() + ". Een link is niet meer nodig.");
            }
            if (!zonderPoort(o)) {
                throw new Weigering(
                        "werkt-met-poort", "Dit team werkt zelf met Poort. Het verzoek staat al in de werklijst daar.");
            }
            return nieuw(wie, o.vraag(), overdracht);
        });
    }

    /// A link for something else that is asked of a guest, such as advice on a case; whoever calls has checked that it
    /// may be made.
    ///
    /// @param root what it belongs to
    /// @param onderwerp what the guest may see and do
    public Gastlink maakVoor(Medewerker wie, UUID root, UUID onderwerp) {
        return nieuw(wie, root, onderwerp);
    }

    private Gastlink nieuw(Medewerker wie, UUID root, UUID onderwerp) {
        return db.change(wie.actor("gast uitnodigen"), tx -> {
            var token = new byte[24];
            TOEVAL.nextBytes(token);
            var woord = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
            var code = "%06d".formatted(TOEVAL.nextInt(1_000_000));
            var sql = new GastlinksSql(tx.handle());
            sql.trekIn(onderwerp, tx.now());
            var id = tx.newId();
            sql.insert(wie, new Uitnodiging(id, root, onderwerp, hash(id + code)), hash(woord), tx.now());
            return new Gastlink("/gast/" + woord, code.substring(0, 3) + " " + code.substring(3));
        });
    }

    /// What the guest of this visit may see and do; empty when the link was replaced since.
    public Optional<UUID> onderwerp(UUID bezoek) {
        return find(bezoek).map(Uitnodiging::overdracht);
    }

    /// Whether this link works; the code still has to be given.
    boolean bestaat(String woord) {
        return opWoord(woord).isPresent();
    }

    /// The invitation, when link and code belong together; tries are counted and slowed down.
    Uitnodiging binnen(Context ctx, String woord, String code) {
        new Drempel(db)
                .tel(List.of(
                        new Regel("gast link " + woord, 5, Duration.ofMinutes(5)),
                        Regel.bron(ctx, "gast", 20, Duration.ofMinutes(5))));
        var cijfers = code.replaceAll("[\\s\\p{Pd}.]", "");
        return opWoord(woord)
                .filter(u -> MessageDigest.isEqual(u.code(), hash(u.id() + cijfers)))
                .orElseThrow(() -> {
                    var zin = "Deze code hoort niet bij deze link. Kijk of u hem goed hebt overgenomen.";
                    return new Weigering("code-onjuist", zin, java.util.Map.of("code", zin));
                });
    }

    /// The invitation of a visit that began before; empty when the link was replaced since.
    Optional<Uitnodiging> find(UUID id) {
        return db.read(GAST, tx -> new GastlinksSql(tx.handle()).find(id));
    }

    private Optional<Uitnodiging> opWoord(String woord) {
        return db.read(GAST, tx -> new GastlinksSql(tx.handle()).findOpSleutel(hash(woord)));
    }

    private static byte[] hash(String tekst) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
