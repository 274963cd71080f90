package nl.poort.sturing;

import java.time.Instant;
import java.util.List;

/// Whether all promises are kept at this moment.
///
/// @param op when it was looked at
/// @param vanaf closed Vragen are looked at from this moment on; open ones always
public record Stand(Instant op, Instant vanaf, Blik blik, Telling telling, List<Uitslag> uitslagen) {

    /// Filed, received, owned and told: four numbers that must be the same; and how many the other promises are about.
    ///
    /// @param verteld told, or open with a date on which the customer hears
    public record Telling(
            long ingediend,
            long ontvangen,
            long metEigenaar,
            long verteld,
            long open,
            long aangeboden,
            long beantwoord,
            long gesloten) {

        public long verschil() {
            return Math.max(ingediend, Math.max(ontvangen, Math.max(metEigenaar, verteld)))
                    - Math.min(ingediend, Math.min(ontvangen, Math.min(metEigenaar, verteld)));
        }

        /// How many this promise was held against.
        public long van(Belofte belofte) {
            return switch (belofte) {
                case NIETS_KWIJT -> ingediend;
                case IEMAND_IS_ERMEE_BEZIG -> open;
                case NIETS_BLIJFT_LIGGEN -> aangeboden;
                case HET_ANTWOORD_KOMT_TERUG -> beantwoord;
                case EERST_VERTELLEN -> gesloten;
                case HET_FUNDAMENT -> 0;
            };
        }
    }

    public List<Uitslag> van(Belofte belofte) {
        return uitslagen.stream().filter(u -> u.controle().belofte() == belofte).toList();
    }

    public int fouten(Belofte belofte) {
        return van(belofte).stream().mapToInt(Uitslag::aantal).sum();
    }

    public int fouten() {
        return uitslagen.stream().mapToInt(Uitslag::aantal).sum();
    }

    public boolean klopt() {
        return fouten() == 0;
    }
}
