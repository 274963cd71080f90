package nl.poort.keten.samenwerking;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Working together by the national Samenwerkfunctionaliteit: what we ask and answer goes there, what others ask and
/// answer comes from there.
///
/// Always true: every step may be done twice; a notification is looked for in windows that overlap, handled once, and
/// what was never told is found by comparing ([#sluitAan]).
public final class Landelijksamenwerken {
    private static final Actor PROGRAMMA = Actor.system("landelijk samenwerken");
    /// So far every window reaches back into the one before: the clocks of two systems differ.
    private static final Duration OVERLAP = Duration.ofMinutes(10);
    /// So far the first look goes back.
    private static final Duration EERSTE = Duration.ofDays(1);

    private final Db db;
    private final Samenwerkbronnen bronnen;
    private final Landelijkwerk werk;
    private final Samenwerkfunctionaliteit landelijk;

    public Landelijksamenwerken(
            Samenwerkbronnen bronnen, Zaaksamenwerkingen samenwerkingen, Samenwerkfunctionaliteit landelijk) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
        this.landelijk = landelijk;
        this.werk = new Landelijkwerk(bronnen, samenwerkingen);
    }

    /// Wiring: what happened here is told there, after the commit and until it is done.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("samenwerking.landelijk", VoorvalVastgelegd.class, this::stuur);
    }

    private void stuur(VoorvalVastgelegd g) {
        var s = db.read(PROGRAMMA, tx -> new ZaaksamenwerkingenSql(tx.handle()).find(g.samenwerking()))
                .orElse(null);
        var wie = s == null ? null : oin(s.organisatie()).orElse(null);
        if (wie == null) {
            return;
        }
        var soort = Voorvalsoort.valueOf(g.soort());
        if (soort == Voorvalsoort.SAMENWERKING_BEEINDIGD && s.extern() != null && s.zaak() != null && !s.isOpen()) {
            landelijk.beeindig(wie, s.extern());
        } else if (g.actieverzoek() != null) {
            stuur(s, wie, soort, g.actieverzoek());
        }
    }

    private void stuur(Samenwerking s, String wie, Voorvalsoort soort, UUID id) {
        var a = db.read(PROGRAMMA, tx -> new ActieverzoekenSql(tx.handle()).find(id))
                .orElseThrow();
        boolean van = s.zaak() != null;
        if (van && !isLandelijk(s, a)) {
            return;
        }
        switch (soort) {
            case ACTIEVERZOEK_VERZONDEN -> {
                if (van) {
                    zetUit(s, wie, a);
                }
            }
            case ACTIEVERZOEK_INGETROKKEN -> wijzig(van, wie, a, Landelijkestand.INGETROKKEN, a.reden());
            case ACTIEVERZOEK_AFGEROND -> wijzig(van, wie, a, Landelijkestand.GEREED, "");
            case ACTIEVERZOEK_AANGENOMEN -> wijzig(!van, wie, a, Landelijkestand.IN_BEHANDELING, "");
            case ACTIEVERZOEK_GEWEIGERD -> wijzig(!van, wie, a, Landelijkestand.GEWEIGERD, a.reden());
            case ADVIES_ONTVANGEN, ACTIEVERZOEK_GEREEDGEMELD ->
                wijzig(!van, wie, a, Landelijkestand.GEREEDGEMELD, Melding.schrijf(a));
            case ZAAK_GEKOPPELD,
                    TE_LAAT,
                    DOCUMENT_GEDEELD,
                    DELEN_GESTOPT,
                    DOCUMENT_ONTVANGEN,
                    NIEUWE_VERSIE,
                    SAMENWERKING_BEEINDIGD -> {}
        }
    }

    private boolean isLandelijk(Samenwerking s, Actieverzoek a) {
        return db.read(
                PROGRAMMA,
                tx -> new ZaaksamenwerkingenSql(tx.handle())
                        .partners(s.id()).stream()
                                .anyMatch(p -> p.id().equals(a.partner()) && p.weg() == Partnerweg.LANDELIJK));
    }

    private void zetUit(Samenwerking s, String wie, Actieverzoek a) {
        var partner = oin(a.naarOrganisatie()).orElse(null);
        if (partner == null || a.extern() != null) {
            return;
        }
        var daar = landelijk.begin(wie, s.id().toString(), s.titel());
        landelijk.nodigUit(wie, daar, partner);
        var naam = Verhaal.naam(bronnen.mensen().organisaties(), s.organisatie());
        var verzoek = landelijk.zetUit(
                wie,
                daar,
                new Samenwerkfunctionaliteit.Uitzetting(a.id().toString(), naam, partner, a.titel(), Melding.vraag(a)));
        db.run(PROGRAMMA, tx -> {
            new ZaaksamenwerkingenSql(tx.handle()).extern(s.id(), daar);
            new ActieverzoekenSql(tx.handle()).extern(a.id(), verzoek.id());
        });
    }

    /// What came from there is not told back: the state is there already.
    private void wijzig(boolean onze, String wie, Actieverzoek a, Landelijkestand stand, String melding) {
        if (onze && a.extern() != null) {
            landelijk.wijzig(wie, a.extern(), stand, melding);
        }
    }

    private Optional<String> oin(UUID organisatie) {
        return bronnen.mensen()
                .organisaties()
                .find(PROGRAMMA, organisatie)
                .map(Organisatie::oin)
                .map(o -> o.nummer());
    }

    /// Looks what others did since the last time, for every organisation of ours; returns how much was new.
    public int peil() {
        int nieuw = 0;
        RuntimeException eerste = null;
        for (var o : eigen()) {
            try {
                nieuw += peil(o, o.oin().nummer());
            } catch (RuntimeException e) {
                eerste = eerste == null ? e : eerste;
            }
        }
        if (eerste != null) {
            throw eerste; // the others were not kept waiting by it
        }
        return nieuw;
    }

    private int peil(Organisatie o, String oin) {
        var nu = db.clock().instant();
        var na = db.change(PROGRAMMA, tx -> begin(new LandelijkSql(tx.handle()), oin, nu))
                .minus(OVERLAP);
        int nieuw = 0;
        var lijst = landelijk.notificaties(oin, na, nu).stream()
                .sorted(Comparator.comparing(Notificatie::op).thenComparing(Notificatie::id))
                .toList();
        RuntimeException eerste = null;
        for (var n : lijst) {
            try {
                nieuw += verwerk(o, oin, n) ? 1 : 0;
            } catch (RuntimeException e) {
                eerste = eerste == null ? e : eerste;
            }
        }
        if (eerste != null) {
            throw eerste; // the same window again, next time; what was done is remembered
        }
        db.run(PROGRAMMA, tx -> new LandelijkSql(tx.handle()).gepeild(oin, nu));
        return nieuw;
    }

    /// Where the first look begins stands fast, however long it takes until one succeeds.
    private static Instant begin(LandelijkSql sql, String oin, Instant nu) {
        return sql.gepeildTot(oin).orElseGet(() -> {
            sql.gepeild(oin, nu.minus(EERSTE));
            return nu.minus(EERSTE);
        });
    }

    /// @return whether it was new
    private boolean verwerk(Organisatie o, String oin, Notificatie n) {
        if (db.read(PROGRAMMA, tx -> new LandelijkSql(tx.handle()).isVerwerkt(oin, n.id()))) {
            return false;
        }
        var verzoek =
                n.actieverzoek() == null ? Optional.<Landelijkverzoek>empty() : landelijk.find(oin, n.actieverzoek());
        db.run(PROGRAMMA, tx -> {
            verzoek.ifPresent(v -> werk.neemOver(tx, o, v));
            if (n.soort().equals("SAMENWERKING_GESTOPT")) {
                werk.gestopt(tx, o, n.samenwerking());
            }
            new LandelijkSql(tx.handle()).verwerkt(oin, n, tx.now());
        });
        return true;
    }

    /// Holds everything that runs against what stands there: what was never told is taken over after all. Returns how
    /// much differed.
    public int sluitAan() {
        int anders = 0;
        var open = db.read(PROGRAMMA, tx -> new ZaaksamenwerkingenSql(tx.handle()).landelijk());
        var eigen = eigen().stream().collect(java.util.stream.Collectors.toMap(Organisatie::id, o -> o));
        RuntimeException eerste = null;
        for (var s : open) {
            try {
                anders += sluitAan(s, eigen);
            } catch (RuntimeException e) {
                eerste = eerste == null ? e : eerste;
            }
        }
        if (eerste != null) {
            throw eerste;
        }
        return anders;
    }

    private int sluitAan(Samenwerking s, Map<UUID, Organisatie> eigen) {
        var o = eigen.get(s.organisatie());
        if (o == null) {
            return 0;
        }
        List<Landelijkverzoek> daar = landelijk.list(o.oin().nummer(), s.extern());
        int anders = 0;
        for (var v : daar) {
            anders += db.change(PROGRAMMA, tx -> werk.neemOver(tx, o, v)) ? 1 : 0;
        }
        return anders;
    }

    /// Organisations of this installation that are known there: they have an OIN and people.
    private List<Organisatie> eigen() {
        return db.read(
                PROGRAMMA,
                tx -> bronnen.mensen().organisaties().list(PROGRAMMA).stream()
                        .filter(o -> o.oin() != null
                                && !bronnen.mensen()
                                        .medewerkers()
                                        .list(PROGRAMMA, o.id())
                                        .isEmpty())
                        .toList());
    }
}
