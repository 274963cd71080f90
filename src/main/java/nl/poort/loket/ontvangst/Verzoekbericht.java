package nl.poort.loket.ontvangst;

/// Which message there is: a request by its number, and which message about it.
///
/// @param nummer thirteen digits
public record Verzoekbericht(String nummer, int volgnummer) {
    public Verzoekbericht {
        nummer = Verzoeknummers.kaal(nummer);
        if (volgnummer < 0 || volgnummer > 999) {
            throw new nl.poort.techniek.Weigering("volgnummer", "Een volgnummer ligt tussen 0 en 999");
        }
    }

    @Override
    public String toString() {
        return Verzoeknummers.leesbaar(nummer, volgnummer);
    }
}
