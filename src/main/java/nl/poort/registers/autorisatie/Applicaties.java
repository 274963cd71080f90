package nl.poort.registers.autorisatie;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Kluis;
import nl.poort.techniek.db.Onthouden;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zicht;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;

/// The applications and their rights (Autorisaties API 1.1.0).
public final class Applicaties extends Tabelregister<Applicatie> {
    private static final Actor PROGRAMMA = Actor.system("applicatie herkennen");
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Kluis kluis;
    private final BiFunction<UUID, Autorisatie, List<UUID>> typen;
    private final Onthouden<String, Herkend> bekend = new Onthouden<>();

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

    /// A caller we know, before its signature was checked.
    ///
    /// @param geheim what it signs with
    /// @param rechten by scope, worked out to types
    public record Herkend(Applicatie applicatie, UUID organisatie, byte[] geheim, Map<String, Zicht> rechten) {

        /// @param gebruiker the person it says it acts for
        public Toegang toegang(Toegang.Gebruiker gebruiker, String toelichting) {
            return new Toegang(
                    new Actor(applicatie.uuid(), applicatie.label(), organisatie, "koppeling"),
                    Boolean.TRUE.equals(applicatie.heeftAlleAutorisaties()),
                    rechten,
                    gebruiker,
                    toelichting);
        }
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
                                .map(c -> herkend(tx, c))));
    }

    private Herkend herkend(Tx tx, ApplicatiesSql.Client c) {
        var applicatie = lees(tx, c.applicatie());
        return new Herkend(
                applicatie,
                c.organisatie(),
                kluis.open(c.geheim()),
                Autorisatieregels.rechten(applicatie, a -> typen.apply(c.organisatie(), a)));
    }

    /// The organisation whose application has this client id, with or without a secret.
    public Optional<UUID> findOrganisatie(String clientId) {
        return db.read(
                PROGRAMMA,
                tx -> new ApplicatiesSql(tx.handle()).client(clientId).map(ApplicatiesSql.Client::organisatie));
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
            zetGeheim(toegang, gemaakt.uuid(), clientId, geheim);
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
        toegang.eis("autorisaties.bijwerken");
        if (geheim.isEmpty() || geheim.length() > 255) {
            throw Weigering.veld("secret", "invalid", "Een geheim heeft 1 tot en met 255 tekens");
        }
        db.run(toegang.actor("geheim zetten"), tx -> {
            tx.slowDataChanged();
            if (!new ApplicatiesSql(tx.handle()).geheim(applicatie, clientId, kluis.sluit(geheim))) {
                throw Weigering.onbekend("Deze client");
            }
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
