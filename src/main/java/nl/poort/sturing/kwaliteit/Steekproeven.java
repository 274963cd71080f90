package nl.poort.sturing.kwaliteit;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// Draws closed contacts at random, and keeps how colleagues judge the answers (K6).
public final class Steekproeven {
    private static final String DOEL = "kwaliteit van antwoorden beoordelen";

    private final Db db;

    public Steekproeven(Db db) {
        this.db = db;
    }

    /// What is to be drawn.
    ///
    /// @param totEnMet the last day that counts
    /// @param kanaal null = every channel
    public record Verzoek(LocalDate van, LocalDate totEnMet, String kanaal, int aantal) {}

    /// Draws that many contacts, or all when there are fewer; everyone has the same chance.
    public Steekproef trek(Medewerker wie, Verzoek verzoek) {
        Kwaliteitsregels.eisBeoordelaar(wie);
        return db.change(wie.actor(DOEL), tx -> {
            Kwaliteitsregels.eis(verzoek, tx.local().toLocalDate());
            var id = tx.newId();
            var zaad = HexFormat.of().toHexDigits(id.getLeastSignificantBits());
            var sql = new SteekproevenSql(tx.handle(), wie.organisatie());
            sql.insert(id, verzoek, zaad, tx.now());
            int getrokken = sql.trek(id, verzoek, zaad);
            if (getrokken == 0) {
                throw new Weigering(
                        "niets-te-trekken", "In deze periode zijn er geen contacten met een vastgelegd antwoord");
            }
            var proef = sql.find(id).orElseThrow();
            tx.publish(new SteekproefGetrokken(id, proef.populatie(), getrokken, zaad));
            return proef;
        });
    }

    /// The newest first, in totals.
    public List<Steekproef> list(Medewerker wie) {
        Kwaliteitsregels.eisSturing(wie);
        return db.read(wie.actor(DOEL), tx -> new SteekproevenSql(tx.handle(), wie.organisatie()).list());
    }

    public Steekproef get(Medewerker wie, UUID id) {
        Kwaliteitsregels.eisBeoordelaar(wie);
        return db.read(
                wie.actor(DOEL),
                tx -> new SteekproevenSql(tx.handle(), wie.organisatie())
                        .find(id)
                        .orElseThrow(() -> Weigering.onbekend("Deze steekproef")));
    }

    public List<Beoordeling> contacten(Medewerker wie, UUID steekproef) {
        get(wie, steekproef);
        return db.read(
                wie.actor(DOEL),
                tx -> new SteekproevenSql(tx.handle(), wie.organisatie()).contacten(steekproef, wie.id()));
    }

    /// One drawn contact by its number in the draw.
    public Beoordeling get(Medewerker wie, UUID steekproef, int nummer) {
        return contacten(wie, steekproef).stream()
                .filter(b -> b.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit contact"));
    }

    /// Judges an answer: the first time, or as a second reviewer.
    public void beoordeel(Medewerker wie, UUID steekproef, int nummer, Juistheid oordeel, String toelichting) {
        Kwaliteitsregels.eisBeoordelaar(wie);
        db.run(wie.actor(DOEL), tx -> {
            var sql = new SteekproevenSql(tx.handle(), wie.organisatie());
            sql.lock(steekproef).orElseThrow(() -> Weigering.onbekend("Deze steekproef"));
            var b = get(wie, steekproef, nummer);
            var tekst = Kwaliteitsregels.toelichting(b, oordeel, toelichting);
            sql.beoordeel(b, wie.id(), oordeel, tekst, tx.now());
            tx.publish(new AntwoordBeoordeeld(steekproef, b.contact(), oordeel, b.eerste() != null));
        });
    }
}
