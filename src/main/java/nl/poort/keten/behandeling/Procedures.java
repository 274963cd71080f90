package nl.poort.keten.behandeling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ProcedureGewijzigd;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.zaken.Zaaktermijn;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.register.BronGewijzigd;

/// By which procedure a request is decided (Ow 16.64 to 16.66): that of its kind, unless one of its activities makes it
/// another; and who handles it can change it, with the reason, as long as nothing was decided.
public final class Procedures {
    private static final Kloksoort SOORT = Kloksoort.BESLISTERMIJN;
    private static final int REDEN = 200;

    private final Zaakbronnen bronnen;

    public Procedures(Zaakbronnen bronnen) {
        this.bronnen = bronnen;
    }

    /// Wiring: a case that goes on after it was closed goes on by the procedure it went by.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.within(BronGewijzigd.class, this::heropend);
    }

    /// The procedures a case can go by instead.
    public List<Zaaktype> keuzes(Medewerker wie, UUID zaak) {
        return bronnen.db().read(wie.actor("procedure kiezen"), tx -> {
            var werk = Zaakwerk.laad(tx, bronnen, wie, "procedure kiezen", zaak);
            return keuzes(tx, werk);
        });
    }

    private List<Zaaktype> keuzes(Tx tx, Zaakwerk werk) {
        var nu = nu(tx, werk);
        var vandaag = tx.local().toLocalDate();
        return bronnen.dossier().catalogus().zaaktypen().list(werk.toegang, Zoekvraag.ALLES).rijen().stream()
                .filter(z -> z.isGepubliceerd() && z.isGeldig(vandaag) && Verzoekregels.isVoorVerzoeken(z))
                .filter(z -> !z.uuid().equals(nu))
                .filter(z -> Zaaktermijn.norm(z, werk.zaak().startdatum()).isPresent())
                .toList();
    }

    /// Whose procedure the case goes by.
    private static UUID nu(Tx tx, Zaakwerk werk) {
        return new ProceduresSql(tx.handle())
                .laatste(werk.id())
                .map(Procedurewijziging::zaaktype)
                .orElse(werk.zaak().zaaktype());
    }

    /// The term becomes that of another procedure, counted from the day of filing; the customer reads why.
    ///
    /// @return when the new term ends
    public Instant wijzig(Medewerker wie, UUID zaak, UUID zaaktype, String reden, String tekst) {
        return bronnen.db().change(wie.actor("procedure wijzigen"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.PROCEDURE, zaak);
            var gekozen = keuzes(tx, werk).stream()
                    .filter(z -> z.uuid().equals(zaaktype))
                    .findFirst();
            var fouten = new Veldfouten();
            fouten.eis(gekozen.isPresent(), "zaaktype", "Kies welke procedure voortaan geldt");
            var waarom = fouten.verplicht("reden", reden, REDEN, "Schrijf waarom de procedure verandert");
            var bericht =
                    fouten.verplicht("tekst", tekst, Zaakbehandeling.TEKST, "Schrijf wat de klant hierover leest");
            fouten.klaar();
            var type = gekozen.orElseThrow();
            var norm = Zaaktermijn.norm(type, werk.zaak().startdatum()).orElseThrow();
            var klok = bronnen.dossier().klokken().herzie(werk.toegang.actor(), zaak, zaak, SOORT, norm, waarom);
            new ProceduresSql(tx.handle())
                    .insert(
                            werk.organisatie(),
                            new Procedurewijziging(
                                    zaak,
                                    tx.newId(),
                                    type.uuid(),
                                    type.omschrijving(),
                                    norm.tekst(),
                                    waarom,
                                    wie.naam(),
                                    tx.now()));
            tx.publish(new ProcedureGewijzigd(
                    zaak,
                    werk.organisatie(),
                    werk.kenmerk(),
                    type.omschrijving(),
                    norm.tekst(),
                    klok.deadline(),
                    waarom,
                    bericht));
            return klok.deadline();
        });
    }

    /// The register starts the term of the zaaktype anew; that is not the procedure of this case.
    private void heropend(Tx tx, BronGewijzigd g) {
        if (!g.register().equals("zaken")
                || !g.bron().equals("zaak")
                || g.oud() == null
                || g.nieuw() == null
                || g.oud().get("einddatum") == null
                || g.nieuw().get("einddatum") != null) {
            return;
        }
        bronnen.db()
                .run(
                        programma(g.organisatie()),
                        t -> new ProceduresSql(t.handle())
                                .laatste(g.root())
                                .ifPresent(p -> bronnen.dossier()
                                        .klokken()
                                        .herzie(t.actor(), g.root(), g.root(), SOORT, Norm.lees(p.norm()), p.reden())));
    }

    private static Actor programma(UUID organisatie) {
        return new Actor(null, "Poort", organisatie, "procedure volgen");
    }

    /// The activities of the own organisation that make a request go by another procedure.
    public List<Activiteitprocedure> list(Medewerker wie) {
        eisBeheer(wie);
        return bronnen.db()
                .read(wie.actor("procedures bekijken"), tx -> new ProceduresSql(tx.handle()).list(wie.organisatie()));
    }

    /// A request with this activity goes by the procedure of this zaaktype from now on; what is a case stays as it is.
    public void zet(Medewerker wie, String activiteit, String naam, String zaaktype, String reden) {
        eisBeheer(wie);
        var fouten = new Veldfouten();
        var urn = fouten.verplicht("activiteit", activiteit, 300, "Kies de activiteit");
        var hoe = fouten.tekst("naam", naam, 300);
        var type = fouten.verplicht("zaaktype", zaaktype, 50, "Kies welke procedure geldt");
        var waarom = fouten.verplicht("reden", reden, 500, "Schrijf waarop dit berust, zoals een artikel");
        fouten.klaar();
        bronnen.db().run(wie.actor("procedure instellen"), tx -> {
            var procedure = new Activiteitprocedure(
                    urn, hoe == null || hoe.isBlank() ? urn : hoe, type, waarom, wie.naam(), tx.now());
            new ProceduresSql(tx.handle()).zet(wie.organisatie(), procedure);
            tx.publish(new ActiviteitprocedureGewijzigd(wie.organisatie(), urn, type, waarom));
        });
    }

    public void verwijder(Medewerker wie, String activiteit) {
        eisBeheer(wie);
        bronnen.db().run(wie.actor("procedure verwijderen"), tx -> {
            if (!new ProceduresSql(tx.handle()).delete(wie.organisatie(), activiteit)) {
                throw Weigering.onbekend("Deze regel");
            }
            tx.publish(new ActiviteitprocedureGewijzigd(wie.organisatie(), activiteit, "", ""));
        });
    }

    private static void eisBeheer(Medewerker wie) {
        if (!wie.mag(Recht.BEHEER)) {
            throw Weigering.geenToegang("U mag procedures niet instellen");
        }
    }
}
