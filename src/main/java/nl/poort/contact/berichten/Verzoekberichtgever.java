package nl.poort.contact.berichten;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.poort.loket.aanvraag.AfschriftGemaakt;
import nl.poort.loket.aanvraag.Doel;
import nl.poort.loket.aanvraag.Project;
import nl.poort.loket.aanvraag.Projecten;
import nl.poort.loket.aanvraag.Verzoek;
import nl.poort.loket.aanvraag.Verzoekactiviteit;
import nl.poort.loket.aanvraag.Verzoeken;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Confirms a filed request to whoever filed it: one message with the number, the moment, and where the copy stands
/// (Awb 2:13, 4:3a).
public final class Verzoekberichtgever {
    private static final Actor LEZEN = Actor.system("ontvangst bevestigen");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'om' HH:mm 'uur'", Locale.of("nl", "NL"));

    private final Verzoeken verzoeken;
    private final Projecten projecten;
    private final Organisaties organisaties;
    private final Berichten berichten;
    private final String terug;

    /// @param terug where an applicant comes back with number and code
    public Verzoekberichtgever(
            Verzoeken verzoeken, Projecten projecten, Organisaties organisaties, Berichten berichten, String terug) {
        this.verzoeken = verzoeken;
        this.projecten = projecten;
        this.organisaties = organisaties;
        this.berichten = berichten;
        this.terug = terug;
    }

    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("berichten.verzoek", AfschriftGemaakt.class, g -> bevestig(g.verzoek()));
    }

    /// Once for each request, however often it is told.
    private void bevestig(UUID id) {
        var v = verzoeken.get(id);
        var aan = v.correspondent();
        if (aan.email().isEmpty()) {
            return;
        }
        var afzender = afzender(v);
        var actor = new Actor(null, "Poort", afzender.id(), "ontvangst bevestigen");
        berichten.klaarzetten(
                actor,
                new NieuwBericht(
                        v.project().id(),
                        null,
                        v.nummer().tekst(),
                        Ontvanger.email(aan.naam(), aan.email()),
                        Berichtcode.ONTVANGST,
                        tekst(v, projecten.get(v.project().id()), aan.naam(), afzender.naam()),
                        false,
                        false,
                        "verzoek " + id));
    }

    private Berichttekst tekst(Verzoek v, Project p, String naam, String afzender) {
        var wat = v.doel() == Doel.INTREKKEN ? "intrekking" : v.doel().naam().toLowerCase(Locale.ROOT);
        var tekst = """
                Beste %s,

                Wij hebben uw %s ontvangen op %s.

                Nummer: %s
                Project: %s
                Bijlagen: %d. Alles is heel aangekomen.

                Een afschrift van uw verzoek (PDF) staat klaar op %s
                Ga daar verder met uw nummer %s en uw code.

                Met vriendelijke groet,
                %s""".formatted(
                        naam,
                        wat,
                        MOMENT.format(v.ingediend().atZone(Tx.ZONE)),
                        v.nummer().tekst(),
                        v.project().naam(),
                        v.bijlagen().size(),
                        terug,
                        p.kenmerk(),
                        afzender);
        return new Berichttekst(
                "Wij hebben uw " + wat + " ontvangen: " + v.nummer().tekst(), tekst);
    }

    /// Who decides, when it is here; else a municipality of this installation, else whoever there is.
    private Organisatie afzender(Verzoek v) {
        var codes = v.activiteiten().stream().map(Verzoekactiviteit::gezagcode).toList();
        List<Organisatie> alle = organisaties.list(LEZEN);
        return alle.stream()
                .filter(o -> o.code() != null && codes.contains(o.code()))
                .findFirst()
                .or(() -> alle.stream()
                        .filter(o -> o.soort() == Organisatiesoort.GEMEENTE)
                        .findFirst())
                .orElseGet(alle::getFirst);
    }
}
