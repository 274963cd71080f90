package nl.poort.contact.kanalen;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.DirecteKanalen;
import nl.poort.Modules;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;

/// Two municipalities with people at the desk, and a telephone exchange.
final class Kanaalproef implements AutoCloseable {
    static final Actor PROEF = Actor.system("proef");

    final TestDatabase test = TestDatabase.open();
    final Modules m = new Modules(test.db(), test.gebeurtenissen(), List.of());
    final DirecteKanalen kanalen = m.directeKanalen;
    final UUID berg = gemeente("Gemeente Berg");
    final UUID dal = gemeente("Gemeente Dal");
    final Medewerker sanne = mens(berg, "Sanne", Rol.KCC_MEDEWERKER);
    final Medewerker rob = mens(berg, "Rob", Rol.KCC_MEDEWERKER);
    final Medewerker vreemde = mens(dal, "Vreemde", Rol.KCC_MEDEWERKER);
    final Telefooncentrale centrale =
            kanalen.centrales.maak(PROEF, berg, "Centrale").centrale();
    private int teller;

    Kanaalproef() {
        kanalen.toestellen.zitOp(sanne, "2041");
        kanalen.toestellen.zitOp(rob, "2042");
        kanalen.toestellen.zitOp(vreemde, "2041");
    }

    private UUID gemeente(String naam) {
        return m.organisaties
                .voegToe(PROEF, Organisatiegegevens.van(naam, Organisatiesoort.GEMEENTE))
                .id();
    }

    Medewerker mens(UUID organisatie, String naam, Rol... rollen) {
        return m.medewerkers.voegToe(
                PROEF,
                organisatie,
                new Medewerkergegevens(naam, naam + "@voorbeeld.nl", null, Set.of(rollen), Set.of()));
    }

    static Belbericht bericht(Belsoort soort, String id, String klant, String oorzaak, String... toestellen) {
        return new Belbericht(soort, Belrichting.IN, id, klant, "0881234501", List.of(toestellen), oorzaak);
    }

    Belgevolg meld(Belsoort soort, String id, String klant, String... toestellen) {
        var oorzaak = soort == Belsoort.OPGEHANGEN ? "cancel" : null;
        return kanalen.telefonie.meld(centrale, bericht(soort, id, klant, oorzaak, toestellen));
    }

    String nieuw() {
        return "gesprek-" + ++teller;
    }

    Telefoongesprek gesprek(UUID id) {
        return kanalen.telefonie.get(sanne, id).gesprek();
    }

    void wacht(int seconden) {
        test.klok().verder(Duration.ofSeconds(seconden));
    }

    /// What the figures read of a channel, as `oorzaak wacht`.
    List<String> wachttijden(String kanaal) {
        return test.eigenaar()
                .withHandle(h -> h.createQuery(
                                "select oorzaak || ' ' || wacht_seconden from kanalen.wachttijd where kanaal = :kanaal")
                        .bind("kanaal", kanaal)
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public void close() {
        test.close();
    }
}
