package nl.poort.keten.samenwerking;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import nl.poort.registers.documenten.Document;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What a partner sees: what is asked of its teams, the application, and what is shared with it.
///
/// Everything here begins with [Deelname]: whoever does not take part gets the same answer as when nothing is there.
public final class Adviesinzage {
    private static final Actor GAST = Actor.system("gast geeft advies");
    private static final int BLAD = 100;

    private final Db db;
    private final Samenwerkbronnen bronnen;

    public Adviesinzage(Samenwerkbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// A document that is shared, with its content.
    public record Stukinhoud(Document document, LongFunction<InputStream> open) {}

    /// What is asked of the own teams: what still has to be done first, the first date on top.
    ///
    /// @param zoek words in it; empty = all
    public List<Actieverzoek> lijst(Medewerker wie, String zoek) {
        return db.read(
                wie.actor("adviesverzoeken bekijken"),
                tx -> new ActieverzoekenSql(tx.handle()).gevraagd(wie.organisatie(), wie.teams(), zoek.strip(), BLAD));
    }

    /// One request, with the application and what is shared.
    public Adviesbeeld beeld(Medewerker wie, UUID id) {
        return db.read(wie.actor("adviesverzoek bekijken"), tx -> {
            var a = gevraagd(tx, wie, id);
            var s = samenwerking(tx, a);
            var sql = new ZaaksamenwerkingenSql(tx.handle());
            var gedeeld = sql.gedeeldMet(wie.organisatie(), s.id(), tx.local().toLocalDate());
            var partner = sql.partners(s.id()).stream()
                    .filter(p -> p.id().equals(a.partner()))
                    .findFirst()
                    .orElseThrow();
            return new Adviesbeeld(
                    a,
                    soort(tx, a),
                    vrager(s, a),
                    partner,
                    a.toontAanvraag()
                            ? new Aanvraaglezer(bronnen).lees(s, s.zaak() == null ? a.vanNaam() : naam(s))
                            : null,
                    a.toontAanvraag() ? stukken(s, gedeeld) : List.of(),
                    sql.voorvallen(s.id(), a.partner()));
        });
    }

    static Actiesoort soort(Tx tx, Actieverzoek a) {
        return new ActieverzoekenSql(tx.handle())
                .soorten().stream()
                        .filter(k -> k.code().equals(a.soort()))
                        .findFirst()
                        .orElseThrow();
    }

    private String vrager(Samenwerking s, Actieverzoek a) {
        return s.zaak() == null ? a.vanNaam() : a.vanNaam() + ", " + naam(s);
    }

    private String naam(Samenwerking s) {
        return Verhaal.naam(bronnen.mensen().organisaties(), s.organisatie());
    }

    private List<Adviesbeeld.Stuk> stukken(Samenwerking s, List<Gedeeld> gedeeld) {
        var documenten = bronnen.dossier()
                .documenten()
                .documenten
                .list(
                        Adviesstukken.toegang(s),
                        gedeeld.stream().map(Gedeeld::document).toList());
        return gedeeld.stream()
                .filter(g -> documenten.containsKey(g.document()))
                .map(g -> {
                    var d = documenten.get(g.document());
                    return new Adviesbeeld.Stuk(
                            g,
                            d.bestandsnaam() == null ? "" : d.bestandsnaam(),
                            d.versie(),
                            d.bestandsomvang() == null ? 0 : d.bestandsomvang());
                })
                .toList();
    }

    /// A guest of this request, as a member of the team that was asked and of nothing else: the id is that of the
    /// request. Empty when it is no request for a guest, or the cooperation ended.
    public Optional<Medewerker> gast(UUID verzoek) {
        return db.read(
                GAST,
                tx -> new ActieverzoekenSql(tx.handle()).find(verzoek).flatMap(a -> {
                    var partner = new ZaaksamenwerkingenSql(tx.handle())
                            .partners(a.samenwerking()).stream()
                                    .filter(p ->
                                            p.id().equals(a.partner()) && p.doetMee() && p.weg() == Partnerweg.GAST)
                                    .findFirst();
                    return partner.map(p -> new Medewerker(
                            a.id(),
                            p.organisatie(),
                            "Gast van " + p.naam(),
                            "",
                            null,
                            Set.of(Rol.KETENPARTNER),
                            Set.of(a.naarTeam())));
                }));
    }

    /// Whether this is a request for advice, open or over; for who opens a link.
    public boolean bestaat(UUID verzoek) {
        return db.read(
                GAST, tx -> new ActieverzoekenSql(tx.handle()).find(verzoek).isPresent());
    }

    /// A document that is shared with the own organisation in this cooperation, today.
    ///
    /// @param versie null = as it is now
    public Stukinhoud open(Medewerker wie, UUID id, UUID document, Integer versie) {
        return db.read(wie.actor("gedeeld document lezen"), tx -> {
            var a = gevraagd(tx, wie, id);
            var s = samenwerking(tx, a);
            gedeeld(tx, wie, a, document);
            var toegang = Adviesstukken.toegang(s);
            var register = bronnen.dossier().documenten().documenten;
            var d = register.get(toegang, document, versie, null);
            if (d.bestand() == null) {
                throw Weigering.onbekend("De inhoud van dit document");
            }
            return new Stukinhoud(d, vanaf -> register.open(toegang, d, vanaf));
        });
    }

    static Gedeeld gedeeld(Tx tx, Medewerker wie, Actieverzoek a, UUID document) {
        return new ZaaksamenwerkingenSql(tx.handle())
                .gedeeldMet(wie.organisatie(), a.samenwerking(), tx.local().toLocalDate()).stream()
                        .filter(g -> a.toontAanvraag() && g.document().equals(document))
                        .findFirst()
                        .orElseThrow(() -> Weigering.onbekend("Dit document"));
    }

    static Actieverzoek gevraagd(Tx tx, Medewerker wie, UUID id) {
        return new ActieverzoekenSql(tx.handle())
                .gevraagd(wie.organisatie(), wie.teams(), id)
                .orElseThrow(() -> Weigering.onbekend("Dit verzoek"));
    }

    static Samenwerking samenwerking(Tx tx, Actieverzoek a) {
        return new ZaaksamenwerkingenSql(tx.handle()).find(a.samenwerking()).orElseThrow();
    }
}
