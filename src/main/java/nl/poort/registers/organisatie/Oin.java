package nl.poort.registers.organisatie;

/// Organisation identification number: 20 positions, of which the prefix tells what number is inside.
public record Oin(String nummer) {
    public Oin {
        nummer = Invoer.zonderTekens(nummer).toUpperCase(java.util.Locale.ROOT);
        if (!nummer.matches("[0-9A-Z]{20}")) {
            throw Invoer.fout("oin", "Een OIN heeft precies 20 tekens");
        }
        var binnenin = nummer.substring(8);
        var klopt = switch (nummer.substring(0, 8)) {
            case "00000001", "00000002" -> isMet(binnenin, 9) && Elfproef.klopt(binnenin.substring(0, 9));
            case "00000003" -> isMet(binnenin, 8) && !binnenin.startsWith("00000000");
            case "00000004", "00000006", "00000007" ->
                binnenin.matches("[0-9A-Z]{8}([0-9A-Z]0{3}|0{4})") && !binnenin.matches("0+");
            default -> throw Invoer.fout("oin", "Dit OIN begint niet met een bekend voorvoegsel, zoals 00000001");
        };
        if (!klopt) {
            throw Invoer.fout("oin", "Dit OIN klopt niet: het nummer binnenin is niet geldig");
        }
    }

    /// An OIN is made from an RSIN by putting the prefix before it and zeros after it.
    public static Oin van(Rsin rsin) {
        return new Oin("00000001" + rsin.nummer() + "000");
    }

    public static Oin van(KvkNummer kvk) {
        return new Oin("00000003" + kvk.nummer() + "0000");
    }

    private static boolean isMet(String binnenin, int cijfers) {
        return binnenin.matches("[0-9]{" + cijfers + "}0{" + (12 - cijfers) + "}");
    }

    @Override
    public String toString() {
        return nummer;
    }
}
