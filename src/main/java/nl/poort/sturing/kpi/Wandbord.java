package nl.poort.sturing.kpi;

import java.time.Duration;
import java.util.List;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Db;

/// How it goes right now, for a screen on the wall: numbers only, nothing about a person.
public final class Wandbord {
    private final Db db;

    public Wandbord(Db db) {
        this.db = db;
    }

    /// Who waits on one channel.
    public record Wachtenden(String kanaal, int aantal, Duration langst) {}

    /// Open Vragen by the time that is left.
    public record Open(int teLaat, int vierUur, int vandaag, int week, int later) {

        public int alle() {
            return teLaat + vierUur + vandaag + week + later;
        }
    }

    /// @param opgenomen calls of today that were taken within twenty seconds
    /// @param direct first contacts of today that were closed in the conversation
    /// @param opTijd promises to customers that ended today
    /// @param inGesprek how many colleagues are busy with a contact
    public record Stand(
            List<Wachtenden> wachtenden, Telling opgenomen, Telling direct, Telling opTijd, int inGesprek, Open open) {

        public int wachten() {
            return wachtenden.stream().mapToInt(Wachtenden::aantal).sum();
        }
    }

    public Stand stand(Medewerker wie) {
        Kpiregels.eisSturing(wie);
        return db.read(
                wie.actor("wandbord tonen"), tx -> new WandbordSql(tx.handle(), wie.organisatie(), tx.local()).stand());
    }
}
