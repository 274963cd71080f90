package nl.poort.registers.organisatie;

/// Number of a branch in the trade register: twelve digits.
public record Vestigingsnummer(String nummer) {
    public Vestigingsnummer {
        nummer = Invoer.zonderTekens(nummer);
        if (!nummer.matches("[0-9]{12}") || nummer.equals("000000000000")) {
            throw Invoer.fout("vestigingsnummer", "Een vestigingsnummer heeft precies 12 cijfers");
        }
    }

    @Override
    public String toString() {
        return nummer;
    }
}
