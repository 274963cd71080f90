package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// How an organisation words its messages, in versions with a start date; without one, the text of [Berichtteksten].
public final class Teksten {
    private final Db db;

    public Teksten(Db db) {
        this.db = db;
    }

    /// All versions of the own organisation, per message the latest start first.
    public List<Tekstversie> versies(Medewerker wie) {
        return db.read(wie.actor("teksten bekijken"), tx -> new TekstenSql(tx.handle()).versies(wie.organisatie()));
    }

    /// A new version; what was sent before keeps its words.
    ///
    /// @param vanaf today or later
    public Tekstversie opslaan(Medewerker wie, Berichtcode code, LocalDate vanaf, Berichttekst getypt) {
        var tekst = Tekstregels.controleer(code, getypt);
        return db.change(wie.actor("tekst wijzigen"), tx -> {
            if (vanaf.isBefore(tx.local().toLocalDate())) {
                var zin = "Kies vandaag of een latere dag";
                throw new Weigering("dag-voorbij", zin, Map.of("vanaf", zin));
            }
            var sql = new TekstenSql(tx.handle());
            var versie = new Tekstversie(
                    code,
                    sql.volgende(wie.organisatie(), code),
                    vanaf,
                    tekst.onderwerp(),
                    tekst.tekst(),
                    tx.now(),
                    wie.naam());
            sql.insert(wie.organisatie(), versie);
            tx.publish(new TekstGewijzigd(wie.organisatie(), code, versie.versie(), vanaf.toString()));
            return versie;
        });
    }

    /// How a text would look for an invented customer; refused as [#opslaan] would.
    public static Berichttekst voorbeeld(Berichtcode code, Berichttekst getypt, Instant nu) {
        return Berichtteksten.maak(code, Tekstregels.controleer(code, getypt), gegevens(nu), nu);
    }

    /// What is wrong with a text, per field; empty when nothing is.
    public static Map<String, String> fouten(Berichtcode code, Berichttekst getypt) {
        try {
            Tekstregels.controleer(code, getypt);
            return Map.of();
        } catch (Weigering w) {
            return w.velden();
        }
    }

    private static Berichtgegevens gegevens(Instant nu) {
        var morgen = nu.plusSeconds(26 * 3600L);
        return Berichtgegevens.voor("Fatima Özdemir", "K-2026-000051", "het klantcontactcentrum")
                .metVraag("Mag ik een dakkapel plaatsen?")
                .metStap("Een deskundige zoekt dit uit", "team Bouwen", morgen, true)
                .metOpnieuw(morgen)
                .metInhoud("Aan de achterkant mag het zonder vergunning.")
                .metReden("wij wachten op de aannemer")
                .metAfspraak(new Afspraakgegevens(
                        morgen,
                        "paspoort",
                        "Gemeentehuis, Raadhuisplein 1",
                        "Uw oude paspoort en een pasfoto",
                        "https://poort.example/afspraak/A-1234567/code"))
                .metReactie("14 0345", "https://poort.example/volg");
    }

    /// The words of this organisation on the day of this transaction.
    static Berichttekst geldig(Tx tx, Actor actor, Berichtcode code) {
        UUID organisatie = actor.organisation();
        return new TekstenSql(tx.handle())
                .geldig(organisatie, code, tx.local().toLocalDate())
                .map(Tekstversie::sjabloon)
                .orElseGet(() -> Berichtteksten.standaard(code));
    }

    /// The text of the program itself, with its variables.
    public static Berichttekst standaard(Berichtcode code) {
        return Berichtteksten.standaard(code);
    }
}
