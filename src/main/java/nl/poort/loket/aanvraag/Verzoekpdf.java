package nl.poort.loket.aanvraag;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.pdf.Pdfblad;

/// A filed request to read and to keep, as PDF: what was asked and answered, who, where, and every attachment with its
/// size and hash.
final class Verzoekpdf {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm 'uur'", Locale.of("nl"));

    private final Pdfblad blad;
    private final Verzoek v;

    private Verzoekpdf(Pdfblad blad, Verzoek verzoek) {
        this.blad = blad;
        this.v = verzoek;
    }

    static byte[] maak(Verzoek v) {
        try (var blad = new Pdfblad(v.doel().naam() + " " + v.nummer().tekst())) {
            new Verzoekpdf(blad, v).schrijf();
            return blad.bytes();
        }
    }

    private void schrijf() {
        blad.titel(v.doel().naam() + " " + v.nummer().tekst());
        blad.feit("Ingediend op", v.ingediend().atZone(Tx.ZONE).format(MOMENT));
        blad.feit("Soort", v.soort().naam());
        blad.feit("Project", v.project().naam());
        if (!v.project().omschrijving().isEmpty()) {
            blad.feit(
                    v.doel() == Doel.INTREKKEN ? "Reden" : "Omschrijving",
                    v.project().omschrijving());
        }
        if (v.plek() != null) {
            blad.feit("Plek", v.plek().tekst());
        }
        blad.kop("Wie");
        v.betrokkenen().forEach(this::betrokkene);
        v.activiteiten().forEach(this::activiteit);
        blad.kop("Bijlagen (" + v.bijlagen().size() + ")");
        if (v.bijlagen().isEmpty()) {
            blad.tekst("Er zijn geen bijlagen.");
        }
        v.bijlagen().forEach(this::bijlage);
        if (blad.mist()) {
            blad.wit(14);
            blad.klein("Een teken dat dit lettertype niet kent, staat hier als een leeg vakje. In het XML-bestand staat"
                    + " het zoals u het schreef.");
        }
    }

    private void betrokkene(Betrokkene b) {
        var kvk = b.kvk().isEmpty() ? "" : "KVK " + b.kvk();
        var regels = Stream.of(b.naam(), b.bedrijf(), kvk, b.adres(), b.email(), b.telefoon())
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining("\n"));
        blad.feit(b.rol().naam(), regels);
    }

    private void activiteit(Verzoekactiviteit a) {
        blad.kop(a.naam());
        if (!a.gezagnaam().isEmpty()) {
            blad.feit("Wie beslist", a.gezagnaam());
        }
        var groep = "";
        for (var w : a.antwoorden()) {
            if (!w.groep().isEmpty() && !w.groep().equals(groep)) {
                groep = w.groep();
                blad.tussenkop(groep);
            }
            if (!w.antwoorden().isEmpty()) {
                blad.feit(w.tekst(), String.join("\n", w.antwoorden()));
            }
            if (w.vorig() != null) {
                blad.tekst("Eerder antwoordde u: " + String.join(", ", w.vorig()));
            }
        }
        if (a.antwoorden().isEmpty()) {
            blad.tekst("Bij deze activiteit zijn geen vragen gesteld.");
        }
    }

    private void bijlage(Verzoekbijlage b) {
        blad.feit(
                b.naam(),
                (b.soort().isEmpty() ? "" : b.soort() + ", ")
                        + "%,d bytes".formatted(b.grootte()).replace(',', '.') + "\nSHA-256 " + b.sha256());
    }
}
