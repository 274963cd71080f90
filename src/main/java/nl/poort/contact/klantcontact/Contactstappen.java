package nl.poort.contact.klantcontact;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Onthouden;
import nl.poort.techniek.db.Tx;

/// What happens during a contact: notes, searches, answers, who it is and what it is about. Each step is kept at once,
/// and
/// brings the contact on screen.
public final class Contactstappen {
    private final Db db;
    private final Onthouden<String, Optional<Kanaal>> kanalen = new Onthouden<>();

    public Contactstappen(Db db) {
        this.db = db;
    }

    /// Keeps what stands in these fields, letter for letter; the others stay as they are.
    public LopendContact bewaar(Medewerker wie, UUID id, Map<String, String> velden) {
        return wijzig(wie, id, c -> Records.with(c, "concept", Lopendregels.concept(c.concept(), velden)));
    }

    public LopendContact kiesKanaal(Medewerker wie, UUID id, String kanaal) {
        db.run(wie.actor(LopendeContacten.BEZIG), tx -> Kanalen.inGebruik(tx, kanalen, kanaal));
        return wijzig(wie, id, c -> Records.with(c, "kanaal", kanaal));
    }

    /// Searched for, as far as it does not point to a person.
    public LopendContact gezocht(Medewerker wie, UUID id, String tekst) {
        return wijzig(wie, id, c -> Records.with(c, "gezocht", Lopendregels.gezocht(c.gezocht(), tekst)));
    }

    /// Opened to answer with: recorded by itself.
    public LopendContact raadpleeg(Medewerker wie, UUID id, Bron bron) {
        return wijzig(wie, id, c -> Records.with(c, "bronnen", Lopendregels.bronnen(c.bronnen(), bron)));
    }

    /// It was not this one after all.
    public LopendContact laatLos(Medewerker wie, UUID id, UUID bron) {
        return wijzig(wie, id, c -> Records.with(c, "bronnen", Lopendregels.zonder(c.bronnen(), bron)));
    }

    /// Whom it is with, not checked yet; null = nobody we know.
    public LopendContact kiesKlant(Medewerker wie, UUID id, UUID partij) {
        return stap(wie, id, (tx, c) -> {
            Contactbegin.eisBekend(tx, partij);
            if (Objects.equals(c.partij(), partij)) {
                return c;
            }
            tx.publish(new ContactHerkend(id, partij, c.vraag()));
            return Records.with(c, "partij", partij, "controle", null, "doel", null, "gecontroleerdOp", null);
        });
    }

    /// Who it is was made sure, and what for: written down at the customer, with the purpose.
    public LopendContact controleer(Medewerker wie, UUID id, Identiteitscontrole controle, Inzagedoel doel) {
        if (controle == null || doel == null) {
            throw new Weigering("controle-ontbreekt", "Kies hoe u de klant hebt herkend, en waarvoor u kijkt");
        }
        return stap(wie, id, (tx, c) -> {
            if (c.partij() == null) {
                throw new Weigering("geen-klant", "Kies eerst wie de klant is");
            }
            var inzage = new KlantGecontroleerd(c.partij(), id, controle);
            db.run(wie.actor(doel.tekst()), t -> t.publish(inzage));
            return Records.with(c, "controle", controle, "doel", doel, "gecontroleerdOp", tx.now());
        });
    }

    /// It is about this Vraag, which runs already; null = about something new.
    ///
    /// @param kenmerk a number that another desk gave, or the one of the Vraag; may be null
    public LopendContact gaatOver(Medewerker wie, UUID id, UUID vraag, String kenmerk) {
        return stap(wie, id, (tx, c) -> {
            tx.publish(new ContactHerkend(id, c.partij(), vraag));
            return Records.with(c, "vraag", vraag, "kenmerk", kenmerk);
        });
    }

    /// Another contact comes on screen: its time runs, that of the others stands still.
    public LopendContact wissel(Medewerker wie, UUID naar) {
        return wijzig(wie, naar, c -> c);
    }

    private interface Stap {
        LopendContact zet(Tx tx, LopendContact huidig);
    }

    private LopendContact wijzig(Medewerker wie, UUID id, UnaryOperator<LopendContact> wijziging) {
        return stap(wie, id, (tx, c) -> wijziging.apply(c));
    }

    private LopendContact stap(Medewerker wie, UUID id, Stap stap) {
        return db.change(wie.actor(LopendeContacten.BEZIG), tx -> {
            var sql = new LopendeContactenSql(tx.handle());
            var huidig = LopendeContacten.lock(tx, wie, id);
            var nieuw = stap.zet(tx, huidig);
            if (!nieuw.equals(huidig)) {
                sql.save(nieuw, tx.now());
            }
            if (huidig.actiefSinds() == null) {
                sql.activate(wie.id(), id, tx.now());
            }
            return sql.find(wie.id(), id).orElseThrow();
        });
    }
}
