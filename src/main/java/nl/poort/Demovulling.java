package nl.poort;

import nl.poort.loket.regels.Regeldeuren;
import nl.poort.techniek.db.Actor;
import nl.poort.web.demo.Demoketen;
import nl.poort.web.demo.Demokoppeling;
import nl.poort.web.demo.Demoloket;
import nl.poort.web.demo.Demoomgeving;
import nl.poort.web.demo.Demoontvangst;
import nl.poort.web.demo.Demoregels;
import nl.poort.web.demo.Demoverzoeken;

/// What the demo begins with, wired by hand: each part makes itself once, through the same doors as real data.
final class Demovulling {
    private static final Actor DEMO = Actor.system("demo");

    private final Modules m;
    private final Koppelingen koppelingen;

    Demovulling(Modules modules, Koppelingen koppelingen) {
        this.m = modules;
        this.koppelingen = koppelingen;
    }

    void maak() {
        new Demoketen(m.db, m.organisaties, m.medewerkers, m.accounts, m.dienstroosters).maakAlsLeeg();
        new Demoomgeving(m.db, m.omgeving, m.regelbestanden, m.organisaties).maakAlsErGeenIs();
        koppelingen.omgeving.ketentest.maakDemo();
        new Demokoppeling(koppelingen.zgw.applicaties, m.organisaties).maakAlsErGeenIs();
        m.organisaties.findOpCode(DEMO, "demo-westveld").ifPresent(westveld -> Registeropdrachten.laad(m, westveld));
        koppelingen.samenwerken.demo(koppelingen.zgw).maakAlsErGeenIs();
        Postkamer.demo(m).maakAlsErGeenIs();
        koppelingen.inzage.demo();
        loket().maak();
    }

    private Demoloket loket() {
        var adressen = m.omgeving.adressen();
        var o = koppelingen.ontvangst;
        return new Demoloket(
                m.db,
                m.organisaties,
                m.medewerkers,
                new Demoregels(
                        Regeldeuren.open(m.db, m.regelbestanden, m.organisaties),
                        koppelingen.omgeving.checks,
                        adressen),
                verzoeken(m, koppelingen),
                new Demoontvangst(
                        new Demoontvangst.Deuren(o.aansluitingen, o.ontvangsten, o.beheer, o.diensten),
                        o.proef,
                        adressen));
    }

    static Demoverzoeken verzoeken(Modules m, Koppelingen koppelingen) {
        var a = koppelingen.omgeving.aanvraag;
        return new Demoverzoeken(
                new Demoverzoeken.Loket(a.projecten, a.concepten, a.bijlagen, a.indieningen), m.omgeving.adressen());
    }
}
