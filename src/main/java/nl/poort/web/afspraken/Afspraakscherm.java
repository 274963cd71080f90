package nl.poort.web.afspraken;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.poort.contact.afspraken.Klantafspraken;
import nl.poort.techniek.db.Db;
import nl.poort.web.Route;
import nl.poort.web.kanalen.Loketten;

/// All pages about appointments, made from the doors they need.
public final class Afspraakscherm {
    private final List<Route> routes;

    /// For who comes without a login.
    ///
    /// @param organisatie its name
    /// @param adres where customers reach us
    public record Buiten(Klantafspraken afspraken, Loketten loketten, Function<UUID, String> organisatie, URI adres) {}

    public Afspraakscherm(Db db, Deskdeuren desk, Buiten buiten) {
        var agenda = desk.afspraken().agenda();
        routes = Stream.of(
                        new MaakPagina(db, agenda, buiten.afspraken(), buiten.loketten()).routes(),
                        new LinkPagina(db, agenda, buiten.afspraken(), buiten.organisatie(), buiten.adres()).routes(),
                        new NieuwPagina(desk).routes(),
                        new LijstPagina(desk).routes(),
                        new DossierPagina(desk).routes(),
                        new RoosterPagina(desk.roosters(), desk.klanten().producten(), desk.klok()).routes())
                .flatMap(List::stream)
                .toList();
    }

    public List<Route> routes() {
        return routes;
    }
}
