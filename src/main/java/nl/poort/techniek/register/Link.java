package nl.poort.techniek.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/// A reference to something of our own (`zaak:0190…`) or elsewhere (`https://…`). Own ones are kept without an
/// address, so that they hold wherever the register is served.
public record Link(@JsonValue String waarde) {

    @JsonCreator
    public Link {
        if (waarde == null || waarde.isBlank()) {
            throw new IllegalArgumentException("a link leads somewhere");
        }
    }

    public static Link naar(String soort, UUID id) {
        return new Link(soort + ":" + id);
    }

    public boolean isEigen() {
        return !waarde.startsWith("http:") && !waarde.startsWith("https:") && waarde.matches("[a-z]+:[0-9a-f-]{36}");
    }

    /// The kind of our own thing it refers to, or empty.
    public Optional<String> soort() {
        return isEigen() ? Optional.of(waarde.substring(0, waarde.indexOf(':'))) : Optional.empty();
    }

    /// The id when it refers to this kind of our own.
    public Optional<UUID> id(String soort) {
        return soort().filter(soort::equals).map(s -> UUID.fromString(waarde.substring(s.length() + 1)));
    }

    @Override
    public String toString() {
        return waarde;
    }
}
