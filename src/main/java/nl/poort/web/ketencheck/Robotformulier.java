package nl.poort.web.ketencheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form on a page as a browser knows it: where it goes, and what is sent when nobody changes anything.
///
/// @param velden the fields with what stands in them now
/// @param keuzes what may be chosen in a field, with the words of a list
record Robotformulier(String actie, Soort soort, Map<String, List<String>> velden, Map<String, List<Keus>> keuzes) {

    /// How it is sent.
    enum Soort {
        VRAAG,
        POST,
        BESTAND
    }

    /// @param tekst as a person reads it; empty for a box or a button
    record Keus(String waarde, String tekst) {}

    static List<Robotformulier> van(List<Bladelement> elementen) {
        var open = new ArrayList<Robotformulier>();
        var opId = new LinkedHashMap<String, Robotformulier>();
        elementen.stream().filter(e -> e.is("form")).forEach(e -> {
            var f = new Robotformulier(
                    e.kenmerkOf("action", ""), soort(e), new LinkedHashMap<>(), new LinkedHashMap<>());
            open.add(f);
            e.kenmerk("id").ifPresent(id -> opId.put(id, f));
        });
        int nummer = -1;
        boolean binnen = false;
        String lijst = null;
        for (var e : elementen) {
            if (e.is("form")) {
                nummer++;
                binnen = true;
            } else if (e.is("/form")) {
                binnen = false;
            } else {
                var doel = e.kenmerk("form").map(opId::get).orElse(binnen ? open.get(nummer) : null);
                lijst = e.is("select") ? e.kenmerkOf("name", "") : e.is("/select") ? null : lijst;
                if (doel != null) {
                    doel.lees(e, lijst);
                }
            }
        }
        return open;
    }

    private static Soort soort(Bladelement e) {
        if (!e.kenmerkOf("method", "get").equals("post")) {
            return Soort.VRAAG;
        }
        return e.kenmerkOf("enctype", "").startsWith("multipart") ? Soort.BESTAND : Soort.POST;
    }

    private void lees(Bladelement e, String lijst) {
        var naam = e.kenmerkOf("name", "");
        if (e.is("option") && lijst != null) {
            kies(lijst, e.kenmerk("value").orElse(e.tekst()), e.tekst(), e.heeft("selected"));
        } else if (e.is("textarea") && !naam.isEmpty()) {
            velden.put(naam, List.of(Bladelement.leesbaar(e.inhoud().replaceFirst("^\\n", ""))));
        } else if (e.is("input") && !naam.isEmpty()) {
            switch (e.kenmerkOf("type", "text")) {
                case "radio", "checkbox" -> kies(naam, e.kenmerkOf("value", "on"), "", e.heeft("checked"));
                case "file", "submit", "button" -> {
                    // sent only when it is used
                }
                default -> velden.put(naam, List.of(e.kenmerkOf("value", "")));
            }
        } else if (e.is("select") && !naam.isEmpty()) {
            keuzes.computeIfAbsent(naam, n -> new ArrayList<>());
        }
    }

    private void kies(String naam, String waarde, String tekst, boolean gekozen) {
        keuzes.computeIfAbsent(naam, n -> new ArrayList<>()).add(new Keus(waarde, tekst));
        if (gekozen) {
            var al = new ArrayList<>(velden.getOrDefault(naam, List.of()));
            al.add(waarde);
            velden.put(naam, al);
        }
    }

    boolean heeft(String veld) {
        return velden.containsKey(veld) || keuzes.containsKey(veld);
    }

    /// The value behind these words in a list.
    Optional<String> keuze(String veld, String woorden) {
        return keuzes.getOrDefault(veld, List.of()).stream()
                .filter(k -> k.tekst().contains(woorden))
                .map(Keus::waarde)
                .findFirst();
    }

    List<String> waarden(String veld) {
        return keuzes.getOrDefault(veld, List.of()).stream()
                .map(Keus::waarde)
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
