package nl.poort.loket.regels.feel;

/// Something in a rule that we do not know, in a sentence; who reads the file says where it stands.
public final class Feelfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Feelfout(String zin) {
        super(zin, null, false, false);
    }
}
