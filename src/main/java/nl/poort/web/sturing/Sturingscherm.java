package nl.poort.web.sturing;

import java.util.ArrayList;
import java.util.List;
import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.sturing.NietsKwijt;
import nl.poort.sturing.Sturing;
import nl.poort.sturing.kpi.ExterneMetingen;
import nl.poort.sturing.kpi.Kanaalcijfers;
import nl.poort.sturing.kpi.Kerncijfers;
import nl.poort.sturing.kpi.Prestaties;
import nl.poort.sturing.kpi.Wandbord;
import nl.poort.sturing.kwaliteit.Kwaliteitsbeeld;
import nl.poort.sturing.kwaliteit.Steekproeven;
import nl.poort.web.Route;
import nl.poort.web.portaal.PrestatiePagina;

/// All pages for whoever steers, and the doors they go through.
public record Sturingscherm(Sturing sturing, NietsKwijt nietsKwijt, Normen normen, Kwaliteit kwaliteit) {

    public record Normen(
            Kerncijfers kerncijfers,
            ExterneMetingen metingen,
            Kanaalcijfers kanalen,
            Prestaties prestaties,
            Wandbord wandbord) {}

    public record Kwaliteit(
            Steekproeven steekproeven, Kwaliteitsbeeld beeld, Klantcontacten contacten, Kanalen kanalen) {}

    public List<Route> routes() {
        var kern = normen.kerncijfers();
        var routes = new ArrayList<>(new SturingPagina(sturing, kern).routes());
        routes.addAll(new NietsKwijtPagina(nietsKwijt).routes());
        routes.addAll(new NormPagina(sturing, kern).routes());
        routes.addAll(new DoelPagina(sturing, kern, normen.prestaties()).routes());
        routes.addAll(new MetingenPagina(normen.metingen(), kern).routes());
        routes.addAll(new KanalenPagina(sturing, kern, normen.kanalen()).routes());
        routes.addAll(new KwaliteitPagina(sturing, kwaliteit.steekproeven(), kwaliteit.beeld(), kwaliteit.kanalen())
                .routes());
        routes.addAll(new WandbordPagina(normen.wandbord()).routes());
        routes.addAll(new PrestatiePagina(normen.prestaties()).routes());
        routes.addAll(new SteekproefPagina(kwaliteit.steekproeven(), kwaliteit.contacten()).routes());
        return routes;
    }
}
