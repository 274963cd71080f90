package nl.poort.web.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.keten.vragen.Vragen;
import nl.poort.techniek.bezorging.Afzender;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.bezorging.Levering;
import nl.poort.techniek.bezorging.Verzending;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen.Vermelding;

/// Tells subscribers what happened, as CloudEvents: what [#luister] hears is put ready, and [Bezorging] sends it.
public final class Webhooks {
    private static final Actor BEZORGEN = Actor.system("webhooks bezorgen");
    private static final String SOORT = "webhooks";

    private final Db db;
    private final Vragen vragen;
    private final Bezorging bezorging;

    public Webhooks(Db db, Vragen vragen, Bezorging bezorging) {
        this.db = db;
        this.vragen = vragen;
        this.bezorging = bezorging;
        bezorging.afzender(SOORT, new Afzender() {
            @Override
            public Optional<Verzending> verzending(Levering levering) {
                return maak(levering);
            }

            @Override
            public void vervallen(Tx tx, UUID bestemming, String reden) {
                schortOp(tx, bestemming, reden);
            }
        });
    }

    /// Wiring: hears of everything somebody can subscribe to.
    public void luister(Gebeurtenissen gebeurtenissen) {
        for (var soort : Meldsoort.values()) {
            gebeurtenissen.afterWithId(SOORT, soort.type(), (v, g) -> schrijfOp(soort, v, g));
        }
    }

    private void schrijfOp(Meldsoort soort, Vermelding vermelding, Gebeurtenis g) {
        var tussen = soort.tussen(g);
        var teams = Stream.of(tussen.vanTeam(), tussen.naarTeam())
                .filter(java.util.Objects::nonNull)
                .toList();
        db.run(BEZORGEN, tx -> {
            var luisteraars = new AbonnementenSql(tx.handle()).luisteraars(soort, teams);
            if (!luisteraars.isEmpty()) {
                var kenmerk = vragen.get(BEZORGEN, g.root()).kenmerk();
                var inhoud = Ingang.schrijf(bericht(soort, vermelding, tussen.overdracht(), kenmerk));
                luisteraars.forEach((organisatie, ids) ->
                        bezorging.zetKlaar(tx, SOORT, organisatie, ids, vermelding.id(), g.root(), inhoud));
            }
        });
    }

    /// Only what it is about: whoever may know more asks for it with its key.
    private static Map<String, Object> bericht(
            Meldsoort soort, Vermelding vermelding, UUID overdracht, String kenmerk) {
        var bericht = new LinkedHashMap<String, Object>();
        bericht.put("specversion", "1.0");
        bericht.put("id", vermelding.id());
        bericht.put("source", "urn:poort:keten");
        bericht.put("type", "nl.poort." + soort.soort());
        bericht.put("subject", overdracht);
        bericht.put("time", vermelding.tijd());
        bericht.put("datacontenttype", "application/json");
        bericht.put("data", Map.of("overdracht", overdracht, "kenmerk", kenmerk));
        return bericht;
    }

    private Optional<Verzending> maak(Levering levering) {
        return db.read(BEZORGEN, tx -> new AbonnementenSql(tx.handle()).ontvanger(levering.bestemming()))
                .map(o -> new Verzending(
                        URI.create(o.url()),
                        koppen(o.geheim(), levering),
                        levering.inhoud().getBytes(StandardCharsets.UTF_8)));
    }

    private static void schortOp(Tx tx, UUID abonnement, String reden) {
        new AbonnementenSql(tx.handle())
                .schortOp(abonnement, reden)
                .ifPresent(organisatie -> tx.publish(new AbonnementOpgeschort(abonnement, organisatie, reden)));
    }

    private Map<String, String> koppen(String geheim, Levering levering) {
        var nu = db.clock().instant();
        return Map.of(
                "Content-Type",
                "application/cloudevents+json; charset=utf-8",
                "Poort-Levering",
                levering.id().toString(),
                "Poort-Handtekening",
                handtekening(geheim, nu, levering.inhoud()));
    }

    /// `t=<seconds>,v1=<hex of HMAC-SHA-256 over "<seconds>.<body>">`: the moment is signed too, against replay.
    static String handtekening(String geheim, Instant nu, String inhoud) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var getekend = mac.doFinal((nu.getEpochSecond() + "." + inhoud).getBytes(StandardCharsets.UTF_8));
            return "t=" + nu.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(getekend);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
