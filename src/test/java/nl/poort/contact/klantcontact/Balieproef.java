package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.Modules;
import nl.poort.TestDatabase;
import nl.poort.contact.berichten.PortaalBezorger;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Actor;
import nl.poort.web.demo.Demoketen;

/// The desk of the demo chain: Sanne and a colleague of hers at the municipality, Noor at IPLO.
final class Balieproef implements AutoCloseable {
    static final Actor PROGRAMMA = Actor.system("proef");
    final TestDatabase test = TestDatabase.open();
    final Modules m = new Modules(test.db(), test.gebeurtenissen(), List.of(new PortaalBezorger()));
    final Medewerker sanne;
    final Medewerker noor;
    final Medewerker collega;

    Balieproef() {
        new Demoketen(test.db(), m.organisaties, m.medewerkers, m.accounts, m.dienstroosters).maakAlsLeeg();
        sanne = mens("sanne");
        noor = mens("noor");
        collega = new Medewerker(
                UUID.randomUUID(), sanne.organisatie(), "Petra", "p@voorbeeld.nl", null, sanne.rollen(), sanne.teams());
    }

    private Medewerker mens(String naam) {
        return m.organisaties.list(PROGRAMMA).stream()
                .flatMap(o -> m.medewerkers.findOpEmail(PROGRAMMA, o.id(), naam + "@demo.poort.example").stream())
                .findFirst()
                .orElseThrow();
    }

    Partij klant(String naam) {
        return m.partijen.registreer(
                sanne.actor("klant vastleggen"), NieuwePartij.persoon(naam, DigitaalAdres.telefoon("06 12345678")));
    }

    Gesprek gesprek(LopendContact c, Klant klant) {
        var woorden = c.veld("woorden").isEmpty() ? "Mag dit?" : c.veld("woorden");
        var team = sanne.teams().iterator().next();
        return new Gesprek(c.kanaal(), klant, woorden, null, Map.of(), c.kenmerk(), team, null, null, c);
    }

    long aantal(String tabel) {
        return test.eigenaar()
                .withHandle(h -> h.createQuery("select count(*) from klantcontact." + tabel)
                        .mapTo(Long.class)
                        .one());
    }

    /// Nobody is busy with anything any more.
    void ruimOp() {
        for (var wie : List.of(sanne, noor, collega)) {
            m.lopendeContacten.list(wie).forEach(c -> m.lopendeContacten.gooiWeg(wie, c.id()));
        }
    }

    @Override
    public void close() {
        test.close();
    }
}
