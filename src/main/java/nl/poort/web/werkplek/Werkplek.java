package nl.poort.web.werkplek;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.poort.web.Route;
import nl.poort.web.werkplek.contact.ContactPagina;

/// All pages of the desk.
public final class Werkplek {
    private final List<Route> routes;

    public Werkplek(Deuren deuren, Clock klok) {
        var schakels = new Schakelzoeker(deuren.registers());
        var vraag = new VraagPagina(deuren, schakels, klok);
        var lijst = new WerklijstPagina(deuren);
        routes = Stream.of(
                        lijst.routes(),
                        new Loslaatstappen(deuren, lijst).routes(),
                        vraag.routes(),
                        new Vraagstappen(deuren, vraag).routes(),
                        new Vraagbesluiten(deuren, vraag).routes(),
                        new GastlinkPagina(deuren, vraag).routes(),
                        new ContactPagina(deuren, schakels, klok, List.of()).routes(),
                        new Bevestiging(deuren).routes(),
                        new PaletPagina(deuren).routes(),
                        new ZoekPagina(deuren).routes(),
                        new RegiePagina(deuren).routes(),
                        new DoorzetPagina(deuren).routes(),
                        new ZaakstartPagina(deuren).routes(),
                        new ZakenPagina(deuren).routes(),
                        new CorrectiePagina(deuren.contact().gegevens().correcties(), vraag).routes(),
                        schakels.routes())
                .flatMap(List::stream)
                .toList();
    }

    public List<Route> routes() {
        return routes;
    }
}
