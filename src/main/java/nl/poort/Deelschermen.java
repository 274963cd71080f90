package nl.poort;

import java.util.ArrayList;
import java.util.List;
import nl.poort.web.Route;
import nl.poort.web.calamiteit.Calamiteitgegevens;
import nl.poort.web.calamiteit.Calamiteitscherm;
import nl.poort.web.sturing.Sturingscherm;
import nl.poort.web.terugbellen.BelPagina;
import nl.poort.web.terugbellen.Terugbeldeuren;
import nl.poort.web.terugbellen.TerugbellijstPagina;

/// Pages for one audience, wired to the doors they go through.
public final class Deelschermen {
    private Deelschermen() {}

    /// For whoever steers.
    public static List<Route> sturing(Modules m) {
        return new Sturingscherm(
                        m.sturing,
                        m.nietsKwijt,
                        new Sturingscherm.Normen(
                                m.kerncijfers, m.externeMetingen, m.kanaalcijfers, m.prestaties, m.wandbord),
                        new Sturingscherm.Kwaliteit(m.steekproeven, m.kwaliteitsbeeld, m.klantcontacten, m.kanalen))
                .routes();
    }

    /// For whoever calls customers back.
    static List<Route> terugbellen(Modules m) {
        var deuren = new Terugbeldeuren(
                new Terugbeldeuren.Keten(m.vragen, m.terugbelverzoeken, m.terugbelnormen, m.vragensets),
                new Terugbeldeuren.Contact(m.terugbelgesprekken, m.partijen),
                new Terugbeldeuren.Registers(m.organisaties, m.medewerkers),
                m.db.clock());
        var routes = new ArrayList<>(new TerugbellijstPagina(deuren).routes());
        routes.addAll(new BelPagina(deuren).routes());
        return routes;
    }

    /// For whoever leads a calamity, and whoever does something for it.
    static List<Route> calamiteit(Modules m) {
        return new Calamiteitscherm(
                        new Calamiteitgegevens(
                                m.db, m.calamiteit, m.vragen, m.organisaties, m.medewerkers, m.gebeurtenissen),
                        m.dienstroosters)
                .routes();
    }
}
