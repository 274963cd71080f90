package nl.poort;

import nl.poort.keten.ketentest.Bevindingen;
import nl.poort.keten.ketentest.Deling;
import nl.poort.keten.ketentest.Iteraties;
import nl.poort.keten.ketentest.Ketentests;
import nl.poort.keten.ketentest.Ketentestvolger;
import nl.poort.keten.ketentest.Stappenplannen;

/// The front doors of the chain test.
public final class Ketentestdeuren {
    public final Ketentests tests;
    public final Iteraties iteraties;
    public final Bevindingen bevindingen;
    public final Deling deling;
    public final Stappenplannen plannen;
    private final Modules m;

    public Ketentestdeuren(Modules m) {
        this.m = m;
        tests = new Ketentests(m.db, m.organisaties);
        iteraties = new Iteraties(m.db);
        bevindingen = new Bevindingen(m.db, m.organisaties, m.vragen);
        deling = new Deling(m.db);
        plannen = new Stappenplannen(m.db);
    }

    public void luister() {
        new Ketentestvolger(bevindingen, m.organisaties).luister(m.gebeurtenissen);
    }
}
