package nl.poort.registers.organisatie;

import java.util.List;

/// What an import did, and which lines it could not use.
public record Importverslag(int nieuw, int bijgewerkt, int ongewijzigd, List<Regelfout> fouten) {

    /// @param regel the line in the file, counted from 1, header included
    public record Regelfout(int regel, String zin) {}

    public Importverslag {
        fouten = List.copyOf(fouten);
    }

    /// As one sentence for a person.
    public String tekst() {
        var hoeveel = fouten.isEmpty()
                ? "geen fouten"
                : fouten.size() == 1 ? "1 regel met een fout" : fouten.size() + " regels met een fout";
        return "%d nieuw, %d bijgewerkt, %d ongewijzigd, %s".formatted(nieuw, bijgewerkt, ongewijzigd, hoeveel);
    }
}
