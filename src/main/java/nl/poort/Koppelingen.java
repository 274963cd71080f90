package nl.poort;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.poort.keten.samenwerking.Nepsamenwerkfunctionaliteit;
import nl.poort.keten.samenwerking.Samenwerkfunctionaliteit;
import nl.poort.registers.catalogus.api.Catalogusbestand;
import nl.poort.registers.documenten.Documentregister;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.opslag.Clamd;
import nl.poort.techniek.opslag.Keuring;
import nl.poort.techniek.opslag.Opslag;
import nl.poort.techniek.opslag.S3Opslag;
import nl.poort.techniek.opslag.Schijfopslag;
import nl.poort.techniek.taken.Taken;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Route;
import nl.poort.web.api.Abonnementen;
import nl.poort.web.api.ApplicatiePagina;
import nl.poort.web.api.Applicatiebeheer;
import nl.poort.web.api.ApplicatiesPagina;
import nl.poort.web.api.Ketenapi;
import nl.poort.web.api.Ketendeuren;
import nl.poort.web.api.NotificatiesPagina;
import nl.poort.web.api.RechtPagina;
import nl.poort.web.api.SleutelPagina;
import nl.poort.web.api.Sleutels;
import nl.poort.web.api.Webhooks;
import nl.poort.web.beheer.Catalogusschermen;
import nl.poort.web.kanalen.BerichtdienstPagina;
import nl.poort.web.kanalen.Dienstwebhook;
import nl.poort.web.samenwerking.Samenwerkklant;

/// How other systems come in (API keys), and how they are told (webhooks).
public final class Koppelingen implements AutoCloseable {
    private static final Duration GEDULD = Duration.ofMinutes(1);
    /// A file that a customer sends along.
    private static final Uitgaand.Grenzen BESTAND = new Uitgaand.Grenzen(Duration.ofSeconds(10), 25_000_000);

    private final Modules m;
    public final Sleutels sleutels;
    public final Zgw zgw;
    public final Behandelkamer behandelkamer;
    public final Kanaalkamer kanalen;
    public final Behandeldeuren behandeling;
    public final Omgevingskamer omgeving;
    public final Samenwerkkamer samenwerken;
    public final Ontvangstkamer ontvangst;
    public final Inzagekamer inzage;
    private final Uitgaand uitgaand;
    private final Uitgaand bestanden;
    private final Bezorging bezorging;
    private final Abonnementen abonnementen;
    private final Webhooks webhooks;

    public Koppelingen(Modules modules, Instellingen instellingen) {
        this.m = modules;
        sleutels = new Sleutels(m.db, m.organisaties, m.medewerkers);
        uitgaand = new Uitgaand(instellingen.uitgaand().hosts());
        bestanden = new Uitgaand(instellingen.uitgaand().hosts(), BESTAND);
        bezorging = new Bezorging(m.db, uitgaand);
        var opslag = opslag(instellingen, m.db.clock());
        zgw = new Zgw(
                m,
                uitgaand,
                bezorging,
                instellingen.publicUrl(),
                new Documentregister.Plaats(opslag, Documentregister.DEELGROOTTE),
                instellingen.uitgaand().selectielijst());
        behandelkamer = new Behandelkamer(m, zgw);
        kanalen = new Kanaalkamer(
                m,
                opslag,
                instellingen.mappen().scans(),
                instellingen.mail().in().servers());
        behandeling = new Behandeldeuren(m, zgw, instellingen.publicUrl());
        omgeving = new Omgevingskamer(m, zgw, opslag, instellingen.publicUrl());
        samenwerken = new Samenwerkkamer(m, zgw, behandeling);
        voorziening(instellingen).ifPresent(samenwerken::verbind);
        ontvangst = new Ontvangstkamer(m, zgw, behandelkamer, behandeling, uitgaand);
        inzage = Inzagekamer.open(m, instellingen, uitgaand, bezorging);
        abonnementen = new Abonnementen(m.db, uitgaand, bezorging);
        webhooks = new Webhooks(m.db, m.vragen, bezorging);
    }

    /// The national facility for working together: the real one when it is set, a fake one in a demo.
    private Optional<Samenwerkfunctionaliteit> voorziening(Instellingen instellingen) {
        var echt = instellingen
                .uitgaand()
                .samenwerken()
                .<Samenwerkfunctionaliteit>map(basis -> new Samenwerkklant(basis, uitgaand));
        return instellingen.demo() && echt.isEmpty() ? Optional.of(new Nepsamenwerkfunctionaliteit(m.db)) : echt;
    }

    private static Opslag opslag(Instellingen instellingen, Clock clock) {
        var keuring = instellingen
                .inhoud()
                .keuring()
                .<Keuring>map(adres -> new Clamd(adres, GEDULD))
                .orElse(Keuring.GEEN);
        var map = instellingen.mappen().bestanden();
        return instellingen
                .inhoud()
                .s3()
                .<Opslag>map(s3 -> new S3Opslag(s3, map, keuring, clock))
                .orElseGet(() -> new Schijfopslag(map, keuring));
    }

    void luister() {
        webhooks.luister(m.gebeurtenissen);
        behandelkamer.luister();
        kanalen.luister();
        behandeling.luister();
        omgeving.luister();
        samenwerken.luister();
        ontvangst.luister();
        inzage.luister();
    }

    /// Whether every receiver got what it asked for.
    Bezorging.Stand stand() {
        return bezorging.stand();
    }

    Taken op(Taken taken) {
        return inzage.op(ontvangst.op(samenwerken.op(omgeving.op(kanalen.op(taken)))))
                .elke(Duration.ofSeconds(1), "bezorging", bezorging::bezorg)
                .elke(Duration.ofMinutes(1), "zaakwacht", behandeling.wacht::verwerk)
                .elke(Duration.ofSeconds(20), "zaken tellen", zgw.zaken.zaken::vouwTelling)
                .elke(Duration.ofSeconds(20), "documenten tellen", zgw.documenten.documenten::vouwTelling)
                .elke(Duration.ofHours(1), "bezorging opruimen", bezorging::ruimOp)
                .elke(
                        Duration.ofSeconds(30),
                        "bestanden keuren",
                        () -> zgw.documenten.bestanden.keuringen().keur())
                .elke(Duration.ofDays(1), "bestanden opruimen", zgw.documenten.bestanden::ruimOp);
    }

    Dienstwebhook dienstwebhook() {
        return new Dienstwebhook(m.db, kanalen.diensten, bestanden);
    }

    List<Route> routes(Instellingen instellingen) {
        var publicUrl = instellingen.publicUrl();
        var deuren = new Ketendeuren(m.db, m.vragen, m.overdrachten, m.werklijst, m.organisaties, m.kenmerken);
        var routes = new ArrayList<>(kanalen.routes());
        routes.addAll(omgeving.routes(ontvangst.beheer));
        routes.addAll(ontvangst.routes(instellingen));
        routes.addAll(new Ketenapi(deuren, sleutels, abonnementen, publicUrl.toString()).routes());
        var beheer = new Applicatiebeheer(m.db, zgw.applicaties, zgw.catalogus);
        routes.addAll(new ApplicatiesPagina(beheer).routes());
        routes.addAll(new ApplicatiePagina(beheer).routes());
        routes.addAll(new RechtPagina(beheer).routes());
        routes.addAll(new NotificatiesPagina(zgw.leveringen, zgw.abonnementen).routes());
        routes.addAll(new SleutelPagina(sleutels, abonnementen, m.organisaties).routes());
        routes.addAll(dienstwebhook().routes());
        routes.addAll(new BerichtdienstPagina(kanalen.ingangen, m.organisaties, publicUrl).routes());
        routes.addAll(
                new Catalogusschermen(m.db, zgw.catalogus, new Catalogusbestand(zgw.catalogus, publicUrl.toString()))
                        .routes());
        routes.addAll(zgw.routes());
        routes.addAll(zgw.vroeger(instellingen.apis().vroeger()));
        if (instellingen.apis().jwtsecret()) {
            routes.addAll(zgw.jwtsecret());
        }
        return routes;
    }

    @Override
    public void close() {
        bezorging.close();
        uitgaand.close();
        bestanden.close();
    }
}
