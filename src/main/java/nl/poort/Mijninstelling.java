package nl.poort;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.contact.inzage.Betrouwbaarheid;
import nl.poort.contact.inzage.Middel;
import nl.poort.web.aanmelden.OidcIngang;
import nl.poort.web.mijn.OidcBroker;

/// What an administrator sets for the customer's own page.
///
/// @param brokers with which citizens and companies log in; none = they cannot
/// @param minstens how sure a login must be
/// @param brp where the BRP is asked, when it is
/// @param terugmelden where the keeper of a register is told that something is wrong, when it is
public record Mijninstelling(
        Map<Middel, Broker> brokers, Betrouwbaarheid minstens, Optional<Adres> brp, Optional<Adres> terugmelden) {

    public record Broker(OidcIngang.Partner partner, OidcBroker.Claims claims) {}

    /// @param sleutel empty = none
    public record Adres(URI url, String sleutel) {}

    static Mijninstelling read(Instelbron in) {
        var brokers = new EnumMap<Middel, Broker>(Middel.class);
        for (var middel : Middel.values()) {
            broker(in, middel).ifPresent(b -> brokers.put(middel, b));
        }
        var niveau = Betrouwbaarheid.lees(in.text("POORT_MIJN_NIVEAU", "midden"));
        if (niveau.isEmpty()) {
            in.wrong("POORT_MIJN_NIVEAU", "moet basis, midden, substantieel of hoog zijn");
        }
        return new Mijninstelling(
                Map.copyOf(brokers),
                niveau.orElse(Betrouwbaarheid.MIDDEN),
                adres(in, "POORT_BRP"),
                adres(in, "POORT_TERUGMELDEN"));
    }

    private static Optional<Adres> adres(Instelbron in, String naam) {
        var url = in.url(naam + "_URL", List.of("https", "http"));
        var sleutel = in.secret(naam + "_KEY");
        return url.map(u -> new Adres(u, sleutel));
    }

    private static Optional<Broker> broker(Instelbron in, Middel middel) {
        var voor = "POORT_" + middel.name() + "_";
        var gewoon = OidcBroker.Claims.gewoon(middel);
        var issuer = in.url(voor + "ISSUER", List.of("https", "http"));
        var client = in.text(voor + "CLIENT", "");
        var geheim = in.secret(voor + "SECRET");
        var claims = new OidcBroker.Claims(
                in.text(voor + "CLAIM", gewoon.nummer()),
                middel == Middel.DIGID ? "" : in.text(voor + "CLAIM_VESTIGING", gewoon.vestiging()),
                in.text(voor + "CLAIM_NIVEAU", gewoon.niveau()));
        if (issuer.isEmpty() && client.isEmpty() && geheim.isEmpty()) {
            return Optional.empty();
        }
        if (issuer.isEmpty() || client.isEmpty() || geheim.isEmpty()) {
            in.wrong(voor + "ISSUER", "hoort bij %sCLIENT en %sSECRET: stel ze alle drie in".formatted(voor, voor));
            return Optional.empty();
        }
        return Optional.of(new Broker(new OidcIngang.Partner(issuer.get(), client, geheim), claims));
    }
}
