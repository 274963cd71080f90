package nl.poort.loket.ontvangst;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What people see of requests that came in, and decide about them.
public final class Verzoekbeheer {
    private static final Actor ALLE = Actor.system("stand van verzoek");
    private static final int GETOOND = 200;

    private final Db db;
    private final Organisaties organisaties;
    private final Klokken klokken;

    public Verzoekbeheer(Ontvangstbronnen bronnen, Klokken klokken) {
        this.db = bronnen.db();
        this.klokken = klokken;
        this.organisaties = bronnen.organisaties();
    }

    /// A request with all that belongs to it.
    public record Beeld(
            Verzoekdossier verzoek, List<Ontvangst> berichten, List<Verzoekstap> stappen, List<Uitval> uitval) {}

    /// @param zoek the beginning of a number or a part of the name
    /// @param nietBinnen only what is not whole
    public List<Ontvangst> list(Medewerker wie, String zoek, boolean nietBinnen) {
        eisInhoud(wie);
        var kaal = zoek == null ? "" : zoek.strip();
        var tekst = kaal.matches("[0-9 ]+") ? nummer(kaal.replace(" ", "")) : kaal;
        return db.read(
                wie.actor("verzoeken bekijken"),
                tx -> new OntvangstenSql(tx.handle()).list(wie.organisatie(), tekst, nietBinnen, GETOOND));
    }

    /// All messages of a request have its number; the one behind it tells which message it is.
    private static String nummer(String cijfers) {
        return cijfers.length() == 16 ? cijfers.substring(0, 13) : cijfers;
    }

    public Beeld get(Medewerker wie, UUID verzoek) {
        eisInhoud(wie);
        return db.read(wie.actor("verzoek bekijken"), tx -> {
            var v = eigen(new DossiersSql(tx.handle()).find(verzoek), wie);
            var verloop = new VerloopSql(tx.handle());
            return new Beeld(
                    v,
                    new OntvangstenSql(tx.handle()).berichten(verzoek),
                    verloop.stappen(verzoek),
                    verloop.van(verzoek));
        });
    }

    static Verzoekdossier eigen(Optional<Verzoekdossier> v, Medewerker wie) {
        return v.filter(x -> x.organisatie().equals(wie.organisatie()))
                .orElseThrow(() -> Weigering.onbekend("Dit verzoek"));
    }

    /// The requests of one plan at the own organisation: one dossier.
    public List<Verzoekdossier> project(Medewerker wie, String project) {
        eisInhoud(wie);
        return db.read(
                wie.actor("project bekijken"),
                tx -> new DossiersSql(tx.handle()).vanProject(wie.organisatie(), project));
    }

    /// One receiver of a request, as the applicant and every other receiver may know it.
    ///
    /// @param status of the case; empty while there is none
    /// @param kopie it only knows of it
    /// @param termijn the legal term in which it decides; null when none runs
    public record Ontvanger(String naam, String stand, String status, boolean kopie, Klok termijn) {}

    private Klok termijn(Verzoekdossier v) {
        return v.zaak() == null
                ? null
                : klokken.lopend(ALLE, List.of(v.zaak())).getOrDefault(v.zaak(), List.of()).stream()
                        .filter(k -> k.soort() == Kloksoort.BESLISTERMIJN)
                        .findFirst()
                        .orElse(null);
    }

    /// Who has this request, and how far each is: for the applicant, and for who stays responsible. Whoever calls this
    /// decides who may see it.
    public List<Ontvanger> ontvangers(String nummer) {
        return db.read(ALLE, tx -> {
            var dossiers = new DossiersSql(tx.handle()).metNummer(Verzoeknummers.kaal(nummer));
            return dossiers.stream()
                    .flatMap(v -> new OntvangstenSql(tx.handle())
                            .berichten(v.id()).stream()
                                    .reduce((a, b) -> b)
                                    .map(o -> new Ontvanger(
                                            organisaties
                                                    .get(ALLE, v.organisatie())
                                                    .naam(),
                                            o.standInWoorden(),
                                            v.status(),
                                            o.kopie(),
                                            termijn(v)))
                                    .stream())
                    .toList();
        });
    }

    /// What waits for a person, the most urgent first.
    public List<Uitval> uitval(Medewerker wie) {
        eisZien(wie);
        return db.read(wie.actor("uitval bekijken"), tx -> new VerloopSql(tx.handle()).open(wie.organisatie()));
    }

    public List<Bevinding> bevindingen(Medewerker wie, boolean ookGesloten) {
        eisZien(wie);
        return db.read(
                wie.actor("bevindingen bekijken"),
                tx -> new VerloopSql(tx.handle()).bevindingen(wie.organisatie(), ookGesloten));
    }

    /// Somebody takes it on.
    public void pakOp(Medewerker wie, UUID uitval) {
        eisDoen(wie);
        db.run(wie.actor("uitval oppakken"), tx -> {
            var u = uitval(tx, wie, uitval);
            new VerloopSql(tx.handle()).eigenaar(u.verzoek(), u.id(), wie.id(), wie.naam());
        });
    }

    /// It is decided, and how.
    public void losOp(Medewerker wie, UUID uitval, String oplossing) {
        eisDoen(wie);
        var fouten = new Veldfouten();
        var tekst = fouten.verplicht("oplossing", oplossing, 1_000, "Schrijf op wat u heeft besloten");
        fouten.klaar();
        db.run(wie.actor("uitval oplossen"), tx -> {
            var u = uitval(tx, wie, uitval);
            new VerloopSql(tx.handle()).losOp(u.verzoek(), u.id(), tekst, wie.naam(), tx.now());
        });
    }

    private static Uitval uitval(Tx tx, Medewerker wie, UUID id) {
        return new VerloopSql(tx.handle())
                .lock(wie.organisatie(), id)
                .orElseThrow(() -> Weigering.onbekend("Dit punt"));
    }

    /// Who keeps the program sees numbers and reasons, not who asks what.
    static void eisInhoud(Medewerker wie) {
        if (!wie.mag(Recht.WERKPLEK)) {
            throw Weigering.geenToegang("U mag verzoeken niet bekijken");
        }
    }

    private static void eisZien(Medewerker wie) {
        if (!wie.mag(Recht.WERKPLEK) && !wie.mag(Recht.BEHEER)) {
            throw Weigering.geenToegang("U mag verzoeken niet bekijken");
        }
    }

    static void eisDoen(Medewerker wie) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN) && !wie.mag(Recht.BEHEER)) {
            throw Weigering.geenToegang("U mag over verzoeken niet beslissen");
        }
    }
}
