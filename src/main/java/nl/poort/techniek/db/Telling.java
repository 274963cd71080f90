package nl.poort.techniek.db;

import java.util.List;
import java.util.Set;

/// A table beside another that keeps how many rows of it there are: columns `organisatie`, those given, and `aantal`.
///
/// A trigger of the counted table only ever adds a line (`+1`, `-1`), so that those who make rows at the same moment
/// never wait for each other; [#vouw] adds the lines up now and then. The sum is exact at every moment, for each
/// transaction as it sees the table itself.
///
/// @param componenten of the record, on which a count can be asked; `kolommen` are their columns
public record Telling(String tabel, List<String> kolommen, Set<String> componenten) {
    private static final int REGELS = 20;

    /// @param tabel such as `zaken.zaaktelling`
    public static Telling van(String tabel, Class<? extends Record> soort, String... componenten) {
        var namen = List.of(componenten);
        var kolommen = java.util.Arrays.stream(soort.getRecordComponents())
                .filter(deel -> namen.contains(deel.getName()))
                .map(deel -> new Kolom(deel).naam)
                .toList();
        return new Telling(tabel, kolommen, Set.copyOf(namen));
    }

    /// Whether every condition is about what is counted.
    boolean geldt(Zoekvraag vraag) {
        return vraag.condities().stream().allMatch(c -> componenten.contains(c.naam()));
    }

    /// Adds up what has many lines. Two programs at once never add anything up twice: the second finds nothing.
    void vouw(Tx tx) {
        var sleutel = "organisatie, " + String.join(", ", kolommen);
        tx.handle().execute("""
                with weg as (
                  delete from %1$s where (%2$s) in (select %2$s from %1$s group by %2$s having count(*) > %3$d)
                  returning %2$s, aantal)
                insert into %1$s (%2$s, aantal)
                select %2$s, sum(aantal) from weg group by %2$s having sum(aantal) <> 0""".formatted(tabel, sleutel, REGELS));
    }
}
