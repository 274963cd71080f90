package nl.poort;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.poort.contact.kanalen.Balies;
import nl.poort.contact.kanalen.Bellijst;
import nl.poort.contact.kanalen.Chats;
import nl.poort.contact.kanalen.Telefonie;
import nl.poort.contact.kanalen.Telefooncentrales;
import nl.poort.contact.kanalen.Toestellen;
import nl.poort.contact.klantcontact.Binnenkomst;
import nl.poort.web.Bezoeken;
import nl.poort.web.Live;
import nl.poort.web.Route;
import nl.poort.web.demo.Demokanalen;
import nl.poort.web.kanalen.BaliePagina;
import nl.poort.web.kanalen.BaliewerkPagina;
import nl.poort.web.kanalen.ChatPagina;
import nl.poort.web.kanalen.ChatwerkPagina;
import nl.poort.web.kanalen.ContactwegPagina;
import nl.poort.web.kanalen.Kanaalopening;
import nl.poort.web.kanalen.Loketten;
import nl.poort.web.kanalen.TelefoonPagina;
import nl.poort.web.kanalen.TelefoonWebhook;
import nl.poort.web.kanalen.TelefooncentralePagina;

/// The channels on which a customer waits while somebody comes: the doors, and their pages.
public final class DirecteKanalen {
    private final Modules m;
    public final Telefooncentrales centrales;
    public final Toestellen toestellen;
    public final Telefonie telefonie;
    public final Bellijst bellijst;
    public final Chats chats;
    public final Balies balies;
    public final Afspraakkamer afspraken;

    /// @param m with what stands before this in the chain
    DirecteKanalen(Modules m) {
        this.m = m;
        centrales = new Telefooncentrales(m.db);
        toestellen = new Toestellen(m.db, m.medewerkers);
        telefonie = new Telefonie(m.db, m.medewerkers, m.partijen);
        bellijst = new Bellijst(m.db);
        chats = new Chats(
                m.db,
                m.kenmerken,
                new Chats.Desk(m.klantcontacten, m.lopendeContacten, m.contactstappen, m.medewerkers));
        balies = new Balies(m.db, m.lopendeContacten);
        afspraken = new Afspraakkamer(m, balies);
    }

    List<Route> routes(Live live, URI publicUrl) {
        var loketten = new Loketten(m.organisaties, m.kalenderbeheer);
        var routes = new ArrayList<Route>();
        routes.addAll(new TelefoonWebhook(m.db, centrales, telefonie, live::roep).routes());
        routes.addAll(new TelefoonPagina(telefonie, toestellen, bellijst, this::openContact).routes());
        routes.addAll(new TelefooncentralePagina(centrales, toestellen, m.medewerkers, publicUrl).routes());
        routes.addAll(new ContactwegPagina(loketten, m.kanalen, m.db.clock()).routes());
        routes.addAll(new ChatPagina(m.db, chats, loketten, new Bezoeken(m.db), live::isOpen).routes());
        routes.addAll(new ChatwerkPagina(chats).routes());
        routes.addAll(new BaliePagina(m.db, balies, afspraken.balie, loketten).routes());
        routes.addAll(new BaliewerkPagina(balies, afspraken.roosters).routes());
        routes.addAll(afspraken.routes(loketten, publicUrl));
        return routes;
    }

    /// The contact of a call comes on screen: the same call is the same contact.
    private String openContact(Kanaalopening o) {
        var binnen = new Binnenkomst(o.kanaal(), o.afzender(), o.referentie(), o.partij(), null, Map.of(), o.woorden());
        var contact = m.lopendeContacten.open(o.wie(), binnen);
        return "/werkplek/contact/"
                + m.contactstappen.wissel(o.wie(), contact.id()).id();
    }

    /// The outside world of the demo, which comes in through the same doors.
    Demokanalen demo(Live live, Koppelingen koppelingen) {
        return new Demokanalen(
                new Demokanalen.Register(m.organisaties, m.medewerkers),
                new Demokanalen.Werelden(
                        new TelefoonWebhook(m.db, centrales, telefonie, live::roep),
                        koppelingen.dienstwebhook(),
                        centrales,
                        toestellen,
                        new Demokanalen.Post(koppelingen.kanalen.ingangen, koppelingen.kanalen.binnenkomst),
                        new Demokanalen.Rij(chats, balies)),
                m.db.clock());
    }

    /// Regular work, every minute: what nobody ended.
    void ruimOp() {
        telefonie.sluitVergeten();
        chats.ruimOp();
        balies.ruimOp();
        afspraken.wacht.verwerk();
    }
}
