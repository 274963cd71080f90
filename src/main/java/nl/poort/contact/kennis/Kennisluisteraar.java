package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagGesloten;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.keten.vragen.Vragen;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Learns from what the chain answered: an answered question becomes a draft, a repaired report solves its known
/// problem.
public final class Kennisluisteraar {
    private static final Actor SYSTEEM = Actor.system("leren van antwoorden");

    private static final int UITLEG = 2_000;

    private final Vragen vragen;
    private final Kennis kennis;
    private final Kennissignalen signalen;

    public Kennisluisteraar(Vragen vragen, Kennis kennis, Kennissignalen signalen) {
        this.vragen = vragen;
        this.kennis = kennis;
        this.signalen = signalen;
    }

    /// Wiring: listens from now on.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("kennis.leren", VraagGesloten.class, this::gesloten);
        gebeurtenissen.within(ProbleemOpgelost.class, (tx, g) -> signalen.opgelost(g));
    }

    private void gesloten(VraagGesloten g) {
        var vraag = vragen.get(SYSTEEM, g.vraag());
        onthoudAntwoord(vraag);
        if (g.artikel() != null) {
            losOp(vraag, g.artikel());
        } else if (isLeerzaam(vraag)) {
            kennis.conceptUitAntwoord(
                    new Actor(null, "Poort", vraag.organisatie(), "leren van antwoorden"),
                    vraag.id(),
                    vraag.tekst(),
                    vraag.antwoord(),
                    vraag.bron());
        }
    }

    /// Which articles the answer names as its source: when one proves wrong, this customer is told.
    private void onthoudAntwoord(Vraag vraag) {
        var wie = new Actor(null, "Poort", vraag.organisatie(), "leren van antwoorden");
        Artikelregels.genoemd(vraag.bron())
                .forEach(nummer -> kennis.findNummer(wie, nummer)
                        .ifPresent(a -> kennis.antwoordGegeven(wie, a.id(), Correctie.Soort.VRAAG, vraag.id())));
    }

    /// Only a closing with a cause is a repair.
    private void losOp(Vraag vraag, UUID artikel) {
        if (!vraag.oorzaak().isBlank()) {
            kennis.find(SYSTEEM, artikel)
                    .filter(a -> a.probleem().speelt())
                    .ifPresent(a -> kennis.oplossen(SYSTEEM, artikel, regel(vraag.antwoord())));
        }
    }

    /// On one line, and no longer than an explanation may be.
    private static String regel(String antwoord) {
        var kaal = antwoord.strip().replaceAll("\\s+", " ");
        int lengte = kaal.codePointCount(0, kaal.length());
        return lengte <= UITLEG ? kaal : kaal.substring(0, kaal.offsetByCodePoints(0, UITLEG - 1)) + "…";
    }

    /// A question of a customer to which somebody further on in the chain gave an answer with its source.
    private boolean isLeerzaam(Vraag vraag) {
        return vraag.soort() == Vraagsoort.INFORMATIE
                && !vraag.intern()
                && !vraag.antwoord().isBlank()
                && !vraag.bron().isBlank()
                && vragen.weg(SYSTEEM, vraag.id()).stappen().stream()
                        .anyMatch(o -> !o.isWortel() && o.stand() == Overdrachtstand.TERUGGEKOPPELD);
    }
}
