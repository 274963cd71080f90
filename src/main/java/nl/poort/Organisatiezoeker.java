package nl.poort;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Oin;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// An organisation as somebody types it: its name, code or OIN.
final class Organisatiezoeker {
    private Organisatiezoeker() {}

    static Organisatie zoek(Modules m, String tekst) {
        var wie = Actor.system("organisatie zoeken");
        var opOin = tekst.replaceAll("\\s", "").matches("\\d{20}")
                ? m.organisaties.findOpOin(wie, new Oin(tekst))
                : m.organisaties.findOpCode(wie, tekst.strip().toLowerCase(Locale.ROOT));
        if (opOin.isPresent()) {
            return opOin.get();
        }
        var opNaam = m.organisaties.list(wie).stream()
                .filter(o -> o.naam().equalsIgnoreCase(tekst.strip()))
                .toList();
        if (opNaam.size() == 1) {
            return opNaam.getFirst();
        }
        var lijkt = m.organisaties.zoek(wie, tekst, 3).stream()
                .map(o -> "'" + o.naam() + "'" + (o.code() == null ? "" : " (" + o.code() + ")"))
                .collect(Collectors.joining(", "));
        throw new Weigering(
                "organisatie-onbekend",
                opNaam.isEmpty()
                        ? "Er is geen organisatie '" + tekst + "'."
                                + (lijkt.isEmpty() ? " Voeg haar eerst toe." : " Bedoelt u " + lijkt + "?")
                        : "Er zijn " + opNaam.size() + " organisaties met deze naam. Gebruik de code of het OIN.");
    }
}
