package nl.poort.contact.berichten;

/// The customer's own page shows every released message of a Vraag; one with legal effect counts only when it was seen.
public final class PortaalBezorger implements Bezorger {

    @Override
    public Berichtkanaal kanaal() {
        return Berichtkanaal.PORTAAL;
    }

    @Override
    public Bezorging bezorg(Zending z) {
        return z.rechtsgevolg()
                ? new Bezorging.Beschikbaar("staat klaar op de eigen pagina")
                : new Bezorging.Afgeleverd("staat op de eigen pagina");
    }
}
