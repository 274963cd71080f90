package nl.poort.keten.behandeling;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.besluiten.Besluit;
import nl.poort.registers.catalogus.Besluittype;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.documenten.Document;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Status;
import nl.poort.registers.zaken.Zaakinformatieobject;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Register;
import nl.poort.techniek.register.Toegang;

/// The cases of a Vraag as its customer sees them: the same story on the same page. Whoever calls has checked kenmerk
/// and
/// code.
public final class Klantzaken {
    private static final String DOEL = "klant volgt eigen vraag";

    private final Db db;
    private final Startbronnen bronnen;

    public Klantzaken(Startbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// A document to take along.
    ///
    /// @param inhoud gives the content from this byte on
    public record Bestand(Document document, java.util.function.LongFunction<InputStream> inhoud) {}

    public List<Klantzaak> list(UUID vraag) {
        var v = bronnen.keten().vragen().get(Actor.system(DOEL), vraag);
        return koppelingen(vraag).stream()
                .flatMap(k -> zaak(k, Klantregels.isEigen(v, k)).stream())
                .toList();
    }

    /// The cases this customer is the initiator of, by a number that was proved, and that none of the own questions
    /// tells about. Whoever calls has checked who the customer is.
    public List<Zaakstand> zonderVraag(UUID organisatie, UUID klant) {
        var toegang = toegang(organisatie);
        // a change, because the use of a BSN is written down
        return db.change(toegang.actor(), tx -> {
            var register = bronnen.registers().zaken();
            var eigen = new TreeSet<UUID>();
            bronnen.mensen()
                    .klanten()
                    .klant(tx.actor(), klant)
                    .ifPresent(k -> k.rolnummers()
                            .forEach((veld, nummer) ->
                                    register
                                            .rollen
                                            .list(toegang, Zoekvraag.van(Conditie.gelijk(veld, nummer)))
                                            .rijen()
                                            .stream()
                                            .filter(Klantregels::isEigen)
                                            .map(Rol::zaak)
                                            .forEach(eigen::add)));
            var vragen = bronnen.keten().vragen().vanKlant(tx.actor(), klant).stream()
                    .map(Vraag::id)
                    .toList();
            new KoppelingenSql(tx.handle()).vanVragen(vragen).forEach(k -> eigen.remove(k.zaak()));
            var zaken = register.zaken.list(toegang, eigen);
            eigen.removeIf(id -> !zaken.containsKey(id) || !Klantregels.isTeTonen(zaken.get(id)));
            return new Zaakstanden(tx, bronnen, toegang).lees(eigen);
        });
    }

    private List<Koppeling> koppelingen(UUID vraag) {
        return db.read(Actor.system(DOEL), tx -> new KoppelingenSql(tx.handle()).vanVraag(vraag));
    }

    private Optional<Klantzaak> zaak(Koppeling k, boolean eigen) {
        var toegang = toegang(k);
        return db.read(
                toegang.actor(),
                tx -> new Zaakstanden(tx, bronnen, toegang)
                        .lees(List.of(k.zaak()), !eigen).stream()
                                .findFirst()
                                .map(stand -> new Klantzaak(
                                        stand,
                                        stappen(tx, toegang, k.zaak(), eigen),
                                        eigen ? aanvulling(tx, k) : null,
                                        eigen ? stukken(tx, toegang, k.zaak()) : List.of(),
                                        eigen ? besluiten(tx, toegang, k.zaak()) : List.of())));
    }

    private static Toegang toegang(Koppeling k) {
        return toegang(k.organisatie());
    }

    private static Toegang toegang(UUID organisatie) {
        return Toegang.alles(new Actor(null, "Klant", organisatie, DOEL));
    }

    private List<Klantzaak.Stap> stappen(Tx tx, Toegang toegang, UUID zaak, boolean eigen) {
        return in(bronnen.registers().zaken().statussen, toegang, zaak).stream()
                .sorted(Comparator.comparing(Status::datumStatusGezet))
                .map(s -> {
                    var type = Catalogi.statustype(tx, s.statustype());
                    return new Klantzaak.Stap(
                            s.datumStatusGezet(),
                            type.map(Statustype::omschrijving).orElse(""),
                            Zaakstanden.tekst(type, eigen ? s.statustoelichting() : null));
                })
                .toList();
    }

    private static Klantzaak.Aanvulling aanvulling(Tx tx, Koppeling k) {
        return new StilstandSql(tx.handle())
                .list(k.organisatie(), k.zaak()).stream()
                        .filter(s -> s.soort() == Stilstand.Soort.AANVULLING && s.stand() == Stilstand.Stand.OPEN)
                        .findFirst()
                        .map(s -> new Klantzaak.Aanvulling(s.tekst(), s.tot()))
                        .orElse(null);
    }

    private List<Klantzaak.Stuk> stukken(Tx tx, Toegang toegang, UUID zaak) {
        return documenten(tx, toegang, zaak).stream()
                .map(d -> new Klantzaak.Stuk(
                        d.uuid(), d.titel(), d.creatiedatum(), d.bestandsomvang() == null ? 0 : d.bestandsomvang()))
                .toList();
    }

    private List<Document> documenten(Tx tx, Toegang toegang, UUID zaak) {
        var ids = in(bronnen.registers().zaken().zaakinformatieobjecten, toegang, zaak).stream()
                .map(Zaakinformatieobject::informatieobject)
                .toList();
        return bronnen.registers().documenten().documenten.list(toegang, ids).values().stream()
                .filter(Klantregels::isZichtbaar)
                .sorted(Comparator.comparing(Document::creatiedatum))
                .toList();
    }

    private List<Klantzaak.Uitspraak> besluiten(Tx tx, Toegang toegang, UUID zaak) {
        return in(bronnen.registers().besluiten(), toegang, zaak).stream()
                .sorted(Comparator.comparing(Besluit::datum))
                .map(b -> new Klantzaak.Uitspraak(
                        Catalogi.besluittype(tx, b.besluittype())
                                .map(Besluittype::omschrijving)
                                .filter(Objects::nonNull)
                                .orElse("Besluit"),
                        b.datum(),
                        b.toelichting() == null ? "" : b.toelichting(),
                        b.uiterlijkeReactiedatum()))
                .toList();
    }

    private static <R extends Record> List<R> in(Register<R> register, Toegang toegang, UUID zaak) {
        return register.list(toegang, Zoekvraag.van(Conditie.gelijk("zaak", zaak)))
                .rijen();
    }

    /// A document of one of the own cases of this Vraag; the same answer when it is absent and when it is not to be
    /// seen.
    public Bestand bestand(UUID vraag, UUID document) {
        var v = bronnen.keten().vragen().get(Actor.system(DOEL), vraag);
        return koppelingen(vraag).stream()
                .filter(k -> Klantregels.isEigen(v, k))
                .flatMap(k -> db
                        .read(
                                toegang(k).actor(),
                                tx -> documenten(tx, toegang(k), k.zaak()).stream()
                                        .filter(d -> d.uuid().equals(document))
                                        .map(d -> new Bestand(
                                                d,
                                                vanaf -> bronnen.registers()
                                                        .documenten()
                                                        .documenten
                                                        .open(toegang(k), d, vanaf)))
                                        .toList())
                        .stream())
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit document"));
    }
}
