package nl.poort.registers.autorisatie;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Kluis;
import nl.poort.techniek.db.Onthouden;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// The applications and their rights (Autorisaties API 1.1.0).
public final class Applicaties extends Tabelregister<Applicatie> {
    private static final Actor PROGRAMMA = Actor.system("applicatie herkennen");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration LANGSTE_OVERGANG = Duration.ofDays(90);
    private static final Duration PRECIES_GENOEG = Duration.ofMinutes(1);

    private final Kluis kluis;
    private final BiFunction<UUID, Autorisatie, List<UUID>> typen;
    private final Onthouden<String, Herkend> bekend = new Onthouden<>();
    /// When a client that signed well was last noted.
    private final Map<String, Instant> gezien = new ConcurrentHashMap<>();

    /// @param typen which types of this organisation a right on a catalogue is about
    public Applicaties(Db db, BiFunction<UUID, Autorisatie, List<UUID>> typen) {
        super(
                db,
                ApplicatiesSql.APPLICATIE,
                "autorisaties",
                "applicatie",
                new Scopes(
                        "autorisaties.lezen",
                        "autorisaties.bijwerken",
                        "autorisaties.bijwerken",
                        "autorisaties.bijwerken"));
        this.kluis = new Kluis(db, "autorisatie.clients");
        this.typen = typen;
    }

    /// The application behind a client id that has a secret; remembered as long as no application and no type changes.
    public Optional<Herkend> herken(String clientId) {
        return db.read(
                PROGRAMMA,
                tx -> bekend.find(
                        tx,
                        clientId,
                        () -> new ApplicatiesSql(tx.handle())
                                .client(clientId)
                                .filter(c -> c.geheim() != null)
                                .map(c -> herkend(tx, clientId, c))));
    }

    private Herkend herkend(Tx tx, String clientId, ApplicatiesSql.Gevonden c) {
        var applicatie = lees(tx, c.applicatie());
        return new Herkend(
                applicatie,
                c.organisatie(),
                clientId,
                kluis.open(c.geheim()),
                c.oudGeheim() == null ? null : new Herkend.Oud(kluis.open(c.oudGeheim()), c.oudTot()),
                Autorisatieregels.rechten(applicatie, a -> typen.apply(c.organisatie(), a)));
    }

    /// This caller showed its signature: notes to the minute that it was here.
    public void gebruikt(Herkend wie) {
        var nu = db.clock().instant();
        var eerder = gezien.get(wie.clientId());
        if (eerder == null || eerder.plus(PRECIES_GENOEG).isBefore(nu)) {
            gezien.put(wie.clientId(), nu);
            db.run(PROGRAMMA, tx -> new ApplicatiesSql(tx.handle()).gebruikt(wie.clientId(), nu));
        }
    }

    /// The client ids of these applications, for who keeps them.
    public List<Client> clients(Toegang toegang, Collection<Applicatie> applicaties) {
        toegang.eis("autorisaties.lezen");
        return db.read(
                toegang.actor("clients tonen"),
                tx -> new ApplicatiesSql(tx.handle())
                        .clients(applicaties.stream().map(Applicatie::uuid).toList()));
    }

    /// The organisation whose application has this client id, with or without a secret.
    public Optional<UUID> findOrganisatie(String clientId) {
        return db.read(
                PROGRAMMA,
                tx -> new ApplicatiesSql(tx.handle()).client(clientId).map(ApplicatiesSql.Gevonden::organisatie));
    }

    /// The application of this client id, at most one, for who may read the applications.
    public List<Applicatie> vanClient(Toegang toegang, String clientId) {
        return list(toegang, Zoekvraag.van(Conditie.gelijk("clientId", clientId)))
                .rijen();
    }

    /// Makes an application with one client id and its secret.
    ///
    /// @param rechten empty = every right
    public Applicatie maak(Toegang toegang, String naam, String clientId, String geheim, List<Autorisatie> rechten) {
        eisLengte(naam, "label", 100, "Een naam heeft 1 tot en met 100 tekens");
        eisLengte(clientId, "clientIds", 50, "Een client id heeft 1 tot en met 50 tekens");
        return db.change(toegang.actor("applicatie maken"), tx -> {
            var gemaakt =
                    create(toegang, new Applicatie(null, List.of(clientId), naam, rechten.isEmpty(), false, rechten));
            geheim(tx, toegang, gemaakt.uuid(), clientId, geheim, Duration.ZERO);
            return gemaakt;
        });
    }

    private static void eisLengte(String tekst, String veld, int hoogstens, String zin) {
        if (tekst.isBlank() || tekst.length() > hoogstens) {
            throw Weigering.veld(veld, "invalid", zin);
        }
    }

    /// A secret nobody can guess.
    public static String nieuwGeheim() {
        var toeval = new byte[32];
        RANDOM.nextBytes(toeval);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(toeval);
    }

    /// Gives a client id another secret; the old one works no longer.
    public void zetGeheim(Toegang toegang, UUID applicatie, String clientId, String geheim) {
        zetGeheim(toegang, applicatie, clientId, geheim, Duration.ZERO);
    }

    /// Gives a client id another secret.
    ///
    /// @param overgang how long the old one works too
    public void zetGeheim(Toegang toegang, UUID applicatie, String clientId, String geheim, Duration overgang) {
        toegang.eis("autorisaties.bijwerken");
        db.run(toegang.actor("geheim zetten"), tx -> {
            geheim(tx, toegang, applicatie, clientId, geheim, overgang);
            var nu = lees(tx, applicatie);
            meld(tx, toegang, "partial_update", nu, nu);
        });
    }

    private void geheim(Tx tx, Toegang toegang, UUID applicatie, String clientId, String geheim, Duration overgang) {
        if (geheim.isEmpty() || geheim.length() > 255) {
            throw Weigering.veld("secret", "invalid", "Een geheim heeft 1 tot en met 255 tekens");
        }
        if (overgang.isNegative() || overgang.compareTo(LANGSTE_OVERGANG) > 0) {
            throw Weigering.veld("overgang", "invalid", "Het oude geheim kan nog 0 tot en met 90 dagen werken");
        }
        tx.slowDataChanged();
        var oudTot = new ApplicatiesSql(tx.handle())
                .geheim(
                        applicatie,
                        clientId,
                        kluis.sluit(geheim),
                        tx.now(),
                        overgang.isZero() ? null : tx.now().plus(overgang))
                .orElseThrow(() -> Weigering.onbekend("Deze client"));
        tx.publish(new GeheimVernieuwd(applicatie, clientId, oudTot.orElse(null)));
    }

    /// What somebody looks at, in short: another application, or the same after a change, gives another one.
    public static String stempel(Applicatie a) {
        return Integer.toHexString(a.toString().hashCode());
    }

    /// Changes an application as somebody saw it.
    ///
    /// @param gezien its [#stempel] then
    public Applicatie wijzig(Toegang toegang, UUID id, String gezien, UnaryOperator<Applicatie> wijziging) {
        return db.change(toegang.actor("applicatie wijzigen"), tx -> {
            var nu = tabel.lock(tx, id).orElseThrow(() -> Weigering.onbekend("Deze applicatie"));
            if (!stempel(nu).equals(gezien)) {
                throw new Weigering(
                        "intussen-gewijzigd",
                        "Iemand anders heeft deze applicatie intussen gewijzigd. Kijk opnieuw en probeer het nog een keer.");
            }
            return update(toegang, Wijziging.van(id, wijziging.apply(nu), v -> true, true));
        });
    }

    @Override
    protected Applicatie nieuw(Tx tx, Toegang toegang, Applicatie nieuw) {
        return getoetst(tx, nieuw);
    }

    @Override
    protected Applicatie wijzig(Tx tx, Toegang toegang, Applicatie oud, Applicatie nieuw) {
        return getoetst(tx, nieuw);
    }

    private static Applicatie getoetst(Tx tx, Applicatie a) {
        if (!new ApplicatiesSql(tx.handle()).bezet(a.uuid(), a.clientIds()).isEmpty()) {
            throw Weigering.veld("clientIds", "clientId-exists", "Een client id hoort bij een applicatie");
        }
        var compleet = new Applicatie(
                a.uuid(),
                a.clientIds(),
                a.label(),
                Boolean.TRUE.equals(a.heeftAlleAutorisaties()),
                Boolean.TRUE.equals(a.alleenIsGereedVoorPublicatie()),
                a.autorisaties());
        Autorisatieregels.toets(compleet);
        return compleet;
    }

    @Override
    protected void na(Tx tx, Toegang toegang, Applicatie oud, Applicatie nieuw) {
        tx.slowDataChanged();
        new ApplicatiesSql(tx.handle()).clients(tx.actor().organisation(), nieuw.uuid(), nieuw.clientIds());
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, Applicatie oud) {
        tx.slowDataChanged();
        new ApplicatiesSql(tx.handle()).clients(tx.actor().organisation(), oud.uuid(), List.of());
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, Applicatie rij) {
        return new Hoofdobject("applicatie", rij.uuid(), Map.of());
    }

    @Override
    protected String weergave(Applicatie rij) {
        return rij.label();
    }
}
