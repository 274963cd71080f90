package nl.poort.loket.aanvraag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.registers.omgeving.Plek;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Requests that are being filled in, step by step; each step may be done again until it is filed.
public final class Concepten {
    private static final String WERK = "aanvraag invullen";
    private static final int MEESTE_ACTIVITEITEN = 50;

    private final Db db;
    private final Formulieren formulieren;
    private final Bestanden bestanden;

    /// What somebody chose.
    ///
    /// @param gezagcode who decides here; empty when nobody is known
    public record Keuze(String urn, String naam, String gezagcode, String gezagnaam) {}

    public Concepten(Db db, Regelbestanden regelbestanden, Bestanden bestanden) {
        this.db = db;
        this.formulieren = new Formulieren(regelbestanden);
        this.bestanden = bestanden;
    }

    public Concept get(UUID project, UUID verzoek) {
        return find(project, verzoek).orElseThrow(() -> Weigering.onbekend("Deze aanvraag"));
    }

    /// Empty when it does not belong to this project, or is filed.
    public Optional<Concept> find(UUID project, UUID verzoek) {
        return db.read(
                Toegang.tot(project, WERK),
                tx -> new VerzoekenSql(tx.handle())
                        .find(project, verzoek)
                        .filter(VerzoekenSql.Rij::isConcept)
                        .map(r -> Verzoeklezer.concept(tx, r)));
    }

    /// Step 1. Another kind of request may have other questions.
    public void noem(UUID project, UUID verzoek, String naam, String omschrijving, Verzoeksoort soort) {
        bewerk(project, verzoek, Stap.PROJECT, (tx, rij) -> {
            var schoon = Schrift.schoon(naam);
            new VerzoekenSql(tx.handle()).noem(verzoek, schoon, Schrift.schoon(omschrijving), soort);
            new ProjectenSql(tx.handle()).noem(project, schoon, Schrift.schoon(omschrijving), tx.now());
            if (soort != rij.soort()) {
                neemFormulieren(tx, project, verzoek, soort);
            }
        });
    }

    /// Step 2.
    public void plaats(UUID project, UUID verzoek, Plek plek) {
        bewerk(project, verzoek, Stap.LOCATIE, (tx, rij) -> new VerzoekenSql(tx.handle()).plaats(verzoek, plek));
    }

    /// Step 3: these, in this order. What is left out goes with its answers.
    public void kies(UUID project, UUID verzoek, List<Keuze> keuzes) {
        if (keuzes.size() > MEESTE_ACTIVITEITEN) {
            throw new Weigering("te-veel", "Kies hoogstens " + MEESTE_ACTIVITEITEN + " activiteiten");
        }
        bewerk(project, verzoek, Stap.ACTIVITEITEN, (tx, rij) -> {
            var sql = new InhoudSql(tx.handle(), project, verzoek);
            var had = sql.activiteiten().stream().collect(Collectors.toMap(Conceptactiviteit::urn, a -> a));
            var geldig = formulieren.op(tx.local().toLocalDate());
            for (int i = 0; i < keuzes.size(); i++) {
                var k = keuzes.get(i);
                var oud = had.remove(k.urn());
                var regels = oud != null && oud.regels() != null
                        ? oud.regels()
                        : Formulieren.van(geldig, k.urn(), rij.soort()).orElse(null);
                sql.kies(
                        new Conceptactiviteit(
                                k.urn(), Schrift.schoon(k.naam()), k.gezagcode(), k.gezagnaam(), regels, Map.of()),
                        i);
            }
            had.keySet().forEach(sql::laatWeg);
        });
    }

    /// Step 4: answers to questions of one activity; an empty one takes the answer away.
    ///
    /// @param antwoorden by the id of the question
    /// @throws Weigering with every answer that does not fit, by the id of its question; then nothing is kept
    public void antwoord(UUID project, UUID verzoek, String urn, Map<String, List<String>> antwoorden) {
        bewerk(project, verzoek, Stap.VRAGEN, (tx, rij) -> {
            var sql = new InhoudSql(tx.handle(), project, verzoek);
            var activiteit = sql.activiteiten().stream()
                    .filter(a -> a.urn().equals(urn) && a.regels() != null)
                    .findFirst()
                    .orElseThrow(() -> Weigering.onbekend("Deze activiteit"));
            var regels = formulieren.regels(activiteit.regels());
            var bezwaren = new HashMap<String, String>();
            antwoorden.forEach((id, ruw) -> regels.find(id)
                    .filter(v -> v.soort().isGesteld())
                    .ifPresent(vraag -> {
                        var schoon = ruw.stream()
                                .map(Schrift::schoon)
                                .filter(w -> !w.isEmpty())
                                .toList();
                        var bezwaar = schoon.isEmpty() ? "" : Vragenlijst.bezwaar(regels, vraag, schoon);
                        if (!bezwaar.isEmpty()) {
                            bezwaren.put(id, bezwaar);
                        }
                        zet(tx, sql, urn, vraag, schoon);
                    }));
            if (!bezwaren.isEmpty()) {
                throw new Weigering("ongeldig", "Er is iets niet goed ingevuld", bezwaren);
            }
        });
    }

    private static void zet(Tx tx, InhoudSql sql, String urn, Regelvraag vraag, List<String> antwoorden) {
        if (antwoorden.isEmpty()) {
            sql.wisAntwoord(urn, vraag.id());
        } else {
            sql.antwoord(new InhoudSql.Antwoord(urn, vraag.id(), vraag.tekst(), antwoorden, null, "", ""), tx.now());
        }
    }

    /// Somebody said to be ready with this step for now.
    public void bekeken(UUID project, UUID verzoek, Stap stap) {
        bewerk(project, verzoek, stap, (tx, rij) -> {});
    }

    /// Step 6.
    public void gegevens(UUID project, UUID verzoek, List<Betrokkene> betrokkenen) {
        bewerk(
                project,
                verzoek,
                Stap.GEGEVENS,
                (tx, rij) -> new InhoudSql(tx.handle(), project, verzoek)
                        .betrokkenen(betrokkenen.stream().map(Schrift::schoon).toList()));
    }

    /// The questions of each activity that matter now; only of activities with a form.
    public Map<String, Vragenlijst> vragen(Concept concept) {
        return concept.activiteiten().stream()
                .filter(a -> a.regels() != null)
                .collect(Collectors.toMap(
                        Conceptactiviteit::urn,
                        a -> Vragenlijst.van(
                                formulieren.regels(a.regels()),
                                a.antwoorden(),
                                Volledigheid.bijgevoegd(concept, a.urn()))));
    }

    /// How far every step is, and what is missing.
    public Volledigheid volledigheid(Concept concept) {
        return Volledigheid.van(concept, vragen(concept), wissels(concept));
    }

    /// The activities whose form changed since it was begun, each with what is different.
    public List<Regelwissel> wissels(Concept concept) {
        var geldig = formulieren.op(dag());
        return concept.activiteiten().stream()
                .flatMap(a -> Formulieren.van(geldig, a.urn(), concept.soort())
                        .filter(nieuw -> !nieuw.equals(a.regels()))
                        .map(nieuw -> Regelwissel.van(a, nieuw, formulieren::regels))
                        .stream())
                .toList();
    }

    private java.time.LocalDate dag() {
        return java.time.LocalDate.ofInstant(db.clock().instant(), Tx.ZONE);
    }

    /// Goes on with the forms that hold now. Every answer stays; what has another id now gets its answer too.
    public void volgNieuweRegels(UUID project, UUID verzoek) {
        bewerk(project, verzoek, Stap.VRAGEN, (tx, rij) -> neemFormulieren(tx, project, verzoek, rij.soort()));
    }

    private void neemFormulieren(Tx tx, UUID project, UUID verzoek, Verzoeksoort soort) {
        var sql = new InhoudSql(tx.handle(), project, verzoek);
        var geldig = formulieren.op(tx.local().toLocalDate());
        var alle = sql.activiteiten();
        for (int i = 0; i < alle.size(); i++) {
            var a = alle.get(i);
            var nieuw = Formulieren.van(geldig, a.urn(), soort).orElse(a.regels());
            if (nieuw == null || nieuw.equals(a.regels())) {
                continue;
            }
            sql.kies(new Conceptactiviteit(a.urn(), a.naam(), a.gezagcode(), a.gezagnaam(), nieuw, Map.of()), i);
            Regelwissel.overgenomen(a, nieuw, formulieren::regels)
                    .forEach((vraag, antwoorden) -> zet(tx, sql, a.urn(), vraag, antwoorden));
        }
    }

    /// Only what was never filed.
    public void verwijder(UUID project, UUID verzoek) {
        db.run(Toegang.tot(project, "concept verwijderen"), tx -> {
            Verzoeklezer.lockConcept(tx, project, verzoek);
            var bijlagen = new BijlagenSql(tx.handle(), project, verzoek);
            bijlagen.list().forEach(b -> Bijlagen.laatLos(tx, bestanden, bijlagen, b));
            new VerzoekenSql(tx.handle()).verwijder(verzoek);
            tx.publish(new ConceptVerwijderd(project, verzoek));
        });
    }

    private void bewerk(UUID project, UUID verzoek, Stap stap, BiConsumer<Tx, VerzoekenSql.Rij> werk) {
        db.run(Toegang.tot(project, WERK), tx -> {
            werk.accept(tx, Verzoeklezer.lockConcept(tx, project, verzoek));
            new InhoudSql(tx.handle(), project, verzoek).bewerkt(stap, tx.now());
            tx.publish(new StapBewerkt(project, verzoek, stap.name()));
        });
    }
}
