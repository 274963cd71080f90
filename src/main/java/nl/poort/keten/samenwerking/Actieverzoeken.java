package nl.poort.keten.samenwerking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Asking a partner for something on a case, and following it: ask, withdraw, finish. That it is late tells
/// [Advieswacht].
///
/// The partner answers through [Adviesgevers].
public final class Actieverzoeken {
    private static final int TEKST = 10_000;
    private static final int BLAD = 100;

    private final Db db;
    private final Samenwerkbronnen bronnen;
    private final Zaaksamenwerkingen samenwerkingen;

    public Actieverzoeken(Samenwerkbronnen bronnen, Zaaksamenwerkingen samenwerkingen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
        this.samenwerkingen = samenwerkingen;
    }

    /// What can be asked.
    public List<Actiesoort> soorten(Actor actor) {
        return db.read(actor, tx -> new ActieverzoekenSql(tx.handle()).soorten());
    }

    /// Who can be asked: every other organisation that has a team.
    public List<Organisatie> partners(Medewerker wie) {
        var actor = wie.actor("partner kiezen");
        return db.read(
                actor,
                tx -> bronnen.mensen().organisaties().list(actor).stream()
                        .filter(o -> !o.id().equals(wie.organisatie()) && o.soort() != Organisatiesoort.REGIO)
                        .toList());
    }

    /// Asks it. The partner joins the cooperation of the case, which begins with the first request; from now on its
    /// clock runs beside the term of the case.
    public Actieverzoek vraag(Medewerker wie, UUID zaak, Actiewens wens) {
        return db.change(wie.actor("advies vragen"), tx -> {
            var dossier = samenwerkingen.eis(wie, zaak);
            return new Nieuwverzoek(tx, bronnen, samenwerkingen, wie).maak(dossier, wens);
        });
    }

    /// Takes it back, with why.
    public void trekIn(Medewerker wie, UUID id, String reden) {
        db.run(wie.actor("verzoek intrekken"), tx -> {
            new ActieverzoekenSql(tx.handle()).slotEigen(wie.organisatie(), id);
            var a = eigen(tx, wie, id);
            Actieregels.eis(a, Overdrachtstand.INGETROKKEN);
            var fouten = new Veldfouten();
            var schoon = fouten.verplicht("reden", reden, TEKST, "Schrijf op waarom u dit intrekt");
            fouten.klaar();
            eindig(tx, a, Overdrachtstand.INGETROKKEN, schoon, Voorvalsoort.ACTIEVERZOEK_INGETROKKEN);
        });
    }

    /// The answer is good: nothing more is asked.
    public void rondAf(Medewerker wie, UUID id) {
        db.run(wie.actor("verzoek afronden"), tx -> {
            new ActieverzoekenSql(tx.handle()).slotEigen(wie.organisatie(), id);
            var a = eigen(tx, wie, id);
            Actieregels.eis(a, Overdrachtstand.TERUGGEKOPPELD);
            eindig(tx, a, Overdrachtstand.TERUGGEKOPPELD, "", Voorvalsoort.ACTIEVERZOEK_AFGEROND);
        });
    }

    private void eindig(Tx tx, Actieverzoek a, Overdrachtstand stand, String reden, Voorvalsoort soort) {
        var s = new ZaaksamenwerkingenSql(tx.handle()).find(a.samenwerking()).orElseThrow();
        new ActieverzoekenSql(tx.handle()).einde(a.id(), stand, reden, tx.now());
        bronnen.dossier().klokken().laatVervallen(tx.actor(), s.root(), a.id());
        new Verhaal(tx, bronnen, s)
                .schrijf(a.partner(), a.id(), soort, reden.isEmpty() ? a.titel() : a.titel() + ": " + reden);
    }

    /// One of the own organisation, of a case this person may handle.
    private Actieverzoek eigen(Tx tx, Medewerker wie, UUID id) {
        var a = new ActieverzoekenSql(tx.handle())
                .eigen(wie.organisatie(), id)
                .orElseThrow(() -> Weigering.onbekend("Dit verzoek"));
        var zaak = new ZaaksamenwerkingenSql(tx.handle())
                .find(a.samenwerking())
                .map(Samenwerking::zaak)
                .orElseThrow(() -> Weigering.onbekend("Dit verzoek"));
        samenwerkingen.eis(wie, zaak);
        return a;
    }

    /// What the own teams asked of others: what still runs first, the first date on top.
    public List<Actieverzoek> gesteld(Medewerker wie) {
        return db.read(
                wie.actor("verzoeken bekijken"),
                tx -> new ActieverzoekenSql(tx.handle()).gesteld(wie.organisatie(), wie.teams(), BLAD));
    }

    /// For whose case it is: the cases behind these requests, by the id of the request.
    public Map<UUID, UUID> zaken(Medewerker wie, List<Actieverzoek> verzoeken) {
        return db.read(wie.actor("verzoeken bekijken"), tx -> {
            var sql = new ZaaksamenwerkingenSql(tx.handle());
            var zaken = sql.zaken(
                    wie.organisatie(),
                    verzoeken.stream().map(Actieverzoek::samenwerking).toList());
            return verzoeken.stream()
                    .filter(a -> zaken.containsKey(a.samenwerking()))
                    .collect(Collectors.toMap(Actieverzoek::id, a -> zaken.get(a.samenwerking())));
        });
    }

    /// A request for which a guest may get a link: still open, and of a partner without Poort.
    public Actieverzoek voorGast(Medewerker wie, UUID id) {
        return db.read(wie.actor("gast uitnodigen"), tx -> {
            var a = eigen(tx, wie, id);
            boolean gast = new ZaaksamenwerkingenSql(tx.handle())
                    .partners(a.samenwerking()).stream()
                            .anyMatch(p -> p.id().equals(a.partner()) && p.doetMee() && p.weg() == Partnerweg.GAST);
            if (!gast || !a.isOpen()) {
                throw new Weigering(
                        "geen-gast",
                        "Voor dit verzoek is geen link nodig: het is klaar, of de partner werkt met Poort");
            }
            return a;
        });
    }
}
