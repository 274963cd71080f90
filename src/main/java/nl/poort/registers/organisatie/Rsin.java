package nl.poort.registers.organisatie;

/// Number of a legal person: nine digits that pass the 11-proef.
public record Rsin(String nummer) {
    public Rsin {
        nummer = Invoer.zonderTekens(nummer);
        if (!nummer.matches("[0-9]{9}")) {
            throw Invoer.fout("rsin", "Een RSIN heeft precies 9 cijfers");
        }
        if (!Elfproef.klopt(nummer)) {
            throw Invoer.fout("rsin", "Dit RSIN klopt niet: controleer of alle cijfers goed zijn overgenomen");
        }
    }

    @Override
    public String toString() {
        return nummer;
    }
}
