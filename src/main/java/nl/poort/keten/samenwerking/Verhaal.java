package nl.poort.keten.samenwerking;

import java.util.UUID;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// Writes down what happened in a cooperation: in the list of both sides, and in the story of the case.
record Verhaal(Tx tx, Samenwerkbronnen bronnen, Samenwerking samenwerking) {
    private static final Actor NAMEN = Actor.system("naam van een organisatie");

    /// By the organisation that acts.
    void schrijf(UUID partner, UUID actieverzoek, Voorvalsoort soort, String tekst) {
        var organisatie = tx.actor().organisation();
        schrijf(
                partner,
                actieverzoek,
                soort,
                naam(organisatie == null ? samenwerking.organisatie() : organisatie),
                tekst);
    }

    /// @param partij the organisation that did it, as it is called
    void schrijf(UUID partner, UUID actieverzoek, Voorvalsoort soort, String partij, String tekst) {
        new ZaaksamenwerkingenSql(tx.handle())
                .insert(
                        new Voorval(
                                samenwerking.id(),
                                tx.newId(),
                                actieverzoek,
                                tx.now(),
                                partij,
                                tx.actor().name(),
                                soort,
                                tekst),
                        samenwerking.organisatie(),
                        partner);
        tx.publish(new VoorvalVastgelegd(
                samenwerking.root(),
                samenwerking.organisatie(),
                samenwerking.id(),
                actieverzoek,
                soort.name(),
                partij,
                tekst));
    }

    private String naam(UUID organisatie) {
        return naam(bronnen.mensen().organisaties(), organisatie);
    }

    static String naam(Organisaties organisaties, UUID organisatie) {
        return organisaties.find(NAMEN, organisatie).map(o -> o.naam()).orElse("een andere organisatie");
    }
}
