package nl.poort;

import java.net.URI;
import java.util.List;
import nl.poort.contact.afspraken.Afspraakbalie;
import nl.poort.contact.afspraken.Afspraakberichten;
import nl.poort.contact.afspraken.Afspraakroosters;
import nl.poort.contact.afspraken.Afspraakwacht;
import nl.poort.contact.afspraken.Afspraken;
import nl.poort.contact.afspraken.Agenda;
import nl.poort.contact.afspraken.Klantafspraken;
import nl.poort.contact.kanalen.Balies;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Route;
import nl.poort.web.afspraken.Afspraakscherm;
import nl.poort.web.afspraken.Deskdeuren;
import nl.poort.web.kanalen.Loketten;

/// The doors of appointments.
public final class Afspraakkamer {
    private final Modules m;
    private final Balies balies;
    public final Agenda agenda;
    public final Afspraken afspraken;
    public final Klantafspraken klantafspraken;
    public final Afspraakroosters roosters;
    public final Afspraakbalie balie;
    public final Afspraakwacht wacht;

    /// @param m with what stands before this in the chain
    Afspraakkamer(Modules m, Balies balies) {
        this.m = m;
        this.balies = balies;
        agenda = new Agenda(m.db, m.kennisplank.producten, m.kalenderbeheer);
        afspraken = new Afspraken(m.db, agenda, m.medewerkers);
        klantafspraken = new Klantafspraken(m.db, agenda, m.medewerkers);
        roosters = new Afspraakroosters(m.db, m.kalenderbeheer);
        balie = new Afspraakbalie(m.db, balies);
        wacht = new Afspraakwacht(m.db);
    }

    /// Who hears of what.
    void luister(URI publicUrl) {
        balie.luister(m.gebeurtenissen);
        new Afspraakberichten(m.db, klantafspraken, agenda, m.berichten, m.organisaties, publicUrl)
                .luister(m.gebeurtenissen);
    }

    List<Route> routes(Loketten loketten, URI publicUrl) {
        var desk = new Deskdeuren(
                afspraken,
                roosters,
                new Deskdeuren.Hal(balie, balies),
                new Deskdeuren.Klanten(m.partijen, m.lopendeContacten, m.kennisplank.producten),
                m.medewerkers,
                m.db.clock());
        var programma = Actor.system("pagina tonen");
        var buiten = new Afspraakscherm.Buiten(
                klantafspraken,
                loketten,
                id -> m.organisaties.get(programma, id).naam(),
                publicUrl);
        return new Afspraakscherm(m.db, desk, buiten).routes();
    }
}
