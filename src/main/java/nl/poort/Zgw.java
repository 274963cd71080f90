package nl.poort;

import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.poort.contact.klantinteracties.Klantdeuren;
import nl.poort.contact.klantinteracties.api.KlantinteractiesApi;
import nl.poort.registers.autorisatie.Applicaties;
import nl.poort.registers.autorisatie.api.AutorisatieApi;
import nl.poort.registers.autorisatie.api.Jwtsecret;
import nl.poort.registers.autorisatie.api.Jwtwacht;
import nl.poort.registers.besluiten.Besluiten;
import nl.poort.registers.besluiten.Besluitinformatieobjecten;
import nl.poort.registers.besluiten.api.BesluitenApi;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.catalogus.Selectielijst;
import nl.poort.registers.catalogus.api.CatalogiApi;
import nl.poort.registers.catalogus.api.SelectielijstApi;
import nl.poort.registers.documenten.Documentregister;
import nl.poort.registers.documenten.api.DocumentenApi;
import nl.poort.registers.notificaties.Abonnementen;
import nl.poort.registers.notificaties.Kanalen;
import nl.poort.registers.notificaties.Leveringen;
import nl.poort.registers.notificaties.Notificaties;
import nl.poort.registers.notificaties.api.NotificatieApi;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.zaken.Zaakdeuren;
import nl.poort.registers.zaken.api.ZakenApi;
import nl.poort.techniek.api.Adressen;
import nl.poort.techniek.api.Api;
import nl.poort.techniek.api.Bron;
import nl.poort.techniek.api.Eindpunt;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Audittrail;
import nl.poort.techniek.register.Elders;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Register;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The registers of the ZGW standard and their APIs, wired by hand. The desk uses the same doors.
public final class Zgw {
    /// What these APIs show is not about people; what any other shows may be.
    private static final Set<String> ZAKELIJK = Set.of("autorisaties", "catalogi", "notificaties");
    private static final Toegang NIEMAND = new Toegang(
            Actor.outsider("", null, "selectielijst"), false, Map.of(), new Toegang.Gebruiker("", "", ""), "");

    private final Db db;
    public final Applicaties applicaties;
    public final Catalogusdeuren catalogus;
    public final Documentregister documenten;
    public final Besluiten besluiten;
    public final Besluitinformatieobjecten besluitinformatieobjecten;
    public final Zaakdeuren zaken;
    public final Audittrail audittrail;
    public final Kanalen kanalen;
    public final Abonnementen abonnementen;
    public final Notificaties notificaties;
    public final Leveringen leveringen;
    public final Klantdeuren klanten;
    private final Adressen adressen;

    /// @param uitgaand tries whoever wants to subscribe
    /// @param bezorging sends them what they subscribed to
    /// @param publieke what every address in an answer begins with
    /// @param plaats where the content of documents stands
    public Zgw(Modules m, Uitgaand uitgaand, Bezorging bezorging, URI publieke, Documentregister.Plaats plaats) {
        this(m, uitgaand, bezorging, publieke, plaats, Selectielijst.ADRESSEN);
    }

    /// @param selectielijst what an address of the selectielijst at another supplier begins with
    public Zgw(
            Modules m,
            Uitgaand uitgaand,
            Bezorging bezorging,
            URI publieke,
            Documentregister.Plaats plaats,
            List<String> selectielijst) {
        this.db = m.db;
        adressen = new Adressen(publieke.toString().replaceFirst("/$", ""));
        audittrail = new Audittrail(m.gebeurtenissen);
        catalogus = Catalogusdeuren.van(db, selectielijst);
        applicaties = new Applicaties(db, catalogus.catalogussen()::typen);
        kanalen = new Kanalen(db);
        abonnementen = new Abonnementen(db, kanalen, uitgaand, bezorging);
        notificaties = new Notificaties(db, abonnementen, bezorging, adressen, o -> bron(m, o));
        notificaties.luister(m.gebeurtenissen);
        leveringen = new Leveringen(db, abonnementen, bezorging);
        Elders elders = adres -> elders(uitgaand, adres);
        documenten = new Documentregister(db, plaats, elders);
        documenten.bestanden.luister(m.gebeurtenissen);
        zaken = new Zaakdeuren(db, catalogus, documenten.documenten, documenten.relaties, elders, m.klokken);
        zaken.luister(m.gebeurtenissen);
        besluiten = new Besluiten(db, zaken, documenten.relaties);
        besluitinformatieobjecten =
                new Besluitinformatieobjecten(db, besluiten, documenten.documenten, documenten.relaties);
        catalogus.gebruik().meld("er zijn zaken van", gebruikt(zaken.zaken, "zaaktype"));
        catalogus.gebruik().meld("er zijn documenten van", gebruikt(documenten.documenten, "informatieobjecttype"));
        catalogus.gebruik().meld("er zijn besluiten van", gebruikt(besluiten, "besluittype"));
        klanten = new Klantdeuren(
                db,
                Klantdeuren.Klanten.van(db, m.partijen, m.kanalen),
                new Klantdeuren.Keten(
                        m.vragen, m.overdrachten, m.taken, m.klantcontacten, m.organisaties, m.medewerkers));
        klanten.luister(m.gebeurtenissen);
        // notifications hold addresses, also where nobody opened the entrances
        apis().forEach(adressen::voegToe);
        adressen.voegToe(SelectielijstApi.van(catalogus.selectielijst()));
    }

    /// Whether anything in this register has this type.
    private static BiPredicate<Tx, UUID> gebruikt(Register<?> register, String veld) {
        return (tx, type) -> register.list(
                                Toegang.alles(tx.actor()),
                                new Zoekvraag(List.of(Conditie.gelijk(veld, type)), List.of(), 1, 1))
                        .aantal()
                > 0;
    }

    /// As what an organisation makes itself known in a CloudEvent: by its number, else by where it is.
    private String bron(Modules m, UUID organisatie) {
        var o = m.organisaties.get(Actor.system("notificeren"), organisatie);
        if (o.oin() != null) {
            return "urn:nld:oin:" + o.oin().nummer() + ":poort";
        }
        return o.rsin() == null
                ? adressen.publiekeUrl()
                : "urn:nld:rsin:" + o.rsin().nummer() + ":poort";
    }

    /// What stands at an address of others, when it may be asked and is readable.
    private static Optional<Map<String, Object>> elders(Uitgaand uitgaand, Link adres) {
        return uitgaand.get(URI.create(adres.waarde()), Map.of("Accept", "application/json"))
                                instanceof Uitkomst.Antwoord antwoord
                        && antwoord.status() == 200
                ? Json.object(antwoord.tekst())
                : Optional.empty();
    }

    public Db db() {
        return db;
    }

    /// Every API that is served.
    public List<Api> apis() {
        var apis = new ArrayList<>(List.of(
                AutorisatieApi.van(applicaties),
                CatalogiApi.van(catalogus),
                ZakenApi.van(zaken, audittrail),
                DocumentenApi.van(documenten, audittrail),
                BesluitenApi.van(besluiten, besluitinformatieobjecten, audittrail),
                NotificatieApi.van(kanalen, abonnementen, notificaties)));
        apis.addAll(KlantinteractiesApi.van(klanten));
        return apis;
    }

    /// Who calls, on every API alike.
    private Function<Context, Toegang> wacht() {
        return metNaam(new Jwtwacht(applicaties, db.clock()));
    }

    /// For clients of the reference components: each API takes the secret of a client id (`POST …/jwtsecret`).
    public List<Route> jwtsecret() {
        var wacht = wacht();
        return apis().stream()
                .map(a -> new Api(a.naam(), a.basis(), a.versie(), List.of(), List.of(Jwtsecret.van(applicaties))))
                .flatMap(a -> a.ingangen(adressen, wacht).stream())
                .map(i -> new Route(i.methode(), i.pad(), Recht.API, false, i.handler()))
                .toList();
    }

    /// Where the APIs stood before: every address there leads on to the same one here (gen-19), and is known as ours
    /// when somebody sends it.
    ///
    /// @param paden such as `/open-zaak`: what stood in front of `/zaken/api/v1`
    public List<Route> vroeger(List<String> paden) {
        adressen.stondenOok(paden);
        var routes = new ArrayList<Route>();
        for (var pad : paden) {
            for (var api : apis()) {
                for (var methode : Bron.ALLES) {
                    routes.add(new Route(methode, pad + api.basis() + "/<rest>", Recht.API, false, ctx -> {
                        var vraag = ctx.queryString() == null ? "" : "?" + ctx.queryString();
                        ctx.header(
                                        "Location",
                                        adressen.publiekeUrl() + ctx.path().substring(pad.length()) + vraag)
                                .status(301);
                    }));
                }
            }
        }
        return routes;
    }

    public List<Route> routes() {
        var wacht = wacht();
        var routes = new ArrayList<Route>();
        for (var api : apis()) {
            api.ingangen(adressen, wacht)
                    .forEach(i ->
                            routes.add(new Route(i.methode(), i.pad(), Recht.API, toontPersonen(api, i), i.handler())));
            var beschrijving = api.beschrijving(adressen);
            routes.add(Route.get(beschrijving.pad(), Recht.OPENBAAR, beschrijving.handler()));
        }
        // the selectielijst is for everybody
        SelectielijstApi.van(catalogus.selectielijst())
                .ingangen(adressen, ctx -> NIEMAND)
                .forEach(i -> routes.add(Route.get(i.pad(), Recht.OPENBAAR, i.handler())));
        return routes;
    }

    /// Reading is written down here. What was made or removed stands in the audit trail already, and shows the caller
    /// nothing it did not send.
    private static boolean toontPersonen(Api api, Eindpunt.Ingang ingang) {
        boolean leest = switch (ingang.methode().name()) {
            case "GET", "PUT", "PATCH" -> true;
            case "POST" -> ingang.pad().endsWith("/_zoek");
            default -> false;
        };
        return leest && !ZAKELIJK.contains(api.naam());
    }

    /// Who called is known to whatever writes down who looked.
    private static Function<Context, Toegang> metNaam(Function<Context, Toegang> wacht) {
        return ctx -> {
            var toegang = wacht.apply(ctx);
            var wie = toegang.actor();
            Sessie.metSleutel(
                    ctx, new Medewerker(wie.id(), wie.organisation(), wie.name(), "", null, Set.of(), Set.of()));
            return toegang;
        };
    }
}
