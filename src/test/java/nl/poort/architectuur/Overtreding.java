package nl.poort.architectuur;

/// What a law found, and where: `nl/poort/keten/vragen/Vragen.java:12`.
record Overtreding(String plaats, String wat) {
    @Override
    public String toString() {
        return plaats + "  " + wat;
    }
}
