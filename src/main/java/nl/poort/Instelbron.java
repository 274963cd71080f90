package nl.poort;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Proxies;

/// Where the settings come from: environment before file before default. Collects what is wrong, and what was used.
final class Instelbron {
    private static final String FILE = "poort.properties";

    private final Map<String, String> environment;
    private final Map<String, String> file = new HashMap<>();
    private final Path program;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Map<String, String> used = new LinkedHashMap<>();

    private Instelbron(Map<String, String> environment, Path program) {
        this.environment = environment;
        this.program = program;
    }

    static Instelbron read(Map<String, String> environment, Path program) {
        var in = new Instelbron(environment, program);
        var config = in.folder("POORT_CONFIG", in.home().resolve(FILE));
        if (Files.exists(config)) {
            in.load(config);
        } else if (environment.containsKey("POORT_CONFIG")) {
            in.wrong("POORT_CONFIG", "wijst naar " + config + ", maar dat bestand is er niet");
        }
        return in;
    }

    /// The home before the file is read: the file lies in it.
    Path home() {
        try {
            return program.resolve(environment.getOrDefault("POORT_HOME", ".poort"))
                    .normalize();
        } catch (InvalidPathException e) {
            return program.resolve(".poort");
        }
    }

    private void load(Path config) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(config)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            wrong("POORT_CONFIG", "wijst naar " + config + ", maar dat bestand is niet te lezen");
        }
        properties.forEach(
                (name, value) -> file.put(name.toString(), value.toString().strip()));
    }

    private String value(String name) {
        var set = environment.get(name);
        return set == null || set.isBlank() ? file.getOrDefault(name, "") : set.strip();
    }

    private void use(String name, Object shown, boolean standard) {
        used.put(name, name + " = " + shown + (standard ? " (standaard)" : ""));
    }

    String text(String name, String standard) {
        var value = value(name);
        var result = value.isEmpty() ? standard : value;
        use(name, result.isEmpty() ? "(leeg)" : withoutSecret(result), value.isEmpty());
        return result;
    }

    String secret(String name) {
        var value = value(name);
        use(name, value.isEmpty() ? "(leeg)" : "(ingesteld)", value.isEmpty());
        return value;
    }

    int number(String name, int standard, int low, int high) {
        var value = text(name, String.valueOf(standard));
        try {
            int number = Integer.parseInt(value);
            if (number >= low && number <= high) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        wrong(name, "moet een getal zijn van " + low + " tot en met " + high + ", niet '" + value + "'");
        return standard;
    }

    boolean flag(String name, boolean standard) {
        var value = text(name, String.valueOf(standard));
        if (!List.of("true", "false").contains(value)) {
            wrong(name, "moet true of false zijn, niet '" + value + "'");
        }
        return value.equals("true");
    }

    Path folder(String name, Path standard) {
        var value = text(name, standard.toString());
        try {
            return program.resolve(value).normalize();
        } catch (InvalidPathException e) {
            wrong(name, "is geen geldig pad: '" + value + "'");
            return standard;
        }
    }

    /// A file that must be there when it is named.
    Optional<Path> file(String name) {
        var value = text(name, "");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            var file = program.resolve(value).normalize();
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            wrong(name, "wijst naar " + file + ", maar dat bestand is er niet");
        } catch (InvalidPathException e) {
            wrong(name, "is geen geldig pad: '" + value + "'");
        }
        return Optional.empty();
    }

    Optional<URI> url(String name, List<String> schemes) {
        var value = text(name, "").replaceFirst("/+$", "");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            var uri = new URI(value);
            if (uri.getScheme() != null && schemes.contains(uri.getScheme()) && uri.getHost() != null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // told below
        }
        wrong(
                name,
                "moet een adres zijn dat begint met " + String.join(":// of ", schemes) + "://, niet '"
                        + withoutSecret(value) + "'");
        return Optional.empty();
    }

    String email(String name, String standard) {
        var value = text(name, standard);
        if (!value.matches("[^\\s@<>]+@[^\\s@<>]+")) {
            wrong(name, "moet een e-mailadres zijn, zoals poort@example.nl, niet '" + value + "'");
        }
        return value;
    }

    List<String> hosts(String name) {
        var hosts = words(name);
        var bad = hosts.stream().filter(host -> !Adresvorm.isOproepbaar(host)).toList();
        if (!bad.isEmpty()) {
            wrong(
                    name,
                    "moet een lijst van adressen zijn met komma's ertussen, zoals api.example.nl of "
                            + "https://api.example.nl:8443/meldingen; fout is: " + String.join(", ", bad));
        }
        return hosts;
    }

    /// Paths such as `/open-zaak`, without a slash at the end.
    List<String> paths(String name) {
        var paths = words(name);
        if (!paths.stream().allMatch(path -> path.matches("(/[A-Za-z0-9._~-]+)+"))) {
            wrong(name, "moet een lijst van paden zijn met komma's ertussen, zoals /open-zaak");
        }
        return paths;
    }

    /// What addresses begin with; each ends with a slash.
    List<String> prefixes(String name, List<String> standard) {
        var prefixes = text(name, String.join(", ", standard)).split("[,\\s]+");
        if (!Arrays.stream(prefixes).allMatch(Adresvorm::isBegin)) {
            wrong(name, "moet een lijst van adressen zijn met komma's ertussen");
        }
        return Arrays.stream(prefixes).map(p -> p.replaceFirst("/?$", "/")).toList();
    }

    /// An address of this machine to listen on, or its name.
    String host(String name, String standard) {
        var value = text(name, standard);
        if (!value.matches("[A-Za-z0-9.:-]+")) {
            wrong(name, "moet een adres van deze computer zijn, zoals 127.0.0.1 of 0.0.0.0, niet '" + value + "'");
        }
        return value;
    }

    Proxies proxies(String name) {
        try {
            return Proxies.van(words(name));
        } catch (Weigering w) {
            wrong(
                    name,
                    "moet een lijst van IP-adressen of netwerken zijn met komma's ertussen, zoals 10.0.0.5 of 10.0.0.0/8; "
                            + w.getMessage());
            return Proxies.GEEN;
        }
    }

    private List<String> words(String name) {
        return Arrays.stream(text(name, "").split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    void wrong(String name, String sentence) {
        wrong.putIfAbsent(name, name + " " + sentence + ".");
    }

    /// A typing error in the file is told too; the environment may hold anything.
    void refuseWhenWrong() {
        var unknown = new TreeSet<>(file.keySet());
        unknown.removeAll(used.keySet());
        unknown.forEach(name -> wrong(name, "is geen instelling van Poort"));
        if (!wrong.isEmpty()) {
            throw new Weigering("instellingen-fout", "Poort start niet, want er kloppen instellingen niet.", wrong);
        }
    }

    List<String> lines() {
        return new ArrayList<>(used.values());
    }

    private static String withoutSecret(String value) {
        return value.replaceAll("//[^/@]*@", "//…@").replaceAll("(?i)(password=)[^&]*", "$1…");
    }
}
