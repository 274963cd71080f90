package nl.poort.web.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Front door to the API keys: make (shown once), recognise, take back.
public final class Sleutels {
    /// A recognisable beginning, so that a key that leaked into a repository or a log can be found.
    static final Pattern VORM = Pattern.compile("poort_[A-Za-z0-9_-]{43}");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration PRECIES_GENOEG = Duration.ofMinutes(1);
    private static final Actor HERKENNEN = Actor.system("sleutel herkennen");

    private final Db db;
    private final Organisaties organisaties;
    private final Medewerkers medewerkers;

    public Sleutels(Db db, Organisaties organisaties, Medewerkers medewerkers) {
        this.db = db;
        this.organisaties = organisaties;
        this.medewerkers = medewerkers;
    }

    /// Makes a key for a system of this organisation.
    ///
    /// @param teams for which it may act; empty = all teams of the organisation
    /// @return the key itself: nobody can read it again
    public String maak(Actor actor, UUID organisatie, String naam, Set<UUID> teams) {
        return db.change(actor, tx -> {
            eisBeheer(tx, organisatie);
            var fouten = new Veldfouten();
            var schoon =
                    fouten.verplicht("naam", naam, 200, "Geef de sleutel een naam, zoals het systeem dat hem gebruikt");
            var eigen = organisaties.teams(tx.actor(), organisatie).stream()
                    .map(Team::id)
                    .collect(Collectors.toSet());
            fouten.eis(eigen.containsAll(teams), "teams", "Kies teams van uw eigen organisatie");
            fouten.klaar();
            var tekst = nieuw();
            var sleutel = new Sleutel(
                    organisatie,
                    tx.newId(),
                    schoon,
                    teams.isEmpty() ? eigen : teams,
                    tekst.substring(tekst.length() - 4),
                    tx.now(),
                    tx.actor().name(),
                    null,
                    null);
            new SleutelsSql(tx.handle()).insert(sleutel, hash(tekst));
            tx.publish(
                    new SleutelGemaakt(organisatie, sleutel.id(), schoon, List.copyOf(new TreeSet<>(sleutel.teams()))));
            return tekst;
        });
    }

    /// From now on the key opens nothing.
    public void trekIn(Actor actor, UUID organisatie, UUID id) {
        db.run(actor, tx -> {
            eisBeheer(tx, organisatie);
            var sql = new SleutelsSql(tx.handle());
            var sleutel = sql.lock(organisatie, id).orElseThrow(() -> Weigering.onbekend("Deze sleutel"));
            if (sleutel.werkt()) {
                sql.trekIn(sleutel, tx.now());
                tx.publish(new SleutelIngetrokken(organisatie, id, sleutel.naam()));
            }
        });
    }

    /// The keys of an organisation, those that work first.
    public List<Sleutel> list(Actor actor, UUID organisatie) {
        return db.read(actor, tx -> new SleutelsSql(tx.handle()).list(organisatie));
    }

    /// The key behind this text, when it still works; notes to the minute that it was used.
    Optional<Sleutel> herken(String tekst) {
        if (tekst == null || !VORM.matcher(tekst).matches()) {
            return Optional.empty();
        }
        var gevonden = db.read(HERKENNEN, tx -> new SleutelsSql(tx.handle()).findOpHash(hash(tekst)));
        gevonden.filter(this::langGeleden)
                .ifPresent(s -> db.run(HERKENNEN, tx -> new SleutelsSql(tx.handle()).gebruikt(s, tx.now())));
        return gevonden;
    }

    private boolean langGeleden(Sleutel s) {
        return s.gebruiktOp() == null
                || s.gebruiktOp().plus(PRECIES_GENOEG).isBefore(db.clock().instant());
    }

    /// The program itself (the command line), or an administrator of this very organisation.
    private void eisBeheer(Tx tx, UUID organisatie) {
        var wie = tx.actor();
        boolean programma = wie.id() == null && wie.organisation() == null;
        if (programma) {
            organisaties.get(wie, organisatie);
            return;
        }
        if (!organisatie.equals(wie.organisation())) {
            throw Weigering.onbekend("Deze organisatie");
        }
        if (wie.id() == null
                || medewerkers
                        .find(wie, wie.id())
                        .filter(m -> m.mag(Recht.BEHEER))
                        .isEmpty()) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder mag sleutels maken en intrekken");
        }
    }

    private static String nieuw() {
        var toeval = new byte[32];
        RANDOM.nextBytes(toeval);
        return "poort_" + Base64.getUrlEncoder().withoutPadding().encodeToString(toeval);
    }

    private static byte[] hash(String tekst) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
