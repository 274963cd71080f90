package nl.poort;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.poort.keten.samenwerking.Actieverzoeken;
import nl.poort.keten.samenwerking.Adviesgevers;
import nl.poort.keten.samenwerking.Adviesinzage;
import nl.poort.keten.samenwerking.Advieswacht;
import nl.poort.keten.samenwerking.Landelijksamenwerken;
import nl.poort.keten.samenwerking.Samenwerkbronnen;
import nl.poort.keten.samenwerking.Samenwerkfunctionaliteit;
import nl.poort.keten.samenwerking.Zaaksamenwerkingen;
import nl.poort.techniek.taken.Taken;
import nl.poort.web.Bezoeken;
import nl.poort.web.Route;
import nl.poort.web.demo.Demosamenwerking;
import nl.poort.web.gast.Gastlinks;
import nl.poort.web.samenwerking.AdviesPagina;
import nl.poort.web.samenwerking.GastadviesPagina;
import nl.poort.web.samenwerking.SamenwerkPagina;
import nl.poort.web.samenwerking.Samenwerkdeuren;
import nl.poort.web.samenwerking.Uitnodigpagina;

/// The doors by which organisations work together on a case, wired by hand.
public final class Samenwerkkamer {
    private final Modules m;
    public final Samenwerkbronnen bronnen;
    public final Zaaksamenwerkingen samenwerkingen;
    public final Actieverzoeken actieverzoeken;
    public final Adviesinzage inzage;
    public final Adviesgevers adviesgevers;
    public final Advieswacht wacht;
    private Landelijksamenwerken landelijk;

    public Samenwerkkamer(Modules m, Zgw zgw, Behandeldeuren behandeling) {
        this.m = m;
        bronnen = new Samenwerkbronnen(
                m.db,
                behandeling.behandeling,
                new Samenwerkbronnen.Dossier(zgw.zaken, zgw.catalogus, zgw.documenten, m.klokken),
                new Samenwerkbronnen.Mensen(m.organisaties, m.medewerkers),
                new Samenwerkbronnen.Keten(m.vragen, m.signalen, m.samenwerkingen));
        samenwerkingen = new Zaaksamenwerkingen(bronnen);
        actieverzoeken = new Actieverzoeken(bronnen, samenwerkingen);
        inzage = new Adviesinzage(bronnen);
        adviesgevers = new Adviesgevers(bronnen, samenwerkingen);
        wacht = new Advieswacht(bronnen);
    }

    /// Who hears of what, from now on.
    public void luister() {
        samenwerkingen.luister(m.gebeurtenissen);
        if (landelijk != null) {
            landelijk.luister(m.gebeurtenissen);
        }
    }

    /// From now on partners outside are reached by the national facility; called before [#luister].
    public void verbind(Samenwerkfunctionaliteit voorziening) {
        landelijk = new Landelijksamenwerken(bronnen, samenwerkingen, voorziening);
    }

    /// The work that comes back.
    Taken op(Taken taken) {
        var alle = taken.elke(Duration.ofSeconds(20), "advieswacht", wacht::verwerk);
        return landelijk == null
                ? alle
                : alle.elke(Duration.ofMinutes(1), "landelijk samenwerken", landelijk::peil)
                        .elke(Duration.ofMinutes(15), "landelijk aansluiten", landelijk::sluitAan);
    }

    List<Route> routes(Gastlinks links, Bezoeken bezoeken, Behandeldeuren behandeling, Instellingen instellingen) {
        var deuren = new Samenwerkdeuren(
                new Samenwerkdeuren.Vrager(
                        samenwerkingen,
                        actieverzoeken,
                        links,
                        instellingen.publicUrl().toString(),
                        landelijk != null),
                new Samenwerkdeuren.Gever(inzage, adviesgevers),
                new Samenwerkdeuren.Zaken(behandeling.behandeling, behandeling.stukken),
                m.organisaties,
                m.db.clock());
        var pagina = new SamenwerkPagina(deuren);
        var routes = new ArrayList<>(pagina.routes());
        routes.addAll(new Uitnodigpagina(deuren, pagina).routes());
        routes.addAll(new AdviesPagina(deuren).routes());
        routes.addAll(new GastadviesPagina(deuren, bezoeken).routes());
        return routes;
    }

    Demosamenwerking demo(Zgw zgw) {
        return new Demosamenwerking(
                m.db,
                new Demosamenwerking.Mensen(m.organisaties, m.medewerkers),
                new Demosamenwerking.Registers(zgw.zaken, zgw.catalogus),
                actieverzoeken,
                adviesgevers);
    }
}
