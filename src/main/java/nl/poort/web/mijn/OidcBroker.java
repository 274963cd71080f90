package nl.poort.web.mijn;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import nl.poort.contact.inzage.Betrouwbaarheid;
import nl.poort.contact.inzage.Bewijs;
import nl.poort.contact.inzage.Middel;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.registers.organisatie.Vestigingsnummer;
import nl.poort.techniek.Weigering;
import nl.poort.web.aanmelden.OidcIngang;
import org.pac4j.oidc.profile.OidcProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A broker that speaks OIDC, in front of DigiD or eHerkenning: which claim holds what is set by the administrator.
public final class OidcBroker implements Broker {
    private static final Logger LOG = LoggerFactory.getLogger(OidcBroker.class);

    private final Middel middel;
    private final Claims claims;
    private final OidcIngang ingang;

    /// The names of what the broker tells.
    ///
    /// @param nummer the BSN or the KvK number
    /// @param vestiging the branch somebody may act for; absent = the whole company
    /// @param niveau how sure it is, such as `acr`
    public record Claims(String nummer, String vestiging, String niveau) {
        public static Claims gewoon(Middel middel) {
            return switch (middel) {
                case DIGID -> new Claims("bsn", "", "acr");
                case EHERKENNING -> new Claims("kvk", "vestigingsnummer", "acr");
            };
        }
    }

    /// @param publiekeUrl of this installation, without a slash at the end
    public OidcBroker(Middel middel, OidcIngang.Partner partner, Claims claims, String publiekeUrl) {
        this.middel = middel;
        this.claims = claims;
        this.ingang = new OidcIngang(middel.pad(), partner, publiekeUrl + Broker.terugpad(middel));
    }

    @Override
    public Middel middel() {
        return middel;
    }

    @Override
    public String heen(Context ctx) {
        return ingang.heen(ctx);
    }

    @Override
    public Optional<Bewijs> terug(Context ctx) {
        return ingang.terug(ctx).flatMap(this::bewijs);
    }

    /// Without a number that is right and a level we know, nothing was proven.
    private Optional<Bewijs> bewijs(OidcProfile profiel) {
        var niveau = Betrouwbaarheid.lees(tekst(profiel, claims.niveau()));
        if (niveau.isEmpty()) {
            LOG.warn("{} login without a known level in claim {}", middel.pad(), claims.niveau());
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (middel) {
                        case DIGID -> new Bewijs.Persoon(new Bsn(tekst(profiel, claims.nummer())), niveau.get());
                        case EHERKENNING ->
                            new Bewijs.Bedrijf(
                                    new KvkNummer(tekst(profiel, claims.nummer())), vestiging(profiel), niveau.get());
                    });
        } catch (Weigering w) {
            LOG.warn("{} login without a usable number in claim {}", middel.pad(), claims.nummer());
            return Optional.empty();
        }
    }

    private Vestigingsnummer vestiging(OidcProfile profiel) {
        var nummer = claims.vestiging().isEmpty() ? "" : tekst(profiel, claims.vestiging());
        return nummer.isBlank() ? null : new Vestigingsnummer(nummer);
    }

    /// A broker may give one value as a list.
    private static String tekst(OidcProfile profiel, String claim) {
        return switch (profiel.getAttribute(claim)) {
            case null -> "";
            case List<?> lijst -> lijst.size() == 1 ? String.valueOf(lijst.getFirst()) : "";
            case Object waarde -> waarde.toString();
        };
    }
}
