package nl.poort.loket.ontvangst;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.poort.loket.ontvangst.Verzoekinhoud.Activiteit;
import nl.poort.loket.ontvangst.Verzoekinhoud.Antwoord;
import nl.poort.loket.ontvangst.Verzoekinhoud.Persoon;
import nl.poort.techniek.pdf.Pdfblad;

/// A request that came from elsewhere, to read: who, where, what was asked and answered, and every document it names.
final class Inhoudpdf {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private final Pdfblad blad;
    private final Verzoekinhoud in;

    private Inhoudpdf(Pdfblad blad, Verzoekinhoud in) {
        this.blad = blad;
        this.in = in;
    }

    static byte[] maak(Verzoekinhoud in) {
        try (var blad = new Pdfblad("Verzoek " + in.verzoeknummer())) {
            new Inhoudpdf(blad, in).schrijf();
            return blad.bytes();
        }
    }

    private void schrijf() {
        blad.titel("Verzoek " + in.verzoeknummer());
        feit("Ingediend op", in.indienDatum() == null ? "" : in.indienDatum().format(DAG));
        feit("Doel", in.doel() == null ? in.doelTekst() : in.doel().naam());
        feit("Soort", in.type());
        feit("Naam", in.naam());
        feit("Project", in.project());
        feit("Omschrijving", in.omschrijving());
        feit("Voor", in.gezag().naam());
        feit("In behandeling bij", in.dienst().naam());
        in.locaties().forEach(l -> feit("Plek", (l.adres() + " " + l.postcode()).strip()));
        wie("Initiatiefnemer", in.initiatiefnemer());
        wie("Gemachtigde", in.gemachtigde());
        in.activiteiten().forEach(this::activiteit);
        blad.kop("Bijlagen (" + in.stukken().size() + ")");
        in.stukken().forEach(s -> feit(s.naam().isBlank() ? s.id() : s.naam(), s.sha256()));
        if (blad.mist()) {
            blad.wit(14);
            blad.klein("Een teken dat dit lettertype niet kent, staat hier als een leeg vakje. In het XML-bestand staat"
                    + " het zoals het kwam.");
        }
    }

    /// No line for what nobody filled in.
    private void feit(String wat, String tekst) {
        if (tekst != null && !tekst.isBlank()) {
            blad.feit(wat, tekst);
        }
    }

    private void wie(String rol, Persoon p) {
        if (p == null
                || p.naam().isBlank() && p.email().isBlank() && p.telefoon().isBlank()) {
            return;
        }
        blad.kop(rol);
        feit("Naam", p.naam());
        feit("KVK-nummer", p.kvk());
        feit("E-mail", p.email());
        feit("Telefoon", p.telefoon());
    }

    private void activiteit(Activiteit a) {
        blad.kop(a.naam().isBlank() ? a.urn() : a.naam());
        var groep = "";
        for (var antwoord : a.antwoorden()) {
            if (!antwoord.groep().equals(groep) && !antwoord.groep().isBlank()) {
                blad.tussenkop(antwoord.groep());
            }
            groep = antwoord.groep();
            feit(antwoord.vraag(), tekst(antwoord));
        }
    }

    private static String tekst(Antwoord a) {
        return a.eerder() == null || a.eerder().isBlank() ? a.antwoord() : a.antwoord() + " (was: " + a.eerder() + ")";
    }
}
