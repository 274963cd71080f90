package nl.poort.registers.autorisatie;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The APIs an [Autorisatie] can be about, by the short names of the standard, with the scopes each knows.
public enum Component {
    AC("Autorisaties", "autorisaties", "lezen", "bijwerken"),
    NRC("Notificaties", "notificaties", "consumeren", "publiceren"),
    ZRC(
            "Zaken",
            "zaken",
            "lezen",
            "aanmaken",
            "bijwerken",
            "statussen.toevoegen",
            "heropenen",
            "geforceerd-bijwerken",
            "verwijderen"),
    ZTC("Catalogi", "catalogi", "lezen", "schrijven", "geforceerd-schrijven", "geforceerd-verwijderen"),
    DRC(
            "Documenten",
            "documenten",
            "lezen",
            "aanmaken",
            "bijwerken",
            "lock",
            "geforceerd-unlock",
            "geforceerd-bijwerken",
            "verwijderen"),
    BRC("Besluiten", "besluiten", "lezen", "aanmaken", "bijwerken", "verwijderen"),
    /// customers, contacts and tasks; `bsn` also shows and searches on the number of a citizen
    KC("Klantinteracties", "klantinteracties", "lezen", "schrijven", "bsn");

    /// Reads the history of whatever the component keeps.
    public static final String AUDITTRAILS = "audittrails.lezen";

    private final String naam;
    private final List<String> scopes;

    Component(String naam, String voor, String... scopes) {
        this.naam = naam;
        this.scopes = Arrays.stream(scopes).map(s -> voor + "." + s).toList();
    }

    public String naam() {
        return naam;
    }

    /// The scopes it knows, from reading to removing; a component with types also has the history of its objects.
    public List<String> scopes() {
        return isGetypeerd()
                ? Stream.concat(scopes.stream(), Stream.of(AUDITTRAILS)).toList()
                : scopes;
    }

    /// Whether a right on it says on which types.
    public boolean isGetypeerd() {
        return switch (this) {
            case ZRC, DRC, BRC -> true;
            case AC, NRC, ZTC, KC -> false;
        };
    }

    /// The component this scope belongs to; of a scope of several, such as [#AUDITTRAILS], none.
    public static Optional<Component> van(String scope) {
        return Arrays.stream(values()).filter(c -> c.scopes.contains(scope)).findFirst();
    }
}
