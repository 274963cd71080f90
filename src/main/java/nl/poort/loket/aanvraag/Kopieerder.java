package nl.poort.loket.aanvraag;

import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.techniek.db.Tx;

/// Begins a request with all that stands in another one. Its documents keep their id: it is the same document.
record Kopieerder(Tx tx, Bestanden bestanden) {

    /// @param anders what is different; as it comes it is a supplement
    UUID kopie(VerzoekenSql.Rij van, UnaryOperator<VerzoekenSql.Rij> anders) {
        var id = tx.newId();
        new VerzoekenSql(tx.handle())
                .insert(anders.apply(new VerzoekenSql.Rij(
                        van.project(),
                        id,
                        Doel.AANVULLEN,
                        van.soort(),
                        null,
                        van.id(),
                        null,
                        van.naam(),
                        van.omschrijving(),
                        van.plek(),
                        tx.now(),
                        null)));
        var oud = new InhoudSql(tx.handle(), van.project(), van.id());
        var nieuw = new InhoudSql(tx.handle(), van.project(), id);
        nieuw.betrokkenen(oud.betrokkenen());
        int plaats = 0;
        for (var a : oud.activiteiten()) {
            nieuw.kies(a, plaats++);
        }
        oud.antwoorden().forEach(a -> nieuw.antwoord(a, tx.now()));
        oud.bewerkt().forEach(nieuw::bewerkt);
        bijlagen(van, id);
        return id;
    }

    private void bijlagen(VerzoekenSql.Rij van, UUID id) {
        var naar = new BijlagenSql(tx.handle(), van.project(), id);
        for (var b : new BijlagenSql(tx.handle(), van.project(), van.id()).list()) {
            var houder = tx.newId();
            naar.insert(
                    new Bijlage(
                            b.id(),
                            houder,
                            b.naam(),
                            b.soort(),
                            b.plaatsing(),
                            b.grootte(),
                            b.stukgrootte(),
                            b.kenmerk(),
                            b.sha256(),
                            b.klaar(),
                            0),
                    tx.now());
            bestanden.houdOok(tx, houder, b.sha256());
        }
    }
}
