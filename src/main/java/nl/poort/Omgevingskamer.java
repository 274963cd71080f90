package nl.poort;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.poort.contact.klantcontact.Checkvragen;
import nl.poort.loket.aanvraag.Eerdereverzoeken;
import nl.poort.loket.ontvangst.Behandeldiensten;
import nl.poort.loket.ontvangst.Verzoekbeheer;
import nl.poort.loket.regels.Naspeelbron;
import nl.poort.loket.regels.Regeldeuren;
import nl.poort.loket.vergunningcheck.Eerderechecks;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.techniek.opslag.Opslag;
import nl.poort.techniek.taken.Taken;
import nl.poort.web.Route;
import nl.poort.web.beheer.OmgevingPagina;
import nl.poort.web.beheer.PlanstukkenPagina;
import nl.poort.web.loket.AdresmeldingPagina;
import nl.poort.web.loket.Checkschermen;
import nl.poort.web.loket.Plekkiezer;
import nl.poort.web.regels.Regelschermen;
import nl.poort.web.regels.Regelwerk;

/// The chain of the Omgevingswet from rule to case, wired by hand: what is where, the check, the request, its
/// receiving, working together, and the chain test.
public final class Omgevingskamer {
    public final Vergunningchecks checks;
    public final Checkvragen checkvragen;
    public final Ketentestdeuren ketentest;
    public final Aanvraagkamer aanvraag;

    private final Modules m;

    /// @param zgw the registers in which a request becomes a case
    /// @param opslag where attachments are kept
    /// @param publicUrl where applicants come back
    public Omgevingskamer(Modules m, Zgw zgw, Opslag opslag, URI publicUrl) {
        this.m = m;
        checks = new Vergunningchecks(m.db, m.regelbestanden, m.omgeving);
        checkvragen =
                new Checkvragen(m.db, new Checkvragen.Contact(m.intake, m.partijen), m.vragen, m.organisaties, checks);
        ketentest = new Ketentestdeuren(m);
        aanvraag = new Aanvraagkamer(m, zgw.documenten.bestanden, publicUrl);
    }

    /// Who hears of what, from now on.
    public void luister() {
        checkvragen.luister(m.gebeurtenissen);
        ketentest.luister();
        aanvraag.luister();
    }

    /// The work that comes back.
    Taken op(Taken taken) {
        return aanvraag.op(taken).elke(Duration.ofHours(6), "vergunningchecks opruimen", checks::ruimOp);
    }

    /// @param ontvangers who received what was filed
    List<Route> routes(Verzoekbeheer ontvangers) {
        var routes = new ArrayList<Route>();
        routes.addAll(new Checkschermen(m.db, checks, checkvragen, m.omgeving).routes());
        routes.addAll(aanvraag.routes(checks, ontvangers));
        var regels = Regeldeuren.open(m.db, m.regelbestanden, m.organisaties);
        var eerder = List.<Naspeelbron>of(
                new Eerderechecks(m.db, m.regelbestanden), new Eerdereverzoeken(m.db, m.regelbestanden));
        var activiteiten = m.omgeving.activiteiten();
        var diensten = new Behandeldiensten(m.db, m.organisaties, activiteiten);
        routes.addAll(Regelschermen.routes(new Regelwerk(regels, activiteiten, eerder, diensten, m.db.clock())));
        var kiezer = new Plekkiezer(m.db, m.omgeving);
        routes.addAll(kiezer.routes());
        routes.addAll(new OmgevingPagina(m.omgeving, kiezer).routes());
        routes.addAll(new PlanstukkenPagina(m.omgeving.planstukken(), m.db.clock()).routes());
        routes.addAll(new AdresmeldingPagina(m.omgeving.meldingen()).routes());
        routes.addAll(ketentest.routes());
        return routes;
    }
}
