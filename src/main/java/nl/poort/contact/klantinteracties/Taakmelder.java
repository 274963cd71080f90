package nl.poort.contact.klantinteracties;

import java.util.Map;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis;
import nl.poort.keten.vragen.Ketengebeurtenis.KlantGeinformeerd;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtAangenomen;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtBeantwoord;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagHeropend;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.register.BronGewijzigd;

/// Whoever asked a task from outside hears what people do with it here: it was taken on, answered, done, opened again.
final class Taakmelder {
    private static final String NAAM = "internetaken";
    private static final Actor PROGRAMMA = Actor.system("internetaken melden");

    private final Db db;

    Taakmelder(Db db) {
        this.db = db;
    }

    void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after(NAAM, OverdrachtAangenomen.class, this::meld);
        gebeurtenissen.after(NAAM, OverdrachtBeantwoord.class, this::meld);
        gebeurtenissen.after(NAAM, KlantGeinformeerd.class, this::meld);
        gebeurtenissen.after(NAAM, VraagHeropend.class, this::meld);
    }

    private void meld(Ketengebeurtenis g) {
        db.run(PROGRAMMA, tx -> new TakenSql(tx).bekendBuiten(g.vraag()).forEach(tx::publish));
    }

    /// That the state of a task may have changed; nothing about whom it is.
    static BronGewijzigd gewijzigd(UUID taak, UUID organisatie) {
        return new BronGewijzigd(
                taak,
                taak,
                organisatie,
                "klantinteracties",
                "internetaak",
                "internetaak",
                "update",
                "internetaak",
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                null,
                "");
    }
}
