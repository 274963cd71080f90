package nl.poort;

import java.util.ArrayList;
import java.util.List;
import nl.poort.keten.ketentest.Bevindingen;
import nl.poort.keten.ketentest.Casussen;
import nl.poort.keten.ketentest.Deling;
import nl.poort.keten.ketentest.Iteraties;
import nl.poort.keten.ketentest.Ketenchecks;
import nl.poort.keten.ketentest.Ketentests;
import nl.poort.keten.ketentest.Ketentestvolger;
import nl.poort.keten.ketentest.Stappenplannen;
import nl.poort.web.Route;
import nl.poort.web.demo.Demoketentest;
import nl.poort.web.ketentest.BevindingPagina;
import nl.poort.web.ketentest.CasussenPagina;
import nl.poort.web.ketentest.KetentestPagina;
import nl.poort.web.ketentest.KetentestsPagina;
import nl.poort.web.ketentest.RobotPagina;
import nl.poort.web.ketentest.StapPagina;
import nl.poort.web.ketentest.Testdeuren;

/// The front doors of the chain test.
public final class Ketentestdeuren {
    public final Ketentests tests;
    public final Iteraties iteraties;
    public final Bevindingen bevindingen;
    public final Deling deling;
    public final Stappenplannen plannen;
    public final Ketenchecks checks;
    private final Modules m;

    public Ketentestdeuren(Modules m) {
        this.m = m;
        tests = new Ketentests(m.db, m.organisaties);
        iteraties = new Iteraties(m.db);
        bevindingen = new Bevindingen(m.db, m.organisaties, m.vragen);
        deling = new Deling(m.db);
        plannen = new Stappenplannen(m.db);
        checks = new Ketenchecks(m.db, bevindingen);
    }

    public void luister() {
        new Ketentestvolger(bevindingen, m.organisaties).luister(m.gebeurtenissen);
    }

    void maakDemo() {
        new Demoketentest(m.db, m.organisaties, m.medewerkers, new Demoketentest.Deuren(tests, iteraties, bevindingen))
                .maakAlsErGeenIs();
    }

    List<Route> routes() {
        var deuren = new Testdeuren(
                tests,
                iteraties,
                bevindingen,
                deling,
                new Testdeuren.Registers(m.medewerkers, m.kenmerken),
                m.db.clock());
        var routes = new ArrayList<>(new KetentestsPagina(deuren).routes());
        routes.addAll(new RobotPagina(checks).routes());
        routes.addAll(new CasussenPagina(new Casussen(m.db, tests), tests).routes());
        routes.addAll(new BevindingPagina(deuren).routes());
        routes.addAll(new KetentestPagina(deuren).routes());
        routes.addAll(new StapPagina(deuren).routes());
        return routes;
    }
}
