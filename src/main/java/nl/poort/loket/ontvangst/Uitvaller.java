package nl.poort.loket.ontvangst;

import java.time.Duration;
import java.util.UUID;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.OntvangstbevindingGedaan;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekUitgevallen;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// Lays down what cannot go on by itself with somebody, and what is not as it should be as a finding. In the
/// transaction of its caller; the same thing twice is one thing.
final class Uitvaller {
    private static final Duration TIJD = Duration.ofHours(4);

    private final Ontvangstbronnen bronnen;

    Uitvaller(Ontvangstbronnen bronnen) {
        this.bronnen = bronnen;
    }

    static Actor programma(UUID organisatie) {
        return new Actor(null, "Poort", organisatie, "verzoek ontvangen");
    }

    void valUit(Tx tx, Verzoekdossier v, int volgnummer, Uitvalreden reden, String toelichting) {
        var actor = Actor.system("uitval toewijzen");
        var mens = bronnen.medewerkers().metRol(actor, v.organisatie(), Rol.FUNCTIONEEL_BEHEERDER).stream()
                .findFirst();
        var naam = mens.map(m -> m.naam())
                .or(() -> bronnen.organisaties().teams(actor, v.organisatie()).stream()
                        .map(t -> "team " + t.naam())
                        .findFirst())
                .orElse("functioneel beheer");
        var uitval = new Uitval(
                v.id(),
                tx.newId(),
                v.nummer(),
                volgnummer,
                reden,
                toelichting,
                mens.map(m -> m.id()).orElse(null),
                naam,
                tx.now(),
                tx.now().plus(TIJD),
                null,
                "");
        var sql = new VerloopSql(tx.handle());
        if (sql.insert(v.organisatie(), uitval)) {
            sql.stap(
                    v.organisatie(),
                    v.id(),
                    tx.newId(),
                    new Verzoekstap(volgnummer, tx.now(), "wacht op een medewerker", reden.naam()));
            tx.publish(new VerzoekUitgevallen(
                    v.id(), v.organisatie(), v.nummer(), volgnummer, uitval.id(), reden.name(), toelichting));
        }
    }

    /// @param sleutel what it is about: open findings with the same key are one
    void bevind(Tx tx, UUID organisatie, String sleutel, Bevinding.Soort soort, String tekst, int prioriteit) {
        var b = new Bevinding(tx.newId(), soort, tekst, prioriteit, tx.now(), null);
        if (new VerloopSql(tx.handle()).insert(organisatie, sleutel, b)) {
            tx.publish(new OntvangstbevindingGedaan(b.id(), organisatie, soort.name(), tekst, prioriteit));
        }
    }

    /// A request that does not get to the authority outside it belongs to.
    void hapert(Tx tx, Doorzending d, String sleutel, String bezwaar) {
        bevind(
                tx,
                d.organisatie(),
                sleutel,
                Bevinding.Soort.LANDELIJK,
                "Verzoek " + Verzoeknummers.leesbaar(d.nummer()) + " is nog niet doorgezonden naar " + d.naam() + ": "
                        + bezwaar,
                2);
        valUit(
                tx,
                new DossiersSql(tx.handle()).lock(d.verzoek()).orElseThrow(),
                0,
                Uitvalreden.NIET_DOORGEZONDEN,
                bezwaar + ". Poort blijft het proberen. Bel " + d.naam() + ", of neem het doorzenden terug.");
    }

    void opgelost(Tx tx, UUID organisatie, String sleutel) {
        new VerloopSql(tx.handle()).sluitBevinding(organisatie, sleutel, tx.now());
    }
}
