package nl.poort.web;

/// Addresses to redirect to: only paths of our own, never another site (scorecard E8).
public final class Paden {

    private Paden() {}

    /// The path itself when it is ours, else `/`.
    public static String eigen(String pad) {
        return isEigen(pad) ? pad : "/";
    }

    static boolean isEigen(String pad) {
        if (pad == null || pad.isEmpty() || pad.length() > 1000 || pad.charAt(0) != '/') {
            return false;
        }
        boolean anderHuis = pad.startsWith("//") || pad.contains("\\") || pad.contains("/..") || pad.contains("//");
        return !anderHuis
                && pad.chars().allMatch(c -> c > ' ' && c < 0x7f)
                && !pad.toLowerCase(java.util.Locale.ROOT).contains("%5c")
                && !pad.toLowerCase(java.util.Locale.ROOT).contains("%2f%2f");
    }
}
