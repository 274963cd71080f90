package nl.poort.keten.calamiteiten;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.BesluitGenomen;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.CalamiteitAfgeschaald;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.CalamiteitGeevalueerd;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.HerstelGemeld;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// The life of a Calamiteit after the call-up: decide with the chain, scale up, scale down, evaluate.
public final class Calamiteiten {
    private static final Norm EVALUATIE = Norm.werkdagen(10);

    private final Db db;
    private final Calamiteitbronnen bronnen;

    public Calamiteiten(Calamiteitbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Records a decision with who took part and why, and does what follows from it in the same
    /// transaction: the calamity organisation takes over and calls up the OCT, gives back to the chain,
    /// or calls up the SCT.
    public Calamiteit besluiten(Medewerker wie, UUID calamiteit, NieuwBesluit nieuw) {
        return db.change(wie.actor("besluit vastleggen"), tx -> {
            var inzet = Inzet.laad(tx, bronnen, wie, calamiteit);
            var naar = Calamiteitregels.na(inzet.calamiteit(), nieuw.soort());
            var aanwezig = deelnemers(inzet, wie, nieuw);
            Calamiteitregels.eisBesluit(
                    nieuw, aanwezig.stream().map(Besluit.Aanwezig::kant).toList(), tx.now());
            var motivering = nieuw.motivering().strip();
            var besluit = new Besluit(
                    calamiteit,
                    tx.newId(),
                    nieuw.soort(),
                    motivering,
                    nieuw.genomenOp() == null ? tx.now() : nieuw.genomenOp(),
                    tx.now(),
                    wie.naam(),
                    aanwezig);
            inzet.sql.insert(besluit);
            tx.publish(new BesluitGenomen(calamiteit, besluit.id(), nieuw.soort(), besluit.genomenOp(), motivering));
            switch (nieuw.soort()) {
                case NIET_BINNEN_DE_KETEN -> overnemen(inzet, naar, nieuw, motivering);
                case TOCH_BINNEN_DE_KETEN -> inzet.geefTerug(motivering);
                case OPSCHALEN_NAAR_SCT -> naarSct(inzet, naar, nieuw, motivering);
                case NIET_OPSCHALEN_NAAR_SCT -> {}
            }
            if (nieuw.team() != null) {
                Teamoproepen.roepOp(tx, inzet.calamiteit(), nieuw.soort().team(), nieuw.team());
            }
            return inzet.calamiteit();
        });
    }

    /// Who speaks for the chain: a team that is on the way of the Vraag.
    private List<Besluit.Aanwezig> deelnemers(Inzet inzet, Medewerker wie, NieuwBesluit nieuw) {
        var c = inzet.calamiteit();
        var keten = bronnen.keten().vragen().weg(inzet.overal(), c.vraag()).teams();
        var aanwezig = new ArrayList<Besluit.Aanwezig>();
        aanwezig.add(new Besluit.Aanwezig(wie.naam(), c.team(), Kant.CALAMITEIT));
        for (var d : nieuw.deelnemers()) {
            var fouten = new Veldfouten();
            fouten.verplicht("deelnemers", d.naam(), 200, "Vul in wie er meebesliste");
            fouten.klaar();
            var team = bronnen.registers().organisaties().getTeam(inzet.overal(), d.team());
            boolean eigen = team.organisatie().equals(c.organisatie());
            fouten.eis(eigen || keten.contains(team.id()), "deelnemers", team.naam() + " werkt niet aan deze vraag");
            fouten.klaar();
            aanwezig.add(new Besluit.Aanwezig(d.naam().strip(), team.id(), eigen ? Kant.CALAMITEIT : Kant.KETEN));
        }
        return aanwezig;
    }

    private void overnemen(Inzet inzet, Calamiteitstand naar, NieuwBesluit nieuw, String motivering) {
        inzet.stand(naar, nieuw.soort().team().niveau(), "");
        var c = inzet.calamiteit();
        var hoofd = bronnen.keten().vragen().get(inzet.overal(), c.vraag());
        inzet.schaalOp(hoofd, motivering);
        if (hoofd.eersteSignaal() != null && bijGeenAndere(inzet, hoofd.eersteSignaal())) {
            var signaal = bronnen.keten().vragen().get(inzet.overal(), hoofd.eersteSignaal());
            inzet.koppel(signaal, Koppelsoort.EERSTE_SIGNAAL, motivering);
        }
        inzet.zichtBijwerken();
        Nieuwsritme.start(bronnen, inzet, inzet.nu().plus(Calamiteitregels.NIEUWSRITME));
    }

    private boolean bijGeenAndere(Inzet inzet, UUID vraag) {
        return db.read(inzet.overal(), tx -> new CalamiteitenSql(tx.handle()).actiefBij(vraag))
                .isEmpty();
    }

    private void naarSct(Inzet inzet, Calamiteitstand naar, NieuwBesluit nieuw, String motivering) {
        int niveau = nieuw.soort().team().niveau();
        inzet.stand(naar, niveau, "");
        for (var v : inzet.vragen()) {
            if (v.stand() == Vraagstand.OPGESCHAALD) {
                bronnen.keten().opschalingen().niveau(inzet.overal(), v.id(), niveau, motivering);
            }
        }
    }

    /// Adds a Vraag to an active calamity. A call-up of its own that nobody decided on yet ends with
    /// that.
    public Calamiteit koppelen(Medewerker wie, UUID calamiteit, UUID vraag) {
        return db.change(wie.actor("vraag koppelen"), tx -> {
            var inzet = Inzet.laad(tx, bronnen, wie, calamiteit);
            Calamiteitregels.eisOpgeschaald(inzet.calamiteit());
            var v = bronnen.keten().vragen().get(inzet.overal(), vraag);
            db.run(
                    inzet.overal(),
                    t -> inzet.sql.actiefBij(vraag).ifPresent(andere -> {
                        if (andere.id().equals(calamiteit) || andere.stand().isOpgeschaald()) {
                            throw new Weigering(
                                    "al-gekoppeld", "Deze vraag hoort al bij calamiteit " + andere.kenmerk());
                        }
                        var ander = Inzet.laad(t, bronnen, andere.id());
                        if (andere.stand() == Calamiteitstand.GEMELD) {
                            Oproepen.bevestig(t, bronnen, ander, wie);
                        }
                        ander.geefTerug(
                                "Hoort bij calamiteit " + inzet.calamiteit().kenmerk());
                    }));
            inzet.koppel(
                    v,
                    Koppelsoort.GEKOPPELD,
                    "hoort bij calamiteit " + inzet.calamiteit().kenmerk());
            return inzet.calamiteit();
        });
    }

    /// Back to the chain: every Vraag returns to its links with its clocks, which never stopped; every
    /// customer hears that it works again; the banner ends and the evaluation begins.
    ///
    /// @param tekst what the customers are told
    public Calamiteit afschalen(Medewerker wie, UUID calamiteit, String tekst) {
        return db.change(wie.actor("calamiteit afschalen"), tx -> {
            var inzet = Inzet.laad(tx, bronnen, wie, calamiteit);
            var maatregelen = new MaatregelenSql(tx.handle());
            Calamiteitregels.eisAfTeSchalen(
                    inzet.calamiteit(), maatregelen.acties(calamiteit), new GeraaktSql(tx.handle()).list(calamiteit));
            Calamiteitregels.eisOvergang(inzet.calamiteit(), Calamiteitstand.AFGESCHAALD);
            var fouten = new Veldfouten();
            var schoon = fouten.verplicht(
                    "tekst", tekst, Calamiteitregels.LANG, "Schrijf op wat de klanten te horen krijgen");
            fouten.klaar();
            var vragen = inzet.vragen();
            vragen.stream()
                    .filter(v -> v.stand() == Vraagstand.OPGESCHAALD)
                    .forEach(v -> bronnen.keten().opschalingen().afschalen(inzet.overal(), v.id(), schoon));
            vragen.forEach(v ->
                    tx.publish(new HerstelGemeld(calamiteit, v.id(), v.kenmerk(), v.klant(), v.klantTeam(), schoon)));
            inzet.sql.ontkoppel(calamiteit);
            maatregelen
                    .beeindigBanner(calamiteit, tx.now())
                    .ifPresent(b -> tx.publish(new Calamiteitgebeurtenis.BannerBeeindigd(calamiteit, b)));
            inzet.stand(Calamiteitstand.AFGESCHAALD, 0, schoon);
            Nieuwsritme.stop(bronnen, inzet);
            startEvaluatie(inzet);
            tx.publish(new CalamiteitAfgeschaald(
                    calamiteit, vragen.stream().map(Vraag::id).toList()));
            return inzet.calamiteit();
        });
    }

    private void startEvaluatie(Inzet inzet) {
        var c = inzet.calamiteit();
        bronnen.registers()
                .klokken()
                .startAlle(
                        inzet.overal(),
                        c.organisatie(),
                        List.of(new Klokstart(
                                c.id(),
                                c.id(),
                                Kloksoort.EVALUATIE,
                                "evaluatie",
                                Kalendersoort.DIENST,
                                EVALUATIE,
                                inzet.nu(),
                                null)));
    }

    /// The evaluation is done; what was learned is kept.
    public Calamiteit evalueren(Medewerker wie, UUID calamiteit, String lessen) {
        return db.change(wie.actor("calamiteit evalueren"), tx -> {
            var inzet = Inzet.laad(tx, bronnen, wie, calamiteit);
            Calamiteitregels.eisOvergang(inzet.calamiteit(), Calamiteitstand.GEEVALUEERD);
            var fouten = new Veldfouten();
            var schoon = fouten.verplicht("lessen", lessen, 20_000, "Schrijf op wat er is geleerd");
            fouten.klaar();
            inzet.sql.geevalueerd(calamiteit, schoon, tx.now());
            bronnen.registers().klokken().stop(inzet.overal(), calamiteit, calamiteit, Kloksoort.EVALUATIE);
            tx.publish(new CalamiteitGeevalueerd(calamiteit));
            inzet.ververs();
            return inzet.calamiteit();
        });
    }
}
