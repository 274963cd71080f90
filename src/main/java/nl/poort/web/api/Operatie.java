package nl.poort.web.api;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.Function;

/// One operation of the API, as data: its route, its check and its page in the OpenAPI document are made from it.
///
/// @param naam unique, for who generates a client
/// @param invoer the record of the body, or null when there is none
/// @param uitvoer the record of the answer, or null when there is none
/// @param persoonsgegevens the answer may hold personal data: every look is written down
record Operatie(
        HandlerType methode,
        String pad,
        String naam,
        String uitleg,
        Class<? extends Record> invoer,
        Class<? extends Record> uitvoer,
        int status,
        List<Parameter> parameters,
        boolean persoonsgegevens,
        Function<Verzoek, Antwoord> werk) {

    static Operatie get(
            String pad,
            String naam,
            String uitleg,
            Class<? extends Record> uitvoer,
            List<Parameter> parameters,
            Function<Verzoek, Antwoord> werk) {
        return new Operatie(HandlerType.GET, pad, naam, uitleg, null, uitvoer, 200, parameters, false, werk);
    }

    static Operatie post(
            String pad,
            String naam,
            String uitleg,
            Class<? extends Record> invoer,
            Class<? extends Record> uitvoer,
            Function<Verzoek, Antwoord> werk) {
        return new Operatie(HandlerType.POST, pad, naam, uitleg, invoer, uitvoer, 200, List.of(), false, werk);
    }

    static Operatie delete(String pad, String naam, String uitleg, Function<Verzoek, Antwoord> werk) {
        return new Operatie(HandlerType.DELETE, pad, naam, uitleg, null, null, 204, List.of(), false, werk);
    }

    /// It makes something new.
    Operatie maakt() {
        return new Operatie(methode, pad, naam, uitleg, invoer, uitvoer, 201, parameters, persoonsgegevens, werk);
    }

    Operatie metPersoonsgegevens() {
        return new Operatie(methode, pad, naam, uitleg, invoer, uitvoer, status, parameters, true, werk);
    }
}
