package nl.poort.techniek.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A mail as it was read.
///
/// @param messageId without brackets; empty when it has none
/// @param verwijzingen the mails it goes on with, without brackets, the direct one last
/// @param aan to whom it was written too (To and Cc)
/// @param eerder what was quoted of earlier mails
/// @param terugmelding what a mail server says of a mail of ours; null when this is an ordinary mail
/// @param koppen the header fields that decide something, by name in lower case, the topmost of each
/// @param opmerkingen what a reader must know: parts that could not be read or were left out
public record Brief(
        String messageId,
        List<String> verwijzingen,
        Mailadres van,
        List<Mailadres> aan,
        String onderwerp,
        String tekst,
        String eerder,
        List<Bestand> bestanden,
        Terugmelding terugmelding,
        Map<String, String> koppen,
        List<String> opmerkingen) {

    /// A file in the mail.
    public record Bestand(String naam, String type, byte[] inhoud) {
        @Override
        public String toString() {
            return "Bestand " + inhoud.length + " bytes";
        }
    }

    /// What became of a mail of ours.
    ///
    /// @param messageId of ours, without brackets; empty when the server does not say
    /// @param definitief false when it is only late
    public record Terugmelding(String messageId, boolean definitief, String reden) {}

    /// A machine answers: out of office, a receipt. Whoever answers it starts a loop.
    public boolean isAutomatisch() {
        var soort = koppen.getOrDefault("auto-submitted", "no").toLowerCase(Locale.ROOT);
        var rang = koppen.getOrDefault("precedence", "").toLowerCase(Locale.ROOT);
        return !soort.startsWith("no")
                || koppen.containsKey("x-autoreply")
                || koppen.containsKey("x-autorespond")
                || rang.startsWith("auto_reply");
    }

    /// Whether our own mail server found that the sender may use this address: SPF or DKIM.
    ///
    /// @param server the name our server gives itself in Authentication-Results
    public boolean isGecontroleerd(String server) {
        var uitslag = koppen.getOrDefault("authentication-results", "").toLowerCase(Locale.ROOT);
        return uitslag.startsWith(server.toLowerCase(Locale.ROOT) + ";")
                && (uitslag.contains("dkim=pass") || uitslag.contains("spf=pass"));
    }

    @Override
    public String toString() {
        return "Brief " + tekst.length() + " tekens, " + bestanden.size() + " bestanden";
    }
}
