package nl.poort.loket.regels;

/// From what is possible for the top decision to what it means.
final class Uitkomsten {
    private static final Uitkomst OPEN = new Uitkomst.Open();
    static final Uitkomst GEEN = new Uitkomst.Geen();

    private Uitkomsten() {}

    static Uitkomst van(Regels regels, Stand stand) {
        int top = regels.top;
        int klasse = stand.klasse[top];
        if (klasse < 0) {
            return OPEN;
        }
        if (klasse == Domein.FOUT) {
            return new Uitkomst.Tegenspraak(new Uitleg(regels, stand).tegenspraak());
        }
        if (regels.tabellen[top] != null && regels.tabellen[top].isVrijeLijst()) {
            var waarde = regels.tabellen[top].waarde(Treffers.van(regels.tabellen[top], stand));
            return waarde == null ? GEEN : new Uitkomst.Bepaald(waarde);
        }
        var waarde = stand.waarde(top);
        return waarde == null ? GEEN : new Uitkomst.Bepaald(waarde);
    }
}
