package nl.poort.techniek.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;

/// Fetches new mail from a mailbox: each mail is marked as read after it was kept, so that nothing is lost when
/// something fails half-way. One that was kept twice is recognised by its number.
public final class Imapbus {
    private final Instelling instelling;

    /// @param server `imap://host:143` (only for this machine), `starttls://host:143` or `imaps://host:993`
    /// @param map the folder, such as `INBOX`
    /// @param verwerkt where a mail goes that was kept; empty = it stays, marked as read
    /// @param geduld how long to wait for the server at each step
    public record Instelling(
            URI server, String gebruiker, String wachtwoord, String map, String verwerkt, Duration geduld) {
        @Override
        public String toString() {
            return server.getScheme() + "://" + server.getHost() + "/" + map;
        }
    }

    /// Keeps a mail.
    public interface Bewaarder {
        /// @param ontvangen when the mailbox got it
        void bewaar(byte[] mail, Instant ontvangen);

        /// A mail that is too large to fetch; it stays in the mailbox.
        ///
        /// @param nummer its Message-ID, or its place in the mailbox
        void teGroot(String nummer, String onderwerp, long bytes, Instant ontvangen);
    }

    public Imapbus(Instelling instelling) {
        this.instelling = instelling;
    }

    /// Fetches at most `hoogstens` new mails.
    ///
    /// @return how many were taken
    /// @throws Mailfout when the mailbox cannot be reached, with the reason for the administrator
    public int haal(Bewaarder bewaarder, int hoogstens) {
        try (var winkel = verbind()) {
            try (var map = winkel.getFolder(instelling.map())) {
                map.open(Folder.READ_WRITE);
                return haal(winkel, map, bewaarder, hoogstens);
            }
        } catch (MessagingException e) {
            throw new Mailfout(reden(e));
        }
    }

    private Store verbind() throws MessagingException {
        boolean veilig = instelling.server().getScheme().equals("imaps");
        var soort = veilig ? "imaps" : "imap";
        var winkel = Session.getInstance(eigenschappen(soort)).getStore(soort);
        int port = instelling.server().getPort() > 0 ? instelling.server().getPort() : veilig ? 993 : 143;
        winkel.connect(instelling.server().getHost(), port, instelling.gebruiker(), instelling.wachtwoord());
        return winkel;
    }

    private Properties eigenschappen(String soort) {
        var p = new Properties();
        var millis = String.valueOf(instelling.geduld().toMillis());
        p.put("mail." + soort + ".connectiontimeout", millis);
        p.put("mail." + soort + ".timeout", millis);
        p.put("mail." + soort + ".writetimeout", millis);
        p.put("mail." + soort + ".ssl.checkserveridentity", "true");
        p.put("mail." + soort + ".peek", "true"); // only we say what was read
        boolean starttls = instelling.server().getScheme().equals("starttls");
        p.put("mail.imap.starttls.enable", String.valueOf(starttls));
        p.put("mail.imap.starttls.required", String.valueOf(starttls));
        return p;
    }

    private int haal(Store winkel, Folder map, Bewaarder bewaarder, int hoogstens) throws MessagingException {
        var nieuw = map.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        var nu = Arrays.copyOf(nieuw, Math.min(nieuw.length, hoogstens));
        var vooraf = new FetchProfile();
        vooraf.add(FetchProfile.Item.ENVELOPE);
        vooraf.add(FetchProfile.Item.SIZE);
        map.fetch(nu, vooraf);
        for (var mail : nu) {
            neem(mail, bewaarder);
            mail.setFlag(Flags.Flag.SEEN, true);
            verplaats(winkel, map, mail);
        }
        return nu.length;
    }

    private static void neem(Message mail, Bewaarder bewaarder) throws MessagingException {
        var ontvangen = mail.getReceivedDate() == null
                ? Instant.now(java.time.Clock.systemUTC())
                : mail.getReceivedDate().toInstant();
        if (mail.getSize() > Mailgrens.GEWOON.mail()) {
            var nummer = mail.getHeader("Message-ID");
            bewaarder.teGroot(
                    nummer == null || nummer.length == 0 ? "plaats " + mail.getMessageNumber() : nummer[0],
                    String.valueOf(mail.getSubject()),
                    mail.getSize(),
                    ontvangen);
            return;
        }
        var bron = new ByteArrayOutputStream(Math.max(1_024, mail.getSize()));
        try {
            mail.writeTo(bron);
        } catch (IOException e) {
            throw new MessagingException("the mail broke off", e);
        }
        bewaarder.bewaar(bron.toByteArray(), ontvangen);
    }

    private void verplaats(Store winkel, Folder map, Message mail) throws MessagingException {
        if (instelling.verwerkt().isEmpty()) {
            return;
        }
        var naar = winkel.getFolder(instelling.verwerkt());
        if (!naar.exists()) {
            naar.create(Folder.HOLDS_MESSAGES);
        }
        map.copyMessages(new Message[] {mail}, naar);
        mail.setFlag(Flags.Flag.DELETED, true); // gone when the folder is closed
    }

    private static String reden(MessagingException e) {
        return switch (e) {
            case jakarta.mail.AuthenticationFailedException a ->
                "De mailserver neemt de naam of het wachtwoord niet aan";
            case jakarta.mail.FolderNotFoundException f -> "Deze map is er niet in het postvak";
            default ->
                e.getCause() instanceof javax.net.ssl.SSLException
                        ? "De mailserver is niet veilig te bereiken: kijk naar zijn certificaat"
                        : "De mailserver is niet te bereiken";
        };
    }
}
