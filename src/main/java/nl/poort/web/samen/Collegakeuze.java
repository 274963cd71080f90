package nl.poort.web.samen;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.organisatie.Aanwezigheid;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.web.Keuze;

/// Colleagues to choose from, those who are there first, each with how they are.
final class Collegakeuze {
    private final Samendeuren.Mensen mensen;

    Collegakeuze(Samendeuren.Mensen mensen) {
        this.mensen = mensen;
    }

    List<Keuze> van(Medewerker wie, Instant nu) {
        var actor = wie.actor("collega kiezen");
        Map<UUID, Aanwezigheid> stand = mensen.aanwezigheden().van(actor, wie.organisatie(), nu);
        return mensen.medewerkers().list(actor, wie.organisatie()).stream()
                .sorted(Comparator.comparing((Medewerker m) -> volgorde(stand.get(m.id())))
                        .thenComparing(Medewerker::naam))
                .map(m -> new Keuze(m.id().toString(), m.naam() + tekst(stand.get(m.id()))))
                .toList();
    }

    private static int volgorde(Aanwezigheid a) {
        return a == null ? 1 : a.stand().ordinal() == 0 ? 0 : 2;
    }

    private static String tekst(Aanwezigheid a) {
        return a == null ? "" : " (" + a.stand().tekst() + ")";
    }
}
