package nl.poort.loket.aanvraag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// Brings the rows of a request together.
final class Verzoeklezer {
    private Verzoeklezer() {}

    static Verzoek verzoek(Tx tx, VerzoekenSql.Rij rij) {
        if (rij.isConcept()) {
            throw Weigering.onbekend("Dit verzoek");
        }
        var sql = new InhoudSql(tx.handle(), rij.project(), rij.id());
        var vorig = vorig(tx, rij);
        var antwoorden = sql.antwoorden();
        var activiteiten = sql.activiteiten().stream()
                .map(a -> new Verzoekactiviteit(
                        a.urn(),
                        a.naam(),
                        a.gezagcode(),
                        a.gezagnaam(),
                        a.regels(),
                        antwoorden.stream()
                                .filter(w -> w.urn().equals(a.urn()) && w.plaats() != null)
                                .map(w -> antwoord(w, vorig))
                                .toList()))
                .toList();
        return new Verzoek(
                rij.id(),
                rij.nummer(),
                rij.doel(),
                rij.soort(),
                new Verzoek.Project(rij.project(), rij.naam(), rij.omschrijving()),
                rij.ingediend(),
                rij.plek(),
                sql.betrokkenen(),
                activiteiten,
                bijlagen(tx, rij));
    }

    private static Map<String, List<String>> vorig(Tx tx, VerzoekenSql.Rij rij) {
        var vorig = new HashMap<String, List<String>>();
        if (rij.vorige() != null) {
            new InhoudSql(tx.handle(), rij.project(), rij.vorige())
                    .antwoorden()
                    .forEach(a -> vorig.put(a.urn() + " " + a.vraag(), a.antwoorden()));
        }
        return vorig;
    }

    private static Verzoekantwoord antwoord(InhoudSql.Antwoord a, Map<String, List<String>> vorig) {
        var eerder = vorig.get(a.urn() + " " + a.vraag());
        return new Verzoekantwoord(
                a.vraag(),
                a.groep(),
                a.tekst(),
                a.classificatie(),
                a.antwoorden(),
                a.antwoorden().equals(eerder) ? null : eerder);
    }

    private static List<Verzoekbijlage> bijlagen(Tx tx, VerzoekenSql.Rij rij) {
        return new BijlagenSql(tx.handle(), rij.project(), rij.id())
                .list().stream()
                        .map(b -> new Verzoekbijlage(
                                b.id(), b.naam(), b.soort(), b.grootte(), b.sha256(), b.plaatsing(), rij.project()))
                        .sorted(java.util.Comparator.comparing(Verzoekbijlage::id))
                        .toList();
    }

    static Concept concept(Tx tx, VerzoekenSql.Rij rij) {
        var sql = new InhoudSql(tx.handle(), rij.project(), rij.id());
        var vorige = rij.vorige() == null
                ? null
                : new VerzoekenSql(tx.handle())
                        .find(rij.project(), rij.vorige())
                        .map(VerzoekenSql.Rij::nummer)
                        .orElse(null);
        return new Concept(
                rij.project(),
                rij.id(),
                rij.doel(),
                rij.soort(),
                vorige,
                rij.naam(),
                rij.omschrijving(),
                rij.plek(),
                sql.betrokkenen(),
                sql.activiteiten(),
                new BijlagenSql(tx.handle(), rij.project(), rij.id()).list(),
                sql.bewerkt());
    }

    /// Its row, held until the transaction ends, if it may still change.
    static VerzoekenSql.Rij lockConcept(Tx tx, UUID project, UUID id) {
        var rij =
                new VerzoekenSql(tx.handle()).lock(project, id).orElseThrow(() -> Weigering.onbekend("Deze aanvraag"));
        if (!rij.isConcept()) {
            throw new Weigering(
                    "al-ingediend", "Deze aanvraag is al ingediend en verandert niet meer. U kunt haar wel aanvullen.");
        }
        return rij;
    }
}
