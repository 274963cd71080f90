package nl.poort.registers.organisatie;

/// Number in the trade register: eight digits.
public record KvkNummer(String nummer) {
    public KvkNummer {
        nummer = Invoer.zonderTekens(nummer);
        if (!nummer.matches("[0-9]{8}") || nummer.equals("00000000")) {
            throw Invoer.fout("kvkNummer", "Een KvK-nummer heeft precies 8 cijfers");
        }
    }

    @Override
    public String toString() {
        return nummer;
    }
}
