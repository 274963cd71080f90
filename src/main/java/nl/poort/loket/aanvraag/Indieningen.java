package nl.poort.loket.aanvraag;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.registers.documenten.Keuringsstand;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Files requests. What may follow on it is in [Vervolgen].
///
/// Filing reads every attachment first and compares size and SHA-256; the transaction that gives the number refuses
/// when anything changed since. So there is a filed request with everything in it, or the concept as it was.
public final class Indieningen {
    private final Db db;
    private final Concepten concepten;
    private final Bestanden bestanden;

    public Indieningen(Db db, Concepten concepten, Bestanden bestanden) {
        this.db = db;
        this.concepten = concepten;
        this.bestanden = bestanden;
    }

    /// Gives it its number. Filed before: the request as it was filed then.
    public Verzoek indienen(UUID project, UUID verzoek) {
        var concept = concepten.find(project, verzoek);
        if (concept.isEmpty()) {
            return get(project, verzoek);
        }
        var heel = nagekeken(concept.get());
        return db.change(Toegang.tot(project, "aanvraag indienen"), tx -> {
            if (!new ProjectenSql(tx.handle()).lock(project)) {
                throw Weigering.onbekend("Deze aanvraag");
            }
            var sql = new VerzoekenSql(tx.handle());
            var rij = sql.lock(project, verzoek).orElseThrow(() -> Weigering.onbekend("Deze aanvraag"));
            if (!rij.isConcept()) {
                return Verzoeklezer.verzoek(tx, rij);
            }
            var nu = Verzoeklezer.concept(tx, rij);
            eisCompleet(nu, heel);
            zetVast(tx, nu);
            return Nummering.dienIn(tx, rij);
        });
    }

    /// What was read back from where it is kept, by attachment: its hash.
    private Map<UUID, String> nagekeken(Concept c) {
        for (var b : c.bijlagen()) {
            if (!b.isHeel()) {
                throw new Weigering(
                        "bijlage-niet-heel",
                        "Het bestand " + b.naam() + " is nog niet helemaal binnen. Er is niets ingediend.");
            }
            if (bestanden.keuring(c.project(), b.sha256()) == Keuringsstand.BESMET) {
                throw new Weigering(
                        "besmet",
                        "In het bestand " + b.naam() + " is een virus gevonden. Haal het weg bij Documenten.");
            }
            if (!bestanden.isHeel(c.project(), b.sha256(), b.grootte())) {
                throw new Weigering(
                        "bijlage-beschadigd",
                        "Het bestand " + b.naam()
                                + " is niet goed bewaard. Voeg het opnieuw toe. Er is niets ingediend.");
            }
        }
        return c.bijlagen().stream().collect(Collectors.toMap(Bijlage::id, Bijlage::sha256));
    }

    private void eisCompleet(Concept c, Map<UUID, String> heel) {
        boolean gelijk = c.bijlagen().size() == heel.size()
                && c.bijlagen().stream().allMatch(b -> b.isHeel() && b.sha256().equals(heel.get(b.id())));
        if (!gelijk) {
            throw new Weigering(
                    "bijlagen-veranderd", "Er veranderde iets aan uw bijlagen. Kijk ze na en dien dan opnieuw in.");
        }
        var volledig = concepten.volledigheid(c);
        if (!volledig.wissels().isEmpty()) {
            throw new Weigering(
                    "regels-veranderd",
                    "De vragen zijn veranderd sinds u begon. Kijk bij stap 4 wat er anders is. Er is niets ingediend.");
        }
        if (!volledig.isIndienbaar()) {
            var mist = volledig.ontbreekt().stream()
                    .filter(Volledigheid.Gemis::verplicht)
                    .map(Volledigheid.Gemis::wat)
                    .collect(Collectors.joining(", "));
            throw new Weigering("niet-compleet", "U kunt nog niet indienen. Dit mist nog: " + mist + ".");
        }
    }

    /// The questions that count stand in the request as they were asked; those for an attachment too.
    private void zetVast(Tx tx, Concept c) {
        var sql = new InhoudSql(tx.handle(), c.project(), c.id());
        concepten.vragen(c).forEach((urn, lijst) -> {
            int plaats = 0;
            for (var v : lijst.vragen()) {
                var antwoorden = v.isBijlage() ? List.<String>of() : v.antwoorden();
                if (v.isBeantwoord()) {
                    sql.antwoord(
                            new InhoudSql.Antwoord(
                                    urn,
                                    v.regel().id(),
                                    Schrift.schoon(v.regel().tekst()),
                                    antwoorden,
                                    plaats++,
                                    Schrift.schoon(v.groep()),
                                    Schrift.schoon(v.regel().kenmerken().classificatie())),
                            tx.now());
                }
            }
        });
        sql.wisZonderPlaats();
    }

    /// A filed request of this project, as it was filed.
    public Verzoek get(UUID project, UUID verzoek) {
        return db.read(
                Toegang.tot(project, "aanvraag bekijken"),
                tx -> Verzoeklezer.verzoek(tx, ingediend(tx, project, verzoek)));
    }

    static VerzoekenSql.Rij ingediend(Tx tx, UUID project, UUID verzoek) {
        return new VerzoekenSql(tx.handle())
                .find(project, verzoek)
                .filter(r -> !r.isConcept())
                .orElseThrow(() -> Weigering.onbekend("Deze aanvraag"));
    }
}
