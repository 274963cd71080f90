package nl.poort.keten.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakgebeurtenis.AanvullingGevraagd;
import nl.poort.keten.behandeling.Zaakgebeurtenis.AanvullingOntvangen;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakHervat;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakOpgeschort;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakVerlengd;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Opschorting;
import nl.poort.registers.klokken.Opschortingsgrond;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Botsing;
import nl.poort.techniek.register.Wijziging;

/// The legal term of a case: ask for a supplement, suspend, go on, extend (Awb 4:5, 4:14, 4:15).
public final class Beslistermijnen {
    /// The grounds a person can choose; a supplement has a use case of its own.
    public static final Set<Opschortingsgrond> GRONDEN =
            Set.of(Opschortingsgrond.INSTEMMING, Opschortingsgrond.VERTRAGING_AANVRAGER, Opschortingsgrond.OVERMACHT);

    private static final Kloksoort SOORT = Kloksoort.BESLISTERMIJN;
    private static final int REDEN = 200;

    private final Zaakbronnen bronnen;

    public Beslistermijnen(Zaakbronnen bronnen) {
        this.bronnen = bronnen;
    }

    /// Asks the customer for what is missing, before a last day. Meanwhile the term stands still, where the law and the
    /// zaaktype allow it.
    public Stilstand vraagAanvulling(Medewerker wie, UUID zaak, String tekst, LocalDate tot) {
        return bronnen.db().change(wie.actor("aanvulling vragen"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.AANVULLING, zaak);
            var vandaag = tx.local().toLocalDate();
            var fouten = new Veldfouten();
            var vraag = fouten.verplicht("tekst", tekst, Zaakbehandeling.TEKST, "Schrijf wat de klant nog moet sturen");
            fouten.eis(
                    tot != null,
                    "tot",
                    "Kies tot welke dag de klant kan aanvullen. Zonder die dag staat de termijn niet stil.");
            fouten.eis(tot == null || tot.isAfter(vandaag), "tot", "Kies een dag na vandaag");
            fouten.klaar();
            var stil = begin(werk, Stilstand.Soort.AANVULLING, vraag, tot);
            if (Behandelregels.staatStilBijAanvulling(werk.dossier, tx.now())) {
                pauzeer(werk, new Opschorting(Opschortingsgrond.AANVULLING, vandaag, tot, vraag));
            }
            tx.publish(
                    new AanvullingGevraagd(zaak, werk.organisatie(), werk.kenmerk(), stil.id(), vraag, tot.toString()));
            return stil;
        });
    }

    /// What was asked is there, in time or late: the case goes on with the days that were left.
    public void ontvangAanvulling(Medewerker wie, UUID zaak) {
        bronnen.db().run(wie.actor("aanvulling ontvangen"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.ONTVANGST, zaak);
            var stil = werk.dossier.wacht().or(werk.dossier::nietAangevuld).orElseThrow();
            klaar(werk, stil, Stilstand.Stand.ONTVANGEN);
            var deadline = loopDoor(werk);
            tx.publish(new AanvullingOntvangen(
                    zaak, werk.organisatie(), werk.kenmerk(), stil.id(), deadline.orElse(null)));
        });
    }

    /// Lets the term stand still on another ground of the law, with what the customer reads about it.
    public void schortOp(Medewerker wie, UUID zaak, Opschortingsgrond grond, LocalDate tot, String tekst) {
        bronnen.db().run(wie.actor("zaak opschorten"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.OPSCHORTING, zaak);
            var vandaag = tx.local().toLocalDate();
            var fouten = new Veldfouten();
            fouten.eis(grond != null && GRONDEN.contains(grond), "grond", "Kies waarom de termijn stil mag staan");
            fouten.eis(tot != null && tot.isAfter(vandaag), "tot", "Kies tot welke dag u verwacht dat dit duurt");
            var waarom = fouten.verplicht("tekst", tekst, Zaakbehandeling.TEKST, "Schrijf wat de klant hierover leest");
            fouten.klaar();
            var stil = begin(werk, Stilstand.Soort.OPSCHORTING, waarom, tot);
            // who agreed to wait until a day, agreed to no more
            var uiterlijk = grond == Opschortingsgrond.INSTEMMING ? tot : null;
            pauzeer(werk, new Opschorting(grond, vandaag, uiterlijk, waarom));
            tx.publish(new ZaakOpgeschort(
                    zaak, werk.organisatie(), werk.kenmerk(), stil.id(), grond.name(), waarom, tot.toString()));
        });
    }

    /// The reason is over, or nobody waits for the supplement any more: the case goes on.
    public void hervat(Medewerker wie, UUID zaak) {
        bronnen.db().run(wie.actor("zaak hervatten"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.HERVATTING, zaak);
            var stil = werk.dossier.wacht().or(werk.dossier::nietAangevuld);
            stil.ifPresent(s -> klaar(werk, s, Stilstand.Stand.HERVAT));
            var deadline = loopDoor(werk);
            tx.publish(new ZaakHervat(
                    zaak,
                    werk.organisatie(),
                    werk.kenmerk(),
                    stil.map(Stilstand::id).orElse(null),
                    deadline.orElse(null)));
        });
    }

    /// Makes the term longer by what the zaaktype allows, once; the customer reads why.
    public Instant verleng(Medewerker wie, UUID zaak, String reden, String tekst) {
        return bronnen.db().change(wie.actor("zaak verlengen"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.VERLENGING, zaak);
            var fouten = new Veldfouten();
            var waarom = fouten.verplicht("reden", reden, REDEN, "Schrijf waarom het langer duurt");
            var bericht =
                    fouten.verplicht("tekst", tekst, Zaakbehandeling.TEKST, "Schrijf wat de klant hierover leest");
            fouten.klaar();
            var verlenging = new Zaak.Verlenging(waarom, werk.dossier.zaaktype().verlengingstermijn());
            // only what changes: what the case refers to elsewhere is not looked at again
            var nieuw = Records.with(
                    werk.zaak(),
                    "verlenging",
                    verlenging,
                    "relevanteAndereZaken",
                    List.of(),
                    "communicatiekanaal",
                    null);
            bronnen.dossier()
                    .zaken()
                    .zaken
                    .update(werk.toegang, new Wijziging<>(zaak, nieuw, Set.of("verlenging"), true));
            var deadline = deadline(werk).orElseThrow();
            tx.publish(new ZaakVerlengd(zaak, werk.organisatie(), werk.kenmerk(), deadline, waarom, bericht));
            return deadline;
        });
    }

    private Stilstand begin(Zaakwerk werk, Stilstand.Soort soort, String tekst, LocalDate tot) {
        var tx = werk.tx;
        var stil = new Stilstand(werk.id(), tx.newId(), soort, tekst, tot, tx.now(), Stilstand.Stand.OPEN, null);
        try {
            new StilstandSql(tx.handle()).insert(werk.organisatie(), stil);
        } catch (RuntimeException e) {
            if (Botsing.isOp(e, StilstandSql.EEN_TEGELIJK)) {
                throw new Weigering("stap-kan-niet", "De zaak wacht al ergens op. Kijk wie dat net deed.");
            }
            throw e;
        }
        return stil;
    }

    static void klaar(Zaakwerk werk, Stilstand stil, Stilstand.Stand stand) {
        if (!new StilstandSql(werk.tx.handle()).klaar(stil.zaak(), stil.id(), stand, werk.tx.now())) {
            throw new Weigering("stap-kan-niet", "Een collega deed dit net al.");
        }
    }

    private void pauzeer(Zaakwerk werk, Opschorting opschorting) {
        bronnen.dossier().klokken().pauzeer(werk.toegang.actor(), werk.id(), werk.id(), SOORT, opschorting);
    }

    /// When the term ends now; empty when it did not stand still.
    private Optional<Instant> loopDoor(Zaakwerk werk) {
        return werk.dossier.termijn().staatStil()
                ? Optional.of(bronnen.dossier()
                        .klokken()
                        .hervat(werk.toegang.actor(), werk.id(), werk.id(), SOORT)
                        .deadline())
                : Optional.empty();
    }

    private Optional<Instant> deadline(Zaakwerk werk) {
        return bronnen.dossier().klokken().list(werk.toegang.actor(), werk.id()).stream()
                .filter(k -> k.soort() == SOORT && k.isOpen())
                .map(Klok::deadline)
                .findFirst();
    }
}
