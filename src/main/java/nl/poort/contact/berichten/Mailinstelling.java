package nl.poort.contact.berichten;

import java.net.URI;
import java.time.Duration;
import nl.poort.registers.organisatie.Emailadres;

/// Which mail server, and who we are there.
///
/// @param server `smtp://host:25`, `starttls://user:password@host:587` or `smtps://user:password@host:465`; with the
/// last
///     two nothing goes out unencrypted
/// @param afzender the address answers go to
/// @param naam shown beside the address
/// @param geduld how long to wait for the server at each step
public record Mailinstelling(URI server, Emailadres afzender, String naam, Duration geduld) {
    public Mailinstelling {
        var soort = String.valueOf(server.getScheme());
        if (!soort.matches("smtp|starttls|smtps") || server.getHost() == null) {
            throw new IllegalArgumentException("a mail server is smtp://, starttls:// or smtps:// with a host");
        }
        if (server.getUserInfo() != null && soort.equals("smtp")) {
            throw new IllegalArgumentException("a password goes over starttls:// or smtps:// only");
        }
    }

    boolean smtps() {
        return server.getScheme().equals("smtps");
    }

    boolean starttls() {
        return server.getScheme().equals("starttls");
    }

    int port() {
        return server.getPort() > 0 ? server.getPort() : smtps() ? 465 : starttls() ? 587 : 25;
    }

    String user() {
        var info = server.getUserInfo();
        return info == null ? null : info.split(":", 2)[0];
    }

    String password() {
        var info = server.getUserInfo();
        return info == null || !info.contains(":") ? null : info.split(":", 2)[1];
    }

    /// Without the password.
    @Override
    public String toString() {
        return server.getScheme() + "://" + server.getHost() + ":" + port() + " as " + afzender;
    }
}
