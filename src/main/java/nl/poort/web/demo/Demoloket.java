package nl.poort.web.demo;

import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The Omgevingswet of the demo alive: rules in work, requests of citizens, and one that is not whole.
public final class Demoloket {
    private static final Actor DEMO = Actor.system("demo maken");

    private final Db db;
    private final Organisaties organisaties;
    private final Medewerkers medewerkers;
    private final Demoregels regels;
    private final Demoverzoeken verzoeken;
    private final Demoontvangst ontvangst;

    public Demoloket(
            Db db,
            Organisaties organisaties,
            Medewerkers medewerkers,
            Demoregels regels,
            Demoverzoeken verzoeken,
            Demoontvangst ontvangst) {
        this.db = db;
        this.organisaties = organisaties;
        this.medewerkers = medewerkers;
        this.regels = regels;
        this.verzoeken = verzoeken;
        this.ontvangst = ontvangst;
    }

    /// At every start; what is there already stays as it is.
    public void maak() {
        organisaties.findOpCode(DEMO, "demo-westveld").ifPresent(this::maak);
    }

    private void maak(Organisatie westveld) {
        var bea = medewerkers.findOpEmail(DEMO, westveld.id(), "bea@demo.poort.example");
        var ilse = medewerkers.findOpEmail(DEMO, westveld.id(), "ilse@demo.poort.example");
        if (bea.isEmpty() || ilse.isEmpty()) {
            return;
        }
        var nu = db.clock().instant();
        db.run(DEMO, tx -> {
            regels.maakAlsErGeenIs(bea.get());
            if (ontvangst.sluitAan(bea.get(), nu)) {
                verzoeken.dienIn();
            }
            ontvangst.bied(ilse.get(), nu);
        });
    }
}
