package nl.poort.techniek.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.techniek.register.Link;

/// Where every kind of resource stands: makes addresses of ids, and ids of addresses. Filled at start with every [Api].
public final class Adressen {
    private static final Pattern EIND =
            Pattern.compile("(.*)/([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})/?");

    private final String publiekeUrl;
    private final Map<String, Plaats> opSoort = new LinkedHashMap<>();
    private volatile List<String> vroeger = List.of();

    private record Plaats(Bron<?> bron, String pad, Pattern vorm) {}

    /// @param publiekeUrl without a slash at the end: what every address of ours begins with
    public Adressen(String publiekeUrl) {
        this.publiekeUrl = publiekeUrl;
    }

    /// Wiring: what this API has stands here, whether its entrances are opened or not.
    public void voegToe(Api api) {
        voegToe(api.basis(), api.bronnen());
    }

    void voegToe(String basis, Collection<Bron<?>> bronnen) {
        for (var bron : bronnen) {
            var pad = basis + bron.pad();
            var vorm = Pattern.compile(Pattern.quote(pad).replaceAll("\\{\\w+}", "\\\\E[0-9a-fA-F-]{36}\\\\Q"));
            if (opSoort.put(bron.soort(), new Plaats(bron, pad, vorm)) != null) {
                throw new IllegalStateException("two resources named " + bron.soort());
            }
        }
    }

    /// What stood in front of every path before: an address there is the same thing.
    public void stondenOok(List<String> paden) {
        vroeger = List.copyOf(paden);
    }

    public String publiekeUrl() {
        return publiekeUrl;
    }

    Bron<?> bron(String soort) {
        var plaats = opSoort.get(soort);
        if (plaats == null) {
            throw new IllegalStateException("no resource is named " + soort);
        }
        return plaats.bron();
    }

    boolean kent(String soort) {
        return opSoort.containsKey(soort);
    }

    /// @param onder the id of what it stands under, where its path asks one
    public String adres(String soort, UUID id, UUID onder) {
        var plaats = opSoort.get(soort);
        if (plaats == null) {
            throw new IllegalStateException("no resource is named " + soort);
        }
        var pad = onder == null ? plaats.pad() : plaats.pad().replaceFirst("\\{\\w+}", onder.toString());
        return publiekeUrl + pad + "/" + id;
    }

    public String adres(Link link) {
        return link.soort()
                .map(soort -> adres(soort, link.id(soort).orElseThrow(), null))
                .orElse(link.waarde());
    }

    /// The id in an address of this kind of ours.
    Optional<UUID> id(String soort, String adres) {
        return link(adres).flatMap(l -> l.id(soort));
    }

    /// Any address: our own without where it is served, another one as it is; empty when it is no address.
    public Optional<Link> link(String adres) {
        if (adres.startsWith(publiekeUrl + "/")) {
            var deel = EIND.matcher(zonderVroeger(adres.substring(publiekeUrl.length())));
            if (deel.matches()) {
                for (var plaats : opSoort.entrySet()) {
                    if (plaats.getValue().vorm().matcher(deel.group(1)).matches()) {
                        return Optional.of(Link.naar(plaats.getKey(), UUID.fromString(deel.group(2))));
                    }
                }
            }
        }
        return isAdres(adres) ? Optional.of(new Link(adres)) : Optional.empty();
    }

    private String zonderVroeger(String pad) {
        return vroeger.stream()
                .filter(v -> pad.startsWith(v + "/"))
                .findFirst()
                .map(v -> pad.substring(v.length()))
                .orElse(pad);
    }

    private static boolean isAdres(String tekst) {
        try {
            var uri = java.net.URI.create(tekst);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
