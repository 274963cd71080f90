package nl.poort.techniek.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.poort.techniek.Weigering;

/// Resources as the JSON of their API and back, outside a request: for a file that another system reads or wrote.
public final class Bronjson {
    private final Adressen adressen;

    /// @param apis whose resources refer to each other
    public Bronjson(Adressen adressen, Api... apis) {
        this.adressen = adressen;
        for (var api : apis) {
            adressen.voegToe(api.basis(), api.bronnen());
        }
    }

    /// With its own address in `url`.
    public ObjectNode schrijf(String soort, Record rij) {
        return new Schrijver(adressen).bron(adressen.bron(soort), rij);
    }

    /// Without an id.
    ///
    /// @throws Weigering `invalid` with an error per field
    public <R extends Record> R lees(Class<R> soort, JsonNode json) {
        return Lezer.lees(soort, json, adressen, false);
    }
}
