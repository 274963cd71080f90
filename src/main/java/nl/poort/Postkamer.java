package nl.poort;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.poort.contact.berichten.Berichtbezorging;
import nl.poort.contact.berichten.Berichtenbox;
import nl.poort.contact.berichten.BerichtenboxBezorger;
import nl.poort.contact.berichten.Bezorger;
import nl.poort.contact.berichten.Boxkoppeling;
import nl.poort.contact.berichten.BriefBezorger;
import nl.poort.contact.berichten.Brieven;
import nl.poort.contact.berichten.Nepberichtenbox;
import nl.poort.contact.berichten.Postinstellingen;
import nl.poort.contact.berichten.Postwacht;
import nl.poort.contact.berichten.Postwegen;
import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Route;
import nl.poort.web.beheer.PostinstellingPagina;
import nl.poort.web.demo.Demopost;
import nl.poort.web.kanalen.BrievenPagina;

/// What goes out by Berichtenbox or by letter, wired by hand.
public final class Postkamer {
    public final Postinstellingen instellingen;
    public final Postwegen wegen;
    public final Brieven brieven;
    public final Postwacht wacht;
    private final Clock clock;

    Postkamer(Db db, Organisaties organisaties, Berichtbezorging bezorging, Vragen vragen, Signalen signalen) {
        clock = db.clock();
        wacht = new Postwacht(db, vragen, signalen);
        instellingen = new Postinstellingen(db, organisaties);
        wegen = new Postwegen(db);
        brieven = new Brieven(db, instellingen, bezorging);
    }

    static Demopost demo(Modules m) {
        return new Demopost(
                new Demopost.Mensen(m.organisaties, m.medewerkers), m.post.instellingen, m.post.wegen, m.berichten);
    }

    /// The post room, and how the organisation sends.
    List<Route> routes() {
        var routes = new ArrayList<>(new BrievenPagina(brieven, clock).routes());
        routes.addAll(new PostinstellingPagina(instellingen).routes());
        return routes;
    }

    /// Who brings it: letters always, the Berichtenbox when there is one.
    public static List<Bezorger> bezorgers(Db db, Optional<? extends Berichtenbox> box) {
        var post = new ArrayList<Bezorger>(List.of(new BriefBezorger(db, new Kalenderbeheer(db))));
        box.map(b -> new BerichtenboxBezorger(db, new Postwegen(db), new Postinstellingen(db, new Organisaties(db)), b))
                .ifPresent(post::add);
        return post;
    }

    /// The real Berichtenbox when it is connected, in a demo one of our own.
    static Optional<Berichtenbox> box(Instellingen instellingen, Db db, Uitgaand uitgaand) {
        var koppelpunt = instellingen.uitgaand().berichtenbox();
        return koppelpunt.isEmpty() && instellingen.demo()
                ? Optional.of(new Nepberichtenbox(db))
                : koppelpunt.map(k -> new Boxkoppeling(db, k.adres(), k.sleutel(), uitgaand));
    }
}
