package nl.poort.sturing.kwaliteit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.sturing.Periode;
import nl.poort.techniek.db.Db;

/// What customers say, and which contacts need not have been: totals per channel and kind of customer, and what asks
/// for attention.
public final class Kwaliteitsbeeld {
    private static final String DOEL = "kwaliteit van dienstverlening volgen";
    private static final int MEESTE = 50;

    private final Db db;

    public Kwaliteitsbeeld(Db db) {
        this.db = db;
    }

    /// What customers said about the contacts of one channel or of one kind of customer.
    ///
    /// @param cijfer the average with one decimal
    /// @param gevraagd how many said whether we felt for them and thought along
    public record Oordeelregel(
            String groep,
            long aantal,
            BigDecimal cijfer,
            long gevraagd,
            long leefdeIn,
            long dachtMee,
            long gezegd,
            long opgelost) {}

    /// How often a contact need not have been, by this reason, and about what most of all.
    public record Redenregel(String reden, long aantal, String onderwerpen) {}

    /// A customer gave a low mark.
    ///
    /// @param vraag null when there was none
    public record Laagcijfer(UUID contact, UUID vraag, String kenmerk, String kanaal, Instant op, int cijfer) {}

    /// @param contacten of how many incoming contacts
    public record Beeld(
            List<Oordeelregel> perKanaal,
            List<Oordeelregel> perSoortKlant,
            List<Redenregel> vermijdbaar,
            long contacten,
            List<Laagcijfer> laag) {}

    /// @return the low marks only for who may see contacts
    public Beeld beeld(Medewerker wie, Periode periode) {
        Kwaliteitsregels.eisSturing(wie);
        return db.read(wie.actor(DOEL), tx -> {
            var sql = new KwaliteitsbeeldSql(tx.handle(), wie.organisatie(), periode);
            return new Beeld(
                    sql.perKanaal(),
                    sql.perSoortKlant(),
                    sql.vermijdbaar(),
                    sql.contacten(),
                    Kwaliteitsregels.magBeoordelen(wie) ? sql.laag(MEESTE) : List.of());
        });
    }

    public boolean magBeoordelen(Medewerker wie) {
        return Kwaliteitsregels.magBeoordelen(wie);
    }
}
