package nl.poort;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.poort.contact.berichten.Klantpost;
import nl.poort.contact.inzage.Aanmeldingen;
import nl.poort.contact.inzage.Adresbevestigingen;
import nl.poort.contact.inzage.Betrouwbaarheid;
import nl.poort.contact.inzage.Bronhouder;
import nl.poort.contact.inzage.Correcties;
import nl.poort.contact.inzage.Eigengegevens;
import nl.poort.contact.inzage.Middel;
import nl.poort.contact.inzage.Nepbronhouder;
import nl.poort.contact.inzage.Nepregister;
import nl.poort.contact.inzage.Registerbron;
import nl.poort.contact.inzage.Registergegevens;
import nl.poort.contact.inzage.Verstrekkingen;
import nl.poort.contact.klantcontact.Partijwijzigingen;
import nl.poort.keten.behandeling.Klantzaken;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.taken.Taken;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Bezoeken;
import nl.poort.web.Inzagelijst;
import nl.poort.web.Route;
import nl.poort.web.demo.BronhouderPagina;
import nl.poort.web.demo.Demoburgers;
import nl.poort.web.mijn.Broker;
import nl.poort.web.mijn.Bronhouderpost;
import nl.poort.web.mijn.BrpBevragen;
import nl.poort.web.mijn.GegevensPagina;
import nl.poort.web.mijn.InlogPagina;
import nl.poort.web.mijn.InzagePagina;
import nl.poort.web.mijn.KloptNietPagina;
import nl.poort.web.mijn.MijnPagina;
import nl.poort.web.mijn.Mijndeuren;
import nl.poort.web.mijn.Mijningang;
import nl.poort.web.mijn.MijnvraagPagina;
import nl.poort.web.mijn.Nepbroker;
import nl.poort.web.mijn.OidcBroker;
import nl.poort.web.portaal.Volgdossier;

/// The customer's own page: its doors, the systems outside it needs, and its pages.
public final class Inzagekamer {
    private final Modules m;
    private final Optional<Nepregister> nepregister;
    public final Registergegevens registers;
    public final Correcties correcties;
    public final Aanmeldingen aanmeldingen;
    public final Eigengegevens gegevens;
    public final Verstrekkingen verstrekkingen;
    public final Partijwijzigingen wijzigingen;

    /// What stands outside.
    ///
    /// @param nepregister of the demo; absent otherwise
    public record Buiten(
            List<Registerbron> bronnen, Optional<Bronhouder> bronhouder, Optional<Nepregister> nepregister) {

        /// Where nothing leaves: a made-up register, whose keeper is told in the same database.
        public static Buiten nep(Modules m, Nepregister register) {
            return new Buiten(List.of(register), Optional.of(new Nepbronhouder(m.db)), Optional.of(register));
        }
    }

    public Inzagekamer(Modules m, Buiten buiten, Betrouwbaarheid minstens) {
        this(m, buiten.bronnen(), kamer -> buiten.bronhouder(), buiten.nepregister(), minstens);
    }

    private Inzagekamer(
            Modules m,
            List<Registerbron> bronnen,
            java.util.function.Function<Inzagekamer, Optional<Bronhouder>> bronhouder,
            Optional<Nepregister> nepregister,
            Betrouwbaarheid minstens) {
        this.m = m;
        this.nepregister = nepregister;
        registers = new Registergegevens(m.db, m.partijen, bronnen);
        var keten = new Correcties.Keten(m.intake, m.klokken, m.organisaties, m.signalen);
        correcties = new Correcties(m.db, keten, registers, bronhouder.apply(this));
        aanmeldingen = new Aanmeldingen(m.db, m.partijen, minstens);
        wijzigingen = new Partijwijzigingen(m.db);
        gegevens = new Eigengegevens(m.db, m.partijen, wijzigingen, new Adresbevestigingen(m.db, m.berichten));
        verstrekkingen = new Verstrekkingen(m.gebeurtenissen, m.vragen, m.klantcontacten, m.organisaties, registers);
    }

    /// As the administrator set it; the demo brings its own register.
    static Inzagekamer open(Modules m, Instellingen instellingen, Uitgaand uitgaand, Bezorging bezorging) {
        var mijn = instellingen.mijn();
        if (instellingen.demo()) {
            return new Inzagekamer(m, Buiten.nep(m, Demoburgers.register()), mijn.minstens());
        }
        var bronnen = mijn.brp().<Registerbron>map(a -> new BrpBevragen(a.url(), a.sleutel(), uitgaand)).stream()
                .toList();
        return new Inzagekamer(
                m,
                bronnen,
                kamer -> mijn.terugmelden()
                        .map(a -> new Bronhouderpost(
                                a.url(),
                                a.sleutel(),
                                bezorging,
                                m.partijen,
                                (actor, id) -> kamer.correcties.find(actor, id))),
                Optional.empty(),
                mijn.minstens());
    }

    public void luister() {
        correcties.luister(m.gebeurtenissen);
    }

    /// The work that comes back.
    Taken op(Taken taken) {
        return taken.elke(Duration.ofMinutes(10), "termijn van correcties", correcties::waarschuw)
                .elke(Duration.ofMinutes(10), "inlogbezoeken opruimen", aanmeldingen::ruimOp);
    }

    void demo() {
        new Demoburgers(
                        m.db,
                        new Demoburgers.Register(m.organisaties, m.medewerkers),
                        new Demoburgers.Contact(m.partijen, m.intake, m.overdrachten))
                .maakAlsErGeenIs();
    }

    /// With which one can log in here.
    static List<Broker> brokers(Instellingen instellingen) {
        var brokers = new ArrayList<Broker>();
        instellingen
                .mijn()
                .brokers()
                .forEach((middel, b) -> brokers.add(new OidcBroker(
                        middel,
                        b.partner(),
                        b.claims(),
                        instellingen.publicUrl().toString())));
        if (brokers.isEmpty() && instellingen.demo()) {
            brokers.add(new Nepbroker(Middel.DIGID, Demoburgers.personen()));
            brokers.add(new Nepbroker(Middel.EHERKENNING, Demoburgers.bedrijven()));
        }
        brokers.sort(java.util.Comparator.comparing(Broker::middel));
        return brokers;
    }

    /// The pages of the own page, and in the demo those of the other side.
    public List<Route> routes(List<Broker> brokers, Volgdossier dossier, Klantzaken zaken) {
        var ingang = new Mijningang(aanmeldingen, new Bezoeken(m.db));
        var deuren = new Mijndeuren(
                new Mijndeuren.Inzage(gegevens, registers, correcties, verstrekkingen, new Inzagelijst(m.db)::van),
                new Mijndeuren.Zaken(dossier, m.klantreacties, zaken),
                new Klantpost(m.db),
                m.kanalen,
                id -> m.organisaties.get(Actor.system("eigen pagina tonen"), id).naam());
        var routes = new ArrayList<>(new InlogPagina(ingang, brokers).routes());
        routes.addAll(new MijnPagina(deuren, ingang, m.db.clock()).routes());
        routes.addAll(new MijnvraagPagina(deuren, ingang, m.db.clock()).routes());
        routes.addAll(new GegevensPagina(deuren, ingang).routes());
        routes.addAll(new KloptNietPagina(deuren, ingang).routes());
        routes.addAll(new InzagePagina(deuren, ingang, m.db.clock()).routes());
        brokers.forEach(b -> {
            if (b instanceof Nepbroker nep) {
                routes.addAll(nep.routes());
            }
        });
        nepregister.ifPresent(register -> routes.addAll(
                new BronhouderPagina(new Nepbronhouder(m.db), register, correcties, m.partijen).routes()));
        return routes;
    }
}
