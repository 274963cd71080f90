package nl.poort.keten.samenwerking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakdossier;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.SamenwerkingBeeindigd;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.register.BronGewijzigd;
import nl.poort.techniek.register.Toegang;

/// The cooperation on a case, for whose case it is: who takes part, what is shared with whom, and the end of it.
///
/// What is asked stands in [Actieverzoeken], what a partner does in [Adviesgevers].
public final class Zaaksamenwerkingen {
    private static final int REDEN = 1000;

    private final Db db;
    private final Samenwerkbronnen bronnen;

    public Zaaksamenwerkingen(Samenwerkbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Wiring: the end of working with a partner at all, and the end of a case, end the cooperation in the same commit.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.within(SamenwerkingBeeindigd.class, this::partnerWeg);
        gebeurtenissen.within(BronGewijzigd.class, this::zaakGewijzigd);
    }

    /// The cooperation of a case that this person may see: the one that runs, else the last one.
    public Optional<Samenwerkbeeld> bij(Medewerker wie, UUID zaak) {
        return db.read(wie.actor("samenwerking bekijken"), tx -> {
            bronnen.behandeling().get(wie, zaak);
            var sql = new ZaaksamenwerkingenSql(tx.handle());
            return sql.laatste(wie.organisatie(), zaak).map(s -> beeld(tx, s));
        });
    }

    private static Samenwerkbeeld beeld(Tx tx, Samenwerking s) {
        var sql = new ZaaksamenwerkingenSql(tx.handle());
        return new Samenwerkbeeld(
                s,
                sql.partners(s.id()),
                new ActieverzoekenSql(tx.handle()).van(s.id()),
                sql.gedeeld(s.id()),
                sql.voorvallen(s.id(), null));
    }

    /// Lets a partner see a document of the case from now on; shared again it is the new right and the new last day.
    ///
    /// @param tot the last day, null when there is none
    public void deel(Medewerker wie, UUID zaak, UUID partner, UUID document, Deelrecht recht, LocalDate tot) {
        db.run(wie.actor("document delen"), tx -> {
            var dossier = eis(wie, zaak);
            var s = open(tx, wie, zaak);
            var p = partner(tx, s, partner);
            var fouten = new Veldfouten();
            fouten.eis(recht != null, "recht", "Kies wat de partner met het document mag");
            fouten.eis(
                    tot == null || !tot.isBefore(tx.local().toLocalDate()),
                    "tot",
                    "Deze dag is al voorbij. Kies een dag die nog komt.");
            fouten.klaar();
            deel(tx, s, p, dossier, document, recht, tot);
        });
    }

    void deel(Tx tx, Samenwerking s, Partner p, Zaakdossier dossier, UUID document, Deelrecht recht, LocalDate tot) {
        var stuk = dossier.stukken().stream()
                .filter(d -> d.document() != null && d.document().uuid().equals(document))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit document"))
                .document();
        new ZaaksamenwerkingenSql(tx.handle())
                .deel(
                        new Gedeeld(
                                s.id(),
                                p.id(),
                                document,
                                stuk.titel(),
                                recht,
                                tot,
                                tx.now(),
                                tx.actor().name(),
                                null),
                        s.organisatie());
        new Verhaal(tx, bronnen, s)
                .schrijf(p.id(), null, Voorvalsoort.DOCUMENT_GEDEELD, stuk.titel() + " (met " + p.naam() + ")");
    }

    /// The partner does not see the document any more.
    public void stopDelen(Medewerker wie, UUID zaak, UUID partner, UUID document) {
        db.run(wie.actor("delen stoppen"), tx -> {
            eis(wie, zaak);
            var s = open(tx, wie, zaak);
            var p = partner(tx, s, partner);
            var sql = new ZaaksamenwerkingenSql(tx.handle());
            var titel = sql.gedeeld(s.id()).stream()
                    .filter(g -> g.partner().equals(partner) && g.document().equals(document))
                    .map(Gedeeld::titel)
                    .findFirst()
                    .orElseThrow(() -> Weigering.onbekend("Dit document"));
            if (sql.stopDelen(s.id(), partner, document, tx.now())) {
                new Verhaal(tx, bronnen, s)
                        .schrijf(partner, null, Voorvalsoort.DELEN_GESTOPT, titel + " (met " + p.naam() + ")");
            }
        });
    }

    /// Ends it: what still lies with partners is withdrawn, nobody but us sees anything of it any more.
    public void beeindig(Medewerker wie, UUID zaak, String reden) {
        db.run(wie.actor("samenwerking beëindigen"), tx -> {
            eis(wie, zaak);
            var fouten = new Veldfouten();
            var schoon = fouten.verplicht("reden", reden, REDEN, "Schrijf op waarom de samenwerking stopt");
            fouten.klaar();
            beeindig(tx, open(tx, wie, zaak), schoon);
        });
    }

    /// Everybody out, whoever decided it.
    void beeindig(Tx tx, Samenwerking s, String reden) {
        new ZaaksamenwerkingenSql(tx.handle())
                .partners(s.id()).stream().filter(Partner::doetMee).forEach(p -> sluit(tx, s, p, reden));
        new ZaaksamenwerkingenSql(tx.handle()).beeindig(s.id(), tx.actor().name(), reden, tx.now());
    }

    /// One partner out: in the commit in which it is decided.
    private void sluit(Tx tx, Samenwerking s, Partner p, String reden) {
        var sql = new ActieverzoekenSql(tx.handle());
        var verhaal = new Verhaal(tx, bronnen, s);
        sql.van(s.id()).stream()
                .filter(a -> a.partner().equals(p.id()) && a.isOpen())
                .forEach(a -> {
                    sql.einde(a.id(), Overdrachtstand.INGETROKKEN, reden, tx.now());
                    bronnen.dossier().klokken().laatVervallen(tx.actor(), s.root(), a.id());
                    verhaal.schrijf(p.id(), a.id(), Voorvalsoort.ACTIEVERZOEK_INGETROKKEN, a.titel() + ": " + reden);
                });
        verhaal.schrijf(p.id(), null, Voorvalsoort.SAMENWERKING_BEEINDIGD, p.naam() + ": " + reden);
        new ZaaksamenwerkingenSql(tx.handle()).sluit(s.id(), p.id(), tx.now());
    }

    /// The organisation works no longer with this partner, on whatever.
    private void partnerWeg(Tx tx, SamenwerkingBeeindigd g) {
        var sql = new ZaaksamenwerkingenSql(tx.handle());
        for (var s : sql.openMet(g.root(), g.partner())) {
            sql.partners(s.id()).stream()
                    .filter(p -> p.organisatie().equals(g.partner()) && p.doetMee())
                    .forEach(p -> sluit(tx, s, p, g.reden()));
        }
    }

    /// A case that is closed or removed, by whatever program, is worked on by nobody.
    private void zaakGewijzigd(Tx tx, BronGewijzigd g) {
        boolean einde = g.bron().equals("status") && g.actie().equals("create")
                || g.bron().equals("zaak") && g.actie().equals("destroy");
        if (!g.register().equals("zaken") || !einde || g.organisatie() == null) {
            return;
        }
        new ZaaksamenwerkingenSql(tx.handle())
                .openVan(g.organisatie(), g.root())
                .filter(s -> isGesloten(g))
                .ifPresent(s -> beeindig(tx, s, "De zaak is afgesloten"));
    }

    private boolean isGesloten(BronGewijzigd g) {
        var actor = new Actor(null, "Poort", g.organisatie(), "samenwerking volgen");
        var zaak = bronnen.dossier()
                .zaken()
                .zaken
                .list(Toegang.alles(actor), List.of(g.root()))
                .get(g.root());
        return zaak == null || zaak.einddatum() != null;
    }

    /// The partner joins, or joins again.
    Partner laatMeedoen(Tx tx, Samenwerking s, UUID organisatie, String naam, Partnerweg weg) {
        var sql = new ZaaksamenwerkingenSql(tx.handle());
        var al = sql.partners(s.id()).stream()
                .filter(p -> p.organisatie().equals(organisatie))
                .findFirst();
        if (al.filter(Partner::doetMee).isPresent()) {
            return al.get();
        }
        al.ifPresentOrElse(
                p -> sql.heropen(s.id(), p.id()),
                () -> sql.insert(
                        new Partner(s.id(), tx.newId(), organisatie, naam, weg, tx.now(), null), s.organisatie()));
        var p = sql.partners(s.id()).stream()
                .filter(d -> d.organisatie().equals(organisatie))
                .findFirst()
                .orElseThrow();
        new Verhaal(tx, bronnen, s)
                .schrijf(p.id(), null, Voorvalsoort.ZAAK_GEKOPPELD, "Zaak " + s.nummer() + ", met " + naam);
        return p;
    }

    /// Stops the clock of an actieverzoek; the promise is kept or broken.
    void stopKlok(Tx tx, Samenwerking s, UUID actieverzoek) {
        bronnen.dossier().klokken().stop(tx.actor(), s.root(), actieverzoek, Kloksoort.ADVIES);
    }

    private static Samenwerking open(Tx tx, Medewerker wie, UUID zaak) {
        return new ZaaksamenwerkingenSql(tx.handle())
                .openVan(wie.organisatie(), zaak)
                .orElseThrow(() -> new Weigering("geen-samenwerking", "Aan deze zaak werkt nu niemand anders mee"));
    }

    private static Partner partner(Tx tx, Samenwerking s, UUID id) {
        return new ZaaksamenwerkingenSql(tx.handle())
                .partners(s.id()).stream()
                        .filter(p -> p.id().equals(id) && p.doetMee())
                        .findFirst()
                        .orElseThrow(() -> new Weigering(
                                "partner-onbekend",
                                "Deze partner doet niet mee",
                                Map.of("partner", "Kies een partner die meedoet")));
    }

    /// The case as this person sees it, who may handle it, and it is open.
    Zaakdossier eis(Medewerker wie, UUID zaak) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            throw new Weigering("geen-recht", "U mag deze zaak bekijken, maar niet behandelen.");
        }
        var dossier = bronnen.behandeling().get(wie, zaak);
        if (dossier.isGesloten()) {
            throw new Weigering("zaak-gesloten", "Deze zaak is afgesloten.");
        }
        return dossier;
    }
}
