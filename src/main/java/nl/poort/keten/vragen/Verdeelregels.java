package nl.poort.keten.vragen;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Who gets a piece of work: of those who can do it, are there and have room, who has the least in hand.
final class Verdeelregels {
    private static final Comparator<Verdeelmens> MINST_DRUK =
            Comparator.comparingInt(Verdeelmens::open).thenComparing(Verdeelmens::naam);

    private Verdeelregels() {}

    /// @param team the people of the team it lies with
    /// @param nodig what must be mastered, all of it
    static Verdeelvoorstel kies(Collection<Verdeelmens> team, Collection<String> nodig) {
        if (team.isEmpty()) {
            return Verdeelvoorstel.niemand("Er zit niemand in dit team");
        }
        var kunnen = zeef(team, m -> nodig.stream().allMatch(m::kan));
        if (kunnen.isEmpty()) {
            return Verdeelvoorstel.niemand("Niemand in het team heeft de vaardigheid " + samen(nodig));
        }
        var ermee = nodig.isEmpty() ? "" : " met de vaardigheid " + samen(nodig);
        var zijnEr = zeef(kunnen, Verdeelmens::erIs);
        if (zijnEr.isEmpty()) {
            return Verdeelvoorstel.niemand("Niemand" + ermee + " zegt er nu te zijn");
        }
        var vrij = zeef(zijnEr, Verdeelmens::heeftPlek);
        if (vrij.isEmpty()) {
            return Verdeelvoorstel.niemand("Iedereen" + ermee + " die er is, heeft al zoveel werk als mag");
        }
        var gekozen = vrij.stream().min(MINST_DRUK).orElseThrow();
        return new Verdeelvoorstel(gekozen.id(), gekozen.naam(), waarom(gekozen, nodig, vrij.size()));
    }

    private static String waarom(Verdeelmens m, Collection<String> nodig, int keus) {
        var kan = nodig.isEmpty() ? "" : "kan " + samen(nodig) + ", ";
        var werk = m.open() == 0 ? "heeft nog geen werk" : "heeft nu " + m.open() + " van " + m.hoogstens();
        return kan + werk + (keus > 1 ? ", het minst van " + keus : "");
    }

    private static String samen(Collection<String> nodig) {
        return String.join(" en ", nodig);
    }

    private static List<Verdeelmens> zeef(Collection<Verdeelmens> mensen, Predicate<Verdeelmens> welke) {
        return mensen.stream().filter(welke).toList();
    }
}
