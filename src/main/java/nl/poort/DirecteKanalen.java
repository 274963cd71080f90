package nl.poort;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.poort.contact.kanalen.Bellijst;
import nl.poort.contact.kanalen.Telefonie;
import nl.poort.contact.kanalen.Telefooncentrales;
import nl.poort.contact.kanalen.Toestellen;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.db.Db;
import nl.poort.web.Live;
import nl.poort.web.Route;
import nl.poort.web.kanalen.Kanaalopening;
import nl.poort.web.kanalen.TelefoonPagina;
import nl.poort.web.kanalen.TelefoonWebhook;
import nl.poort.web.kanalen.TelefooncentralePagina;

/// The channels on which a customer waits while somebody comes: the doors, and their pages.
public final class DirecteKanalen {
    private final Db db;
    private final Medewerkers medewerkers;
    public final Telefooncentrales centrales;
    public final Toestellen toestellen;
    public final Telefonie telefonie;
    public final Bellijst bellijst;

    DirecteKanalen(Db db, Medewerkers medewerkers, Partijen partijen) {
        this.db = db;
        this.medewerkers = medewerkers;
        centrales = new Telefooncentrales(db);
        toestellen = new Toestellen(db, medewerkers);
        telefonie = new Telefonie(db, medewerkers, partijen);
        bellijst = new Bellijst(db);
    }

    /// @param openContact opens the contact of a call, chat or visit and gives its page
    List<Route> routes(Live live, URI publicUrl, Function<Kanaalopening, String> openContact) {
        var routes = new ArrayList<Route>();
        routes.addAll(new TelefoonWebhook(db, centrales, telefonie, live::roep).routes());
        routes.addAll(new TelefoonPagina(telefonie, toestellen, bellijst, openContact).routes());
        routes.addAll(new TelefooncentralePagina(centrales, toestellen, medewerkers, publicUrl).routes());
        return routes;
    }
}
