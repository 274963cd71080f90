package nl.poort.loket.vergunningcheck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Uitkomst;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.registers.omgeving.Gezag;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.omgeving.Werkzaamheid;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Conversations about "mag ik dit hier, en wat moet ik daarvoor doen", of people without a login.
///
/// Who knows its code may see it and go on with it; the page that asks for a code counts the tries.
public final class Vergunningchecks {
    private static final Actor BEZOEKER = Actor.system("vergunningcheck");
    private static final Duration BEWAAR = Duration.ofDays(180);
    private static final int MEESTE_BEVINDINGEN = 100;
    private static final int LANGST = 4_000;

    private final Db db;
    private final Regelbestanden regelbestanden;
    private final Omgevingsdeuren omgeving;
    private final Checkcode codes;

    public Vergunningchecks(Db db, Regelbestanden regelbestanden, Omgevingsdeuren omgeving) {
        this.db = db;
        this.regelbestanden = regelbestanden;
        this.omgeving = omgeving;
        this.codes = new Checkcode(db);
    }

    /// With the rules that hold today of every authority at this place.
    ///
    /// @param werken codes of the works that were chosen
    public Check begin(List<String> werken, Plek plek) {
        var gekozen = werken.stream()
                .distinct()
                .flatMap(w -> omgeving.werkzaamheden().find(w).stream())
                .toList();
        if (gekozen.isEmpty()) {
            throw new Weigering("geen-werk", "Kies eerst wat u wilt doen");
        }
        var gezagen = omgeving.gebieden().gezagen(plek);
        var codes = gezagen.stream().map(Gezag::code).toList();
        var activiteiten = gekozen.stream()
                .flatMap(w -> omgeving.werkzaamheden().activiteiten(w.code(), codes).stream())
                .map(a -> new Regelkeuze.Gekozen(a.urn(), a.naam(), a.gezagcode()))
                .toList();
        var keuze = Regelkeuze.van(
                gezagen.stream()
                        .map(g -> new Regelkeuze.Bevoegd(g.code(), g.naam(), g.organisatie()))
                        .toList(),
                activiteiten,
                regelbestanden.geldig(LocalDate.ofInstant(db.clock().instant(), Tx.ZONE)));
        return begin(gekozen.stream().map(Werkzaamheid::naam).toList(), plek, keuze);
    }

    Check begin(List<String> werken, Plek plek, Regelkeuze keuze) {
        return db.change(BEZOEKER, tx -> {
            var sql = new ChecksSql(tx.handle());
            var id = tx.newId();
            var hash = codes.hash(codes.van(id)).orElseThrow();
            sql.insert(
                    new ChecksSql.Rij(id, tx.local().toLocalDate(), List.copyOf(werken), plek, tx.now(), false), hash);
            sql.insertRegels(id, keuze.regels());
            sql.insertStilte(id, keuze.stil());
            Gesprek.opgezocht(
                            regels(keuze.regels()),
                            gebied -> omgeving.werkingsgebieden().antwoord(gebied, plek))
                    .forEach(a -> sql.zet(id, a));
            tx.publish(new CheckBegonnen(id, List.copyOf(werken), keuze.regels().size()));
            return lees(tx, sql.find(id).orElseThrow());
        });
    }

    public Check get(UUID check) {
        return db.read(
                BEZOEKER,
                tx -> new ChecksSql(tx.handle())
                        .find(check)
                        .map(r -> lees(tx, r))
                        .orElseThrow(() -> Weigering.onbekend("Deze check")));
    }

    /// By its code, however it was typed; empty when it is nobody's.
    public Optional<Check> findOpCode(String code) {
        return codes.hash(code)
                .flatMap(hash -> db.read(
                        BEZOEKER,
                        tx -> new ChecksSql(tx.handle())
                                .findOpCode(hash)
                                .flatMap(id -> new ChecksSql(tx.handle()).find(id))
                                .map(r -> lees(tx, r))));
    }

    /// An answer, or another one to what was answered before; what does not matter any more after it falls away.
    public Check antwoorden(UUID check, String sleutel, List<String> waarden) {
        return db.change(BEZOEKER, tx -> {
            var sql = new ChecksSql(tx.handle());
            var rij = sql.lock(check).orElseThrow(() -> Weigering.onbekend("Deze check"));
            var antwoord = new Antwoord(
                    sleutel, waarden.stream().map(Vergunningchecks::begrensd).toList(), false);
            var regels = regels(sql.regels(check));
            var alle = new LinkedHashMap<String, Antwoord>();
            sql.antwoorden(check).forEach(a -> alle.put(a.sleutel(), a));
            alle.put(sleutel, antwoord);
            var gesprek = Gesprek.van(regels, List.copyOf(alle.values()));
            if (gesprek.vervallen().contains(sleutel)) {
                throw new Weigering("vraag-vervallen", "Deze vraag is niet meer nodig. Ga verder met de volgende.");
            }
            sql.zet(check, antwoord);
            sql.wis(check, gesprek.vervallen());
            boolean klaar = gesprek.volgende().isEmpty();
            sql.bewaard(check, tx.now(), klaar);
            if (klaar && !rij.afgerond()) {
                rondAf(tx, check, gesprek);
            }
            return lees(tx, sql.find(check).orElseThrow());
        });
    }

    private static String begrensd(String waarde) {
        if (waarde.length() > LANGST) {
            throw new Weigering("antwoord-te-lang", "Gebruik hoogstens " + LANGST + " tekens.");
        }
        return waarde.strip();
    }

    private static void rondAf(Tx tx, UUID check, Gesprek gesprek) {
        var sql = new UitlegSql(tx.handle());
        var conclusies = gesprek.conclusies();
        for (var c : conclusies) {
            switch (c.uitkomst()) {
                case Uitkomst.Tegenspraak(var beslissing) ->
                    sql.tel(c.regels(), Bevinding.Soort.TEGENSPRAAK, beslissing, voorbeeld(gesprek, c), tx.now());
                case Uitkomst.Geen g ->
                    sql.tel(
                            c.regels(),
                            Bevinding.Soort.GEEN_UITKOMST,
                            c.regels().naam(),
                            voorbeeld(gesprek, c),
                            tx.now());
                case Uitkomst.Open o -> {}
                case Uitkomst.Bepaald b -> {}
            }
        }
        tx.publish(new CheckAfgerond(
                check,
                conclusies.stream()
                        .flatMap(c -> c.conclusies().stream())
                        .map(Enum::name)
                        .toList(),
                conclusies.stream().anyMatch(Checkconclusie::isVastgelopen)));
    }

    /// Without what was typed freely: somebody may have written a name in it.
    private static String voorbeeld(Gesprek gesprek, Checkconclusie bij) {
        return gesprek.gegeven().stream()
                .filter(v -> v.bij().contains(bij.regels()) && v.vraag().soort() != Vraagsoort.TEKST)
                .map(v -> v.vraag().tekst() + ": " + v.antwoord())
                .collect(Collectors.joining("\n"));
    }

    /// A Vraag was made of "ik begrijp deze vraag niet"; in the transaction that makes it.
    ///
    /// @param sleutel the question; empty when it is about the conclusion
    public void meldOnduidelijk(UUID check, String sleutel, UUID vraag, String kenmerk) {
        db.run(BEZOEKER, tx -> {
            var staat = get(check);
            var over = sleutel.isEmpty() ? Optional.<Checkvraag>empty() : staat.vind(sleutel);
            var sql = new UitlegSql(tx.handle());
            var tekst = over.map(v -> v.vraag().tekst()).orElse("De uitkomst");
            if (!sql.insert(check, new Onduidelijk(vraag, kenmerk, sleutel, tekst, tx.now(), "", null))) {
                return;
            }
            over.map(v -> v.bij().getFirst()).ifPresent(bij -> {
                sql.tel(bij, Bevinding.Soort.ONDUIDELIJK, tekst, "", tx.now());
                tx.publish(new CheckvraagOnduidelijk(check, vraag, kenmerk, bij.boek(), bij.versie()));
            });
            new ChecksSql(tx.handle()).bewaard(check, tx.now(), staat.isKlaar());
        });
    }

    /// The customer was told the answer to a Vraag: it stands with the question too from now on.
    public void uitleggen(UUID vraag, String kenmerk, String uitleg) {
        db.run(
                BEZOEKER,
                tx -> new UitlegSql(tx.handle())
                        .uitgelegd(vraag, uitleg, tx.now())
                        .forEach(check -> tx.publish(new CheckvraagUitgelegd(check, vraag, kenmerk))));
    }

    /// Where citizens got stuck in the rules of one's own organisation, the last first.
    public List<Bevinding> bevindingen(Medewerker wie) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering(
                    "geen-recht", "Alleen een functioneel beheerder ziet waar de Vergunningcheck vastloopt");
        }
        return db.read(
                wie.actor("vergunningcheck verbeteren"),
                tx -> new UitlegSql(tx.handle()).bevindingen(wie.organisatie(), MEESTE_BEVINDINGEN));
    }

    /// Forgets what nobody went on with for half a year.
    public int ruimOp() {
        return db.change(
                BEZOEKER, tx -> new ChecksSql(tx.handle()).deleteBefore(tx.now().minus(BEWAAR)));
    }

    private Map<Checkregels, Regels> regels(List<Checkregels> bij) {
        var regels = new LinkedHashMap<Checkregels, Regels>();
        bij.forEach(r -> regels.put(r, regelbestanden.regels(BEZOEKER, r.boek(), r.versie())));
        return regels;
    }

    private Check lees(Tx tx, ChecksSql.Rij rij) {
        var sql = new ChecksSql(tx.handle());
        var gesprek = Gesprek.van(regels(sql.regels(rij.id())), sql.antwoorden(rij.id()));
        return new Check(
                rij.id(),
                codes.van(rij.id()),
                rij.dag(),
                rij.werken(),
                rij.plek(),
                gesprek.gegeven(),
                gesprek.volgende(),
                gesprek.nogHoogstens(),
                gesprek.conclusies(),
                sql.stil(rij.id()),
                new UitlegSql(tx.handle()).list(rij.id()),
                rij.bewaard().plus(BEWAAR));
    }
}
