package nl.poort.web.ketencheck;

/// A step did not give what was expected: ends the step.
final class Stapfout extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LANGST = 400;

    private final String verwacht;

    /// @param gezien what stood there instead
    Stapfout(String verwacht, String gezien) {
        super(gezien.length() > LANGST ? gezien.substring(0, LANGST) + "…" : gezien);
        this.verwacht = verwacht;
    }

    String verwacht() {
        return verwacht;
    }
}
