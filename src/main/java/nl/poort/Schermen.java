package nl.poort;

import java.util.ArrayList;
import java.util.List;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Gezondheid;
import nl.poort.techniek.http.Server;
import nl.poort.web.Bezoeken;
import nl.poort.web.GezondheidPagina;
import nl.poort.web.Live;
import nl.poort.web.Route;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;
import nl.poort.web.Web.Menupunt;
import nl.poort.web.aanmelden.AanmeldPagina;
import nl.poort.web.aanmelden.OidcPagina;
import nl.poort.web.aanmelden.WachtwoordPagina;
import nl.poort.web.beheer.Beheer;
import nl.poort.web.beheer.Registers;
import nl.poort.web.demo.BuitenwereldPagina;
import nl.poort.web.demo.DemoPagina;
import nl.poort.web.demo.DemoaanvraagPagina;
import nl.poort.web.demo.Demoketen;
import nl.poort.web.gast.GastPagina;
import nl.poort.web.gast.Gastdossier;
import nl.poort.web.gast.Gastlinks;
import nl.poort.web.keten.KetenPagina;
import nl.poort.web.portaal.BeginPagina;
import nl.poort.web.portaal.BelmomentPagina;
import nl.poort.web.portaal.OordeelPagina;
import nl.poort.web.portaal.Terugbelbeeld;
import nl.poort.web.portaal.VolgPagina;
import nl.poort.web.portaal.Volgdossier;
import nl.poort.web.portaal.VolgstukPagina;
import nl.poort.web.portaal.Vraagloket;
import nl.poort.web.portaal.VraagstelPagina;
import nl.poort.web.werkplek.Deuren;
import nl.poort.web.werkplek.Werkplek;
import nl.poort.web.zaak.Dossier;
import nl.poort.web.zaak.Dossierdeuren;

/// All pages, wired by hand, and the menu that leads to them.
final class Schermen {
    private static final Actor PROGRAMMA = Actor.system("pagina tonen");
    private static final List<Menupunt> MENU = List.of(
            new Menupunt("Werkplek", "/werkplek", Recht.WERKPLEK),
            new Menupunt("Kennis", "/kennis", Recht.WERKPLEK),
            new Menupunt("Keten", "/keten", Recht.KETEN),
            new Menupunt("Verzoeken", "/verzoeken", Recht.WERKPLEK),
            new Menupunt("Acties", "/calamiteit/acties", Recht.WERKPLEK),
            new Menupunt("Calamiteit", "/calamiteit", Recht.CALAMITEIT),
            new Menupunt("Sturing", "/sturing", Recht.STURING),
            new Menupunt("Niets kwijt", "/sturing/niets-kwijt", Recht.STURING),
            new Menupunt("Beheer", "/beheer", Recht.BEHEER),
            new Menupunt("Kennisbank beheren", "/beheer/kennis", Recht.KENNIS_BEHEREN));

    private final Modules m;
    private final Instellingen instellingen;

    private final Live live;
    private final Gezondheid gezondheid;
    private final Koppelingen koppelingen;

    Schermen(Modules modules, Instellingen instellingen, Live live, Gezondheid gezondheid, Koppelingen koppelingen) {
        this.m = modules;
        this.instellingen = instellingen;
        this.live = live;
        this.gezondheid = gezondheid;
        this.koppelingen = koppelingen;
    }

    /// Opens the front door on the configured port, for what [#routes] gave.
    Server open(List<Route> routes) {
        var web = new Web(
                m.db,
                id -> m.medewerkers.find(PROGRAMMA, id),
                id -> m.organisaties.get(PROGRAMMA, id).naam(),
                new Web.Omgeving(instellingen.publicUrl().toString(), instellingen.demo()),
                MENU,
                m.calamiteit.maatregelen()::banners);
        var luistert = instellingen.web().luistert();
        return Voordeur.open(
                new Server.Instelling(
                        luistert.host(), luistert.port(), Server.Instelling.STANDAARD_GROOTSTE, luistert.proxies()),
                web,
                routes);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.addAll(new AanmeldPagina(
                        m.accounts, demoaccounts(), instellingen.web().oidc().isPresent())
                .routes());
        instellingen
                .web()
                .oidc()
                .ifPresent(oidc -> routes.addAll(new OidcPagina(
                                m.accounts,
                                oidc.issuer(),
                                oidc.client(),
                                oidc.secret(),
                                instellingen.publicUrl().toString())
                        .routes()));
        routes.addAll(new WachtwoordPagina(m.accounts).routes());
        routes.addAll(portaal());
        routes.addAll(werkplek().routes());
        routes.addAll(Deelschermen.terugbellen(m));
        routes.addAll(Deelschermen.samen(m));
        routes.addAll(Deelschermen.verdelen(m));
        routes.addAll(dossier());
        routes.addAll(new Kennisschermen(m, instellingen.publicUrl()).routes());
        routes.addAll(beheer());
        routes.addAll(new KetenPagina(m.db, m.ketenbeeld, m.ketenafspraken, m.vragen, m.organisaties).routes());
        routes.addAll(m.post.routes());
        routes.addAll(m.directeKanalen.routes(live, instellingen.publicUrl()));
        routes.addAll(koppelingen.routes(instellingen));
        routes.addAll(Deelschermen.calamiteit(m));
        routes.addAll(Deelschermen.sturing(m));
        routes.addAll(live.routes());
        routes.addAll(new GezondheidPagina(gezondheid, "").routes());
        if (instellingen.demo()) {
            var klant = new DemoPagina.Klant(m.partijen, m.intake, koppelingen.omgeving.checks);
            routes.addAll(new BuitenwereldPagina(m.directeKanalen.demo(live, koppelingen)).routes());
            routes.addAll(new DemoPagina(m.vragen, m.gebeurtenissen, m.postvak, m.organisaties, m.medewerkers, klant)
                    .routes());
            routes.addAll(new DemoaanvraagPagina(Demovulling.verzoeken(m, koppelingen), new Bezoeken(m.db)).routes());
        }
        return routes;
    }

    /// For the functional administrator and the editors of the knowledge base.
    private List<Route> beheer() {
        return new Beheer(
                        new Registers(
                                m.organisaties,
                                m.medewerkers,
                                m.accounts,
                                m.dienstroosters,
                                m.kalenderbeheer,
                                m.db.clock()),
                        new Beheer.Keten(m.ketenafspraken, m.routes, m.verdelen),
                        new Beheer.Boekenkast(m.kennis, m.kennisredactie),
                        new Beheer.Post(m.berichten, m.teksten, m.gebeurtenissen),
                        instellingen.publicUrl())
                .routes();
    }

    /// For citizens, and for partners without Poort: no login.
    private List<Route> portaal() {
        var bezoeken = new Bezoeken(m.db);
        var dossier = new Volgdossier(
                m.vragen,
                m.organisaties,
                m.medewerkers,
                m.berichten,
                m.gebeurtenissen,
                new Volgdossier.Werk(
                        koppelingen.behandelkamer.klantzaken::list,
                        new Terugbelbeeld(m.terugbelverzoeken, m.vragen, m.organisaties, m.medewerkers, m.volgcode)
                                ::van));
        var loket = new Vraagloket(m.organisaties, koppelingen.kanalen.inname, m.overnames, m.db.clock());
        var routes = new ArrayList<>(new BeginPagina().routes());
        routes.addAll(new VolgPagina(m.db, m.vragen, m.volgcode, dossier, m.klantreacties, bezoeken).routes());
        routes.addAll(new BelmomentPagina(m.db, m.vragen, m.terugbelverzoeken, m.volgcode).routes());
        routes.addAll(koppelingen.inzage.routes(
                Inzagekamer.brokers(instellingen), dossier, koppelingen.behandelkamer.klantzaken));
        routes.addAll(new VolgstukPagina(koppelingen.behandelkamer.klantzaken, bezoeken).routes());
        routes.addAll(new VraagstelPagina(m.db, loket, dossier, m.volgcode, bezoeken).routes());
        routes.addAll(new OordeelPagina(
                        m.db,
                        m.klantoordelen,
                        bezoeken,
                        id -> m.organisaties.get(PROGRAMMA, id).naam())
                .routes());
        var gast = new Gastdossier(m.overdrachten, m.vragen, m.organisaties, m.gebeurtenissen);
        routes.addAll(
                new GastPagina(gastlinks(), gast, m.overdrachten, bezoeken, koppelingen.samenwerken.inzage::bestaat)
                        .routes());
        routes.addAll(koppelingen.samenwerken.routes(gastlinks(), bezoeken, koppelingen.behandeling, instellingen));
        return routes;
    }

    private Gastlinks gastlinks() {
        return new Gastlinks(m.db, m.overdrachten, m.medewerkers);
    }

    /// For whoever answers.
    private Werkplek werkplek() {
        return new Werkplek(
                new Deuren(
                        new Deuren.Keten(
                                m.vragen,
                                m.overdrachten,
                                m.opschalingen,
                                m.werklijst,
                                m.routes,
                                m.signalen,
                                m.volgcode,
                                m.regie,
                                m.verdelen.loslatingen()),
                        new Deuren.Zaken(
                                koppelingen.behandelkamer.start, koppelingen.behandelkamer.overzicht, omgevingsloket()),
                        new Deuren.Contact(
                                m.partijen,
                                m.klantcontacten,
                                m.gesprekken,
                                m.kanalen,
                                m.kennis,
                                m.berichten,
                                m.nabelgesprekken,
                                new Deuren.Klantgegevens(
                                        koppelingen.inzage.wijzigingen, koppelingen.inzage.correcties)),
                        new Deuren.Balie(
                                m.lopendeContacten,
                                m.contactstappen,
                                m.ruggespraken,
                                m.vervolggesprekken,
                                m.klantoordelen,
                                m.vermijdbaarheid,
                                new Deuren.Bellen(m.terugbelgesprekken, m.terugbelverzoeken, m.vragensets),
                                m.accountmanagers,
                                m.directeKanalen.afspraken.afspraken),
                        Deuren.Kennisbank.van(m.db),
                        new Deuren.Registers(m.organisaties, m.medewerkers, m.klokken, m.gebeurtenissen),
                        new Deuren.Gasten(gastlinks(), instellingen.publicUrl().toString())),
                m.db.clock());
    }

    private Deuren.Omgeving omgevingsloket() {
        return new Deuren.Omgeving(koppelingen.omgeving.checks, m.omgeving, koppelingen.ontvangst.beheer);
    }

    /// For whoever handles a case.
    private List<Route> dossier() {
        var b = koppelingen.behandeling;
        var deuren = new Dossierdeuren(
                new Dossierdeuren.Zaken(
                        b.behandeling, b.termijnen, b.procedures, b.afhandelingen, b.stukken, b.deelzaken),
                new Dossierdeuren.Contact(m.vragen, m.berichten, m.klantcontacten),
                new Dossierdeuren.Registers(m.organisaties, m.medewerkers, m.gebeurtenissen, m.db.clock()));
        return new Dossier(deuren).routes();
    }

    private List<AanmeldPagina.Demoaccount> demoaccounts() {
        return instellingen.demo() ? Demoketen.accounts() : List.of();
    }
}
