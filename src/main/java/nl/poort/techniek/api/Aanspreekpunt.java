package nl.poort.techniek.api;

import java.net.URI;
import java.util.Map;

/// Whom to write to about an API (API Design Rules, info-contact): whoever runs this installation.
public final class Aanspreekpunt {
    private Aanspreekpunt() {}

    /// @param publiekeUrl where this installation is reached; every host that takes mail has a postmaster (RFC 2142)
    public static Map<String, Object> van(String publiekeUrl) {
        return Map.of(
                "name",
                "De beheerder van deze Poort",
                "url",
                publiekeUrl,
                "email",
                "postmaster@" + URI.create(publiekeUrl).getHost());
    }
}
