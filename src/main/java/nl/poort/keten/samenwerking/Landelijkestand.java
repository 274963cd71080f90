package nl.poort.keten.samenwerking;

import nl.poort.keten.vragen.Overdrachtstand;

/// The states of an actieverzoek in the Samenwerkfunctionaliteit, by their names there.
public enum Landelijkestand {
    OPEN(Overdrachtstand.AANGEBODEN),
    IN_BEHANDELING(Overdrachtstand.AANGENOMEN),
    GEWEIGERD(Overdrachtstand.GEWEIGERD),
    INGETROKKEN(Overdrachtstand.INGETROKKEN),
    GEREEDGEMELD(Overdrachtstand.BEANTWOORD),
    GEREED(Overdrachtstand.TERUGGEKOPPELD);

    private final Overdrachtstand stand;

    Landelijkestand(Overdrachtstand stand) {
        this.stand = stand;
    }

    /// The same, as every Overdracht calls it.
    public Overdrachtstand stand() {
        return stand;
    }
}
