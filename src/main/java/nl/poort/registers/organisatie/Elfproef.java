package nl.poort.registers.organisatie;

/// The 11-proef over nine digits (weights 9..2 and -1) that BSN and RSIN share. Pure.
public final class Elfproef {
    private Elfproef() {}

    /// True for nine digits, not all zero, whose weighted sum is a multiple of eleven.
    public static boolean klopt(String cijfers) {
        if (!cijfers.matches("[0-9]{9}") || cijfers.equals("000000000")) {
            return false;
        }
        int som = -(cijfers.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (cijfers.charAt(i) - '0');
        }
        return som % 11 == 0;
    }
}
