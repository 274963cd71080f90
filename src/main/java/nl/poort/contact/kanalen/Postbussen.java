package nl.poort.contact.kanalen;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.mail.Imapbus;
import nl.poort.techniek.mail.Mailfout;
import nl.poort.techniek.mail.Mailontvanger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The mailboxes: fetched over IMAP, or brought by the mail server of the organisation.
///
/// An administrator connects one on the screen of the channels; a mail to an address that is not there is refused.
public final class Postbussen implements Mailontvanger {
    public static final String KANAAL = "e-mail";
    /// `imaps://mail.example.nl`, in the settings of the way in
    public static final String SERVER = "server";
    public static final String GEBRUIKER = "gebruiker";
    public static final String MAP = "map";
    public static final String VERWERKT = "verwerkt";

    private static final Logger LOG = LoggerFactory.getLogger(Postbussen.class);
    private static final Actor SYSTEEM = Actor.system("post ophalen");
    private static final Duration GEDULD = Duration.ofSeconds(20);
    private static final int PER_KEER = 100;

    private final Db db;
    private final Ingangen ingangen;
    private final Binnenkomst binnenkomst;
    private final Set<String> servers;

    /// How it went the last time.
    ///
    /// @param fout empty when it went well
    public record Stand(java.util.UUID ingang, Instant gelukt, Instant geprobeerd, String fout) {}

    /// @param servers the mail servers that may be called, as whoever runs the program allowed
    public Postbussen(Db db, Ingangen ingangen, Binnenkomst binnenkomst, Set<String> servers) {
        this.servers = servers;
        this.db = db;
        this.ingangen = ingangen;
        this.binnenkomst = binnenkomst;
    }

    /// Whether this mail server may be called: an administrator of one organisation must not look around in the
    /// network.
    public boolean mag(String server) {
        return servers.contains(server.toLowerCase(Locale.ROOT));
    }

    /// Regular work: fetches new mail of every mailbox that has a server; one that cannot be reached does not hold up
    /// the others.
    public int haal() {
        int gedaan = 0;
        for (var ingang : ingangen.list(SYSTEEM, KANAAL)) {
            if (ingang.aan() && !ingang.instellingen().getOrDefault(SERVER, "").isEmpty()) {
                gedaan += haal(ingang);
            }
        }
        return gedaan;
    }

    /// Fetches of one mailbox; how it went is kept for the screen.
    public int haal(Ingang ingang) {
        if (!mag(URI.create(ingang.instellingen().get(SERVER)).getHost())) {
            stand(ingang, "Deze mailserver staat niet in POORT_MAILSERVERS. Vraag wie Poort installeerde.");
            return 0;
        }
        try {
            int aantal = new Imapbus(instelling(ingang)).haal(bewaarder(ingang), PER_KEER);
            stand(ingang, "");
            return aantal;
        } catch (Mailfout e) {
            LOG.warn("mailbox {} cannot be fetched: {}", ingang.id(), e.getMessage());
            stand(ingang, e.getMessage());
            return 0;
        }
    }

    public List<Stand> standen(Actor actor) {
        return db.read(actor, tx -> new PostbussenSql(tx.handle()).list(actor.organisation()));
    }

    private void stand(Ingang ingang, String fout) {
        db.run(SYSTEEM, tx -> new PostbussenSql(tx.handle()).save(ingang.organisatie(), ingang.id(), fout, tx.now()));
    }

    private Imapbus.Instelling instelling(Ingang ingang) {
        var i = ingang.instellingen();
        return new Imapbus.Instelling(
                URI.create(i.get(SERVER)),
                i.getOrDefault(GEBRUIKER, ingang.adres()),
                ingangen.geheim(ingang.id()),
                i.getOrDefault(MAP, "INBOX"),
                i.getOrDefault(VERWERKT, ""),
                GEDULD);
    }

    private Imapbus.Bewaarder bewaarder(Ingang ingang) {
        return new Imapbus.Bewaarder() {
            @Override
            public void bewaar(byte[] mail, Instant ontvangen) {
                binnenkomst.ontvang(Mailverwerker.ruw(ingang, mail, ontvangen));
            }

            @Override
            public void teGroot(String nummer, String onderwerp, long bytes, Instant ontvangen) {
                binnenkomst.ontvang(new Ruw(null, ingang.id(), "mail", nummer, "", onderwerp, null, bytes, ontvangen));
            }
        };
    }

    @Override
    public boolean kent(String adres) {
        return postbus(adres).isPresent();
    }

    @Override
    public void neem(String adres, byte[] mail) {
        var ingang = postbus(adres).orElseThrow(() -> new Mailfout("Dit adres kennen wij niet"));
        binnenkomst.ontvang(Mailverwerker.ruw(ingang, mail, db.clock().instant()));
    }

    /// `info+folder@westveld.nl` is `info@westveld.nl`.
    private Optional<Ingang> postbus(String adres) {
        var kaal = adres.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
        return ingangen.vanAdres(KANAAL, kaal).filter(Ingang::aan);
    }
}
