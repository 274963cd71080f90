package nl.poort.registers.organisatie;

import java.util.Locale;

/// A Dutch postcode, kept as `4921BV`; a person may type `4921 bv`.
public record Postcode(String waarde) {
    public Postcode {
        waarde = Invoer.zonderTekens(waarde).toUpperCase(Locale.ROOT);
        if (!waarde.matches("[1-9][0-9]{3}[A-Z]{2}")) {
            throw Invoer.fout("postcode", "Een postcode heeft 4 cijfers en 2 letters, zoals 4921 BV");
        }
        if (waarde.matches(".*(SA|SD|SS)")) {
            throw Invoer.fout("postcode", "Deze postcode bestaat niet: SA, SD en SS worden niet gebruikt");
        }
    }

    /// As it is written: `4921 BV`.
    @Override
    public String toString() {
        return waarde.substring(0, 4) + " " + waarde.substring(4);
    }
}
