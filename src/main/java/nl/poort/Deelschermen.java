package nl.poort;

import java.util.ArrayList;
import java.util.List;
import nl.poort.web.Route;
import nl.poort.web.beheer.RedenenPagina;
import nl.poort.web.calamiteit.Calamiteitgegevens;
import nl.poort.web.calamiteit.Calamiteitscherm;
import nl.poort.web.samen.AccountmanagerPagina;
import nl.poort.web.samen.SamenPagina;
import nl.poort.web.samen.Samendeuren;
import nl.poort.web.samen.SamenwerkingPagina;
import nl.poort.web.samen.SmoelenboekPagina;
import nl.poort.web.samen.TerugbelbeheerPagina;
import nl.poort.web.sturing.Sturingscherm;
import nl.poort.web.terugbellen.BelPagina;
import nl.poort.web.terugbellen.Terugbeldeuren;
import nl.poort.web.terugbellen.TerugbellijstPagina;
import nl.poort.web.verdelen.VaardighedenPagina;
import nl.poort.web.verdelen.VerdeelPagina;

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

    /// For whoever works on a question with other teams, partners and colleagues; and the rules for that.
    static List<Route> samen(Modules m) {
        var deuren = new Samendeuren(
                new Samendeuren.Keten(m.vragen, m.deelvragen, m.uitbestedingen, m.samenwerkingen, m.warmegesprekken),
                new Samendeuren.Bellen(
                        m.terugbelverzoeken,
                        m.terugbelnormen,
                        m.vragensets,
                        new Samendeuren.Ondernemers(m.accountmanagers, m.partijen)),
                new Samendeuren.Mensen(m.organisaties, m.medewerkers, m.aanwezigheden),
                m.db.clock());
        var routes = new ArrayList<>(new SamenPagina(deuren).routes());
        routes.addAll(new SmoelenboekPagina(deuren).routes());
        routes.addAll(new TerugbelbeheerPagina(deuren).routes());
        routes.addAll(new RedenenPagina(m.vermijdbaarheid, m.db.clock()).routes());
        routes.addAll(new AccountmanagerPagina(deuren).routes());
        routes.addAll(new SamenwerkingPagina(deuren).routes());
        return routes;
    }

    /// For whoever leads a team and shares out its work.
    static List<Route> verdelen(Modules m) {
        var routes = new ArrayList<>(new VerdeelPagina(m.verdelen.werk(), m.organisaties).routes());
        routes.addAll(new VaardighedenPagina(m.verdelen.vaardigheden(), m.medewerkers, m.db.clock()).routes());
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
