package nl.poort.contact.kennis;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// One search over everything we may answer with: articles, products and the social map.
public final class Vondsten {
    private static final int MEESTE = 50;
    /// from here on a result is not only a word that happens to be in it
    private static final double GOED_GENOEG = 30;

    private final Db db;

    public Vondsten(Db db) {
        this.db = db;
    }

    /// What a colleague may see, best first: words in any form, synonyms, typing errors forgiven.
    public List<Vondst> zoek(Actor wie, String tekst, Set<Vondstsoort> soorten, int hoogstens) {
        return zoek(wie, tekst, soorten, hoogstens, false);
    }

    public List<Vondst> zoek(Actor wie, String tekst, int hoogstens) {
        return zoek(wie, tekst, EnumSet.allOf(Vondstsoort.class), hoogstens);
    }

    /// The answer that most probably fits what a customer said; empty when nothing is good enough to propose.
    public Optional<Vondst> voorstel(Actor wie, String woorden) {
        return zoek(wie, woorden, EnumSet.of(Vondstsoort.ARTIKEL, Vondstsoort.PRODUCT), 1).stream()
                .filter(v -> v.rang() >= GOED_GENOEG && v.waarschuwing().isEmpty())
                .findFirst();
    }

    /// What stands on the website of this organisation, by the words that stand there.
    ///
    /// @param organisatie null = of all
    public List<Vondst> zoekOpenbaar(UUID organisatie, String tekst, Set<Vondstsoort> soorten, int hoogstens) {
        var bezoeker = organisatie == null
                ? Actor.system("website doorzoeken")
                : Actor.outsider("Bezoeker", organisatie, "website doorzoeken");
        return zoek(bezoeker, tekst, soorten, hoogstens, true);
    }

    private List<Vondst> zoek(Actor wie, String tekst, Set<Vondstsoort> soorten, int hoogstens, boolean publiek) {
        var gezocht = Zoektekst.van(tekst);
        if (gezocht.leeg() || hoogstens < 1 || soorten.isEmpty()) {
            return List.of();
        }
        return db.read(
                wie,
                tx -> new VondstenSql(tx.handle())
                        .zoek(gezocht, soorten, Math.min(hoogstens, MEESTE), publiek, tx.now()));
    }
}
