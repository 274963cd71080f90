package nl.poort;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.poort.contact.berichten.Ontvangstberichtgever;
import nl.poort.keten.behandeling.Procedures;
import nl.poort.keten.behandeling.Verzoekzaken;
import nl.poort.loket.aanvraag.Verzoeken;
import nl.poort.loket.ontvangst.Aansluitcontrole;
import nl.poort.loket.ontvangst.Aansluitingen;
import nl.poort.loket.ontvangst.Behandeldiensten;
import nl.poort.loket.ontvangst.Doorzendingen;
import nl.poort.loket.ontvangst.DsoVoorziening;
import nl.poort.loket.ontvangst.Ontvangstbronnen;
import nl.poort.loket.ontvangst.Ontvangsten;
import nl.poort.loket.ontvangst.Ontvangstwacht;
import nl.poort.loket.ontvangst.Proefvoorziening;
import nl.poort.loket.ontvangst.Verdeling;
import nl.poort.loket.ontvangst.Verzoekafschriften;
import nl.poort.loket.ontvangst.Verzoekbeheer;
import nl.poort.techniek.taken.Taken;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Route;
import nl.poort.web.ontvangst.BehandeldienstenPagina;
import nl.poort.web.ontvangst.DoorzendPagina;
import nl.poort.web.ontvangst.OntvangstbeheerPagina;
import nl.poort.web.ontvangst.ProceduresPagina;
import nl.poort.web.ontvangst.VerzoekafschriftPagina;
import nl.poort.web.ontvangst.VerzoekenPagina;
import nl.poort.web.ontvangst.Verzoekingang;

/// The doors by which requests are received, divided and become cases, wired by hand.
public final class Ontvangstkamer {
    private final Modules m;
    public final Ontvangstbronnen bronnen;
    public final Aansluitingen aansluitingen;
    public final Behandeldiensten diensten;
    public final Ontvangsten ontvangsten;
    public final Verzoekbeheer beheer;
    public final Doorzendingen doorzendingen;
    public final Verdeling verdeling;
    public final Ontvangstwacht wacht;
    public final Aansluitcontrole controle;
    public final Verzoekzaken zaken;
    private final Procedures procedures;
    /// The national facility of our own, that fails on command.
    public final Proefvoorziening proef;
    private final Verzoekafschriften afschriften;

    /// @param uitgaand how the real national facility is called
    public Ontvangstkamer(
            Modules m, Zgw zgw, Behandelkamer behandelkamer, Behandeldeuren behandeling, Uitgaand uitgaand) {
        this.m = m;
        proef = new Proefvoorziening();
        bronnen = new Ontvangstbronnen(
                m.db,
                m.organisaties,
                m.medewerkers,
                zgw.documenten.bestanden,
                new Ontvangstbronnen.Voorzieningen(new DsoVoorziening(uitgaand), proef));
        aansluitingen = new Aansluitingen(m.db);
        diensten = new Behandeldiensten(m.db, m.organisaties, m.omgeving.activiteiten());
        ontvangsten = new Ontvangsten(bronnen, aansluitingen);
        beheer = new Verzoekbeheer(bronnen, m.klokken);
        doorzendingen = new Doorzendingen(bronnen, aansluitingen);
        var ingediend = new Verzoeken(m.db, zgw.documenten.bestanden);
        afschriften = new Verzoekafschriften(ontvangsten, ingediend);
        verdeling = new Verdeling(bronnen, ingediend, diensten, aansluitingen);
        wacht = new Ontvangstwacht(bronnen);
        controle = new Aansluitcontrole(bronnen, aansluitingen, ontvangsten);
        procedures = behandeling.procedures;
        zaken = new Verzoekzaken(behandelkamer.bronnen, ontvangsten, behandeling.termijnen, afschriften);
    }

    /// Who hears of what, from now on.
    public void luister() {
        verdeling.luister(m.gebeurtenissen);
        zaken.luister(m.gebeurtenissen);
        new Ontvangstberichtgever(ontvangsten, m.organisaties, m.medewerkers, m.berichten).luister(m.gebeurtenissen);
    }

    List<Route> routes(Instellingen instellingen) {
        var oefenen = instellingen.demo() ? proef : null;
        var routes = new ArrayList<Route>();
        var verzoeken = new VerzoekenPagina(
                new VerzoekenPagina.Deuren(ontvangsten, beheer, doorzendingen, zaken, m.organisaties));
        routes.addAll(verzoeken.routes());
        routes.addAll(new VerzoekafschriftPagina(beheer, afschriften).routes());
        routes.addAll(new DoorzendPagina(doorzendingen, verzoeken::toon).routes());
        routes.addAll(new BehandeldienstenPagina(diensten, m.db.clock()).routes());
        routes.addAll(new ProceduresPagina(procedures, diensten, zaken).routes());
        routes.addAll(new OntvangstbeheerPagina(aansluitingen, beheer, oefenen).routes());
        routes.addAll(new Verzoekingang(ontvangsten, oefenen).routes());
        return routes;
    }

    /// The work that comes back.
    Taken op(Taken taken) {
        return taken.elke(Duration.ofSeconds(2), "verzoeken ophalen", () -> ontvangsten.haalOp(20))
                .elke(Duration.ofSeconds(5), "verzoeken doorzenden", doorzendingen::verwerk)
                .elke(Duration.ofSeconds(20), "ontvangstwacht", wacht::verwerk)
                .elke(Duration.ofMinutes(15), "aansluitcontrole", () -> {
                    controle.controleer();
                    verdeling.controleer();
                });
    }
}
