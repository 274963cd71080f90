package nl.poort.registers.organisatie;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Front door to logging in: with a password, with a link that works once, or by an identity provider (OIDC).
///
/// Whether an account exists is told by no answer and no time taken: the same work is done for every name.
public final class Accounts {
    private static final Actor AANMELDEN = Actor.system("aanmelden");
    private static final Duration UITNODIGING = Duration.ofHours(24);
    private static final Duration HERSTEL = Duration.ofHours(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Db db;

    public Accounts(Db db) {
        this.db = db;
    }

    /// The employee with this login name and password.
    ///
    /// @param bron the address of the other side, as the web edge trusts it
    public Medewerker meldAan(String login, String wachtwoord, String bron) {
        var naam = naam(login);
        var account = db.change(AANMELDEN, tx -> {
            new Pogingen(tx, naam, bron).tel();
            return new AccountsSql(tx.handle()).findOpLogin(naam);
        });
        var phc = account.map(AccountsSql.Account::wachtwoord).orElse(Wachtwoorden.VAN_NIEMAND);
        boolean klopt = Wachtwoorden.klopt(kort(wachtwoord), phc);
        if (!klopt || account.isEmpty() || account.get().wachtwoord() == null) {
            throw mislukt();
        }
        return db.change(AANMELDEN, tx -> {
            // it may have been blocked or changed while the password was computed
            var nu = new AccountsSql(tx.handle()).findOpLogin(naam).filter(a -> !a.geblokkeerd());
            if (nu.isEmpty() || !phc.equals(nu.get().wachtwoord())) {
                throw mislukt();
            }
            new Pogingen(tx, naam, bron).geslaagd();
            return new MedewerkersSql(tx.handle()).find(nu.get().medewerker()).orElseThrow(Accounts::mislukt);
        });
    }

    /// Gives somebody an account with this password: for the first administrator from the command line.
    public void maak(Actor actor, UUID medewerker, String wachtwoord) {
        maak(actor, List.of(medewerker), wachtwoord);
    }

    /// Gives people an account with the same password, computed once: for the demo, where everybody may know it.
    public void maak(Actor actor, List<UUID> medewerkers, String wachtwoord) {
        Wachtwoordregels.eis(wachtwoord, null);
        var phc = Wachtwoorden.versleutel(wachtwoord);
        db.run(
                actor,
                tx -> medewerkers.forEach(medewerker -> {
                    var account = account(tx, medewerker);
                    Wachtwoordregels.eis(wachtwoord, account.login());
                    zetWachtwoord(tx, account, phc);
                }));
    }

    /// Makes an account if there is none, and a link for this person to set a password within 24 hours.
    public Toegangslink nodigUit(Actor actor, UUID medewerker) {
        return db.change(actor, tx -> link(tx, account(tx, medewerker), UITNODIGING));
    }

    /// Somebody asks for a new password: counts that, or refuses when it is too often. The same for every name.
    public void vraagHerstel(String login, String bron) {
        db.run(AANMELDEN, tx -> new Pogingen(tx, "herstel " + naam(login), bron).tel());
    }

    /// The link to send, valid for an hour; empty when there is no such account.
    ///
    /// Call it after the person has had the answer (in the background): it takes longer when the account exists.
    public Optional<Toegangslink> herstellink(String login) {
        return db.change(
                AANMELDEN,
                tx -> new AccountsSql(tx.handle())
                        .findOpLogin(naam(login))
                        .filter(a -> !a.geblokkeerd())
                        .map(a -> link(tx, a, HERSTEL)));
    }

    /// Whether a link still works: for the page that asks for the new password.
    public boolean isGeldig(String sleutel) {
        var hash = Pogingen.hash("link", String.valueOf(sleutel));
        return db.read(
                AANMELDEN,
                tx -> new AccountsSql(tx.handle()).findLink(hash, tx.now()).isPresent());
    }

    /// Sets the password with a link; the link then works no more, nor do others of this person.
    public Medewerker gebruik(String sleutel, String wachtwoord, String bron) {
        var hash = Pogingen.hash("link", String.valueOf(sleutel));
        var account = db.read(AANMELDEN, tx -> {
            var sql = new AccountsSql(tx.handle());
            return sql.findLink(hash, tx.now()).flatMap(sql::find).orElseThrow(Accounts::linkVerlopen);
        });
        Wachtwoordregels.eis(wachtwoord, account.login());
        var phc = Wachtwoorden.versleutel(wachtwoord);
        return db.change(AANMELDEN, tx -> {
            var sql = new AccountsSql(tx.handle());
            if (!sql.verbruikLink(hash, tx.now())) {
                throw linkVerlopen();
            }
            zetWachtwoord(tx, account, phc);
            new Pogingen(tx, account.login(), bron).geslaagd();
            return new MedewerkersSql(tx.handle()).find(account.medewerker()).orElseThrow(Accounts::linkVerlopen);
        });
    }

    /// The person changes the own password and shows to know the old one.
    public void wijzigWachtwoord(Medewerker wie, String huidig, String nieuw, String bron) {
        var account = db.read(AANMELDEN, tx -> new AccountsSql(tx.handle()).find(wie.id()))
                .orElseThrow(Accounts::mislukt);
        Wachtwoordregels.eis(nieuw, account.login());
        meldAan(account.login(), huidig, bron);
        var phc = Wachtwoorden.versleutel(nieuw);
        db.run(wie.actor("wachtwoord wijzigen"), tx -> zetWachtwoord(tx, account, phc));
    }

    /// From now on the identity provider may tell that it is this person.
    public void koppelOidc(Actor actor, UUID medewerker, String issuer, String subject) {
        db.run(actor, tx -> {
            account(tx, medewerker);
            var gekoppeld = Invoer.ofNull(issuer) != null
                    && Invoer.ofNull(subject) != null
                    && alsProgramma(tx, () -> new AccountsSql(tx.handle()).koppelOidc(medewerker, issuer, subject));
            if (!gekoppeld) {
                throw new Weigering("bestaat-al", "Deze identiteit is leeg of hoort al bij een ander account");
            }
        });
    }

    /// Who the identity provider says it is; empty when unknown, blocked or gone.
    public Optional<Medewerker> oidcAccount(String issuer, String subject) {
        return db.read(
                AANMELDEN,
                tx -> new AccountsSql(tx.handle())
                        .findOpOidc(issuer, subject)
                        .flatMap(id -> new MedewerkersSql(tx.handle()).find(id)));
    }

    /// This person may not log in any more; sessions end through [AccountGeblokkeerd].
    public void blokkeer(Actor actor, UUID medewerker) {
        db.run(actor, tx -> {
            var account = account(tx, medewerker);
            var sql = new AccountsSql(tx.handle());
            sql.zetGeblokkeerd(medewerker, true);
            sql.wisLinks(medewerker);
            tx.publish(new AccountGeblokkeerd(medewerker, account.organisatie()));
        });
    }

    /// Who of an organisation can log in; somebody who is not in it has no account yet.
    public java.util.Map<UUID, Accountstand> standen(Actor actor, UUID organisatie) {
        return db.read(actor, tx -> new AccountsSql(tx.handle()).standen(organisatie));
    }

    public void deblokkeer(Actor actor, UUID medewerker) {
        db.run(actor, tx -> {
            var account = account(tx, medewerker);
            new AccountsSql(tx.handle()).zetGeblokkeerd(medewerker, false);
            tx.publish(new AccountGedeblokkeerd(medewerker, account.organisatie()));
        });
    }

    /// Whether nobody can log in yet: a new installation. The only thing about accounts that everybody may know.
    public boolean geenEnkel() {
        return db.read(AANMELDEN, tx -> new AccountsSql(tx.handle()).geenEnkel());
    }

    /// Forgets old tries, sources and links; returns how many. For a daily job.
    public int ruimOp() {
        return db.change(
                AANMELDEN,
                tx -> new PogingenSql(tx.handle())
                                .ruimOp(
                                        tx.now().minus(Pogingregels.VERGETEN),
                                        tx.now().minus(Pogingregels.BEKEND))
                        + new AccountsSql(tx.handle()).ruimLinksOp(tx.now().minus(Duration.ofDays(30))));
    }

    /// The account of somebody of the own organisation, made when there is none.
    private AccountsSql.Account account(Tx tx, UUID medewerker) {
        var wie = new MedewerkersSql(tx.handle())
                .find(medewerker)
                .orElseThrow(() -> Weigering.onbekend("Deze medewerker"));
        Beheerrecht.eisEigen(tx, wie.organisatie());
        var sql = new AccountsSql(tx.handle());
        sql.insert(wie.organisatie(), wie.id(), new Emailadres(wie.email()).sleutel());
        return sql.find(medewerker)
                .orElseThrow(() -> Invoer.fout("email", "Met dit e-mailadres logt al iemand anders in"));
    }

    /// Uniqueness reaches over all organisations, so it is looked at as the program itself.
    private <T> T alsProgramma(Tx tx, java.util.function.Supplier<T> werk) {
        return db.change(Actor.system(tx.actor().purpose()), inner -> werk.get());
    }

    private static void zetWachtwoord(Tx tx, AccountsSql.Account account, String phc) {
        var sql = new AccountsSql(tx.handle());
        sql.zetWachtwoord(account.medewerker(), phc);
        sql.wisLinks(account.medewerker());
        tx.publish(new WachtwoordGewijzigd(account.medewerker(), account.organisatie()));
    }

    private static Toegangslink link(Tx tx, AccountsSql.Account account, Duration geldig) {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        var sleutel = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        var wie = new MedewerkersSql(tx.handle()).find(account.medewerker()).orElseThrow();
        var tot = tx.now().plus(geldig);
        new AccountsSql(tx.handle()).insertLink(account, Pogingen.hash("link", sleutel), tot);
        return new Toegangslink(sleutel, wie, tot);
    }

    private static String naam(String login) {
        return login == null ? "" : login.strip().toLowerCase(Locale.ROOT).replace("\0", "");
    }

    /// Nothing longer than any password can be is computed.
    private static String kort(String wachtwoord) {
        return wachtwoord == null ? "" : wachtwoord.substring(0, Math.min(wachtwoord.length(), 1000));
    }

    private static Weigering mislukt() {
        return new Weigering("aanmelden-mislukt", "De combinatie van e-mailadres en wachtwoord klopt niet");
    }

    private static Weigering linkVerlopen() {
        return new Weigering("link-verlopen", "Deze link is al gebruikt of verlopen. Vraag een nieuwe aan");
    }
}
