package nl.poort.betrouwbaarheid;

public final class CrashProef {
    private CrashProef() {}

    public static void main(String[] args) {}
}
