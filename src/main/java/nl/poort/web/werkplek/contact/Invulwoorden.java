package nl.poort.web.werkplek.contact;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.web.werkplek.Deuren;

/// The words between braces in an answer, such as `{klant}`: filled in from the contact. What is not known stays as it
/// is,
/// so that somebody sees it.
record Invulwoorden(Map<String, String> woorden) {
    private static final Pattern WOORD = Pattern.compile("\\{([a-z]{2,20})}");

    static Invulwoorden van(Deuren deuren, Medewerker wie, LopendContact c) {
        var actor = wie.actor("antwoord schrijven");
        var klant = c.partij() == null
                ? c.veld("naam")
                : deuren.contact()
                        .partijen()
                        .find(actor, c.partij())
                        .map(Partij::naam)
                        .orElse("");
        var team = Contactteams.van(deuren, wie).stream().findFirst();
        return new Invulwoorden(Map.of(
                "klant",
                klant,
                "kenmerk",
                c.kenmerk() == null ? "" : c.kenmerk(),
                "medewerker",
                wie.naam(),
                "team",
                team.map(t -> t.publiekeNaam()).orElse(""),
                "organisatie",
                deuren.registers().organisaties().get(actor, wie.organisatie()).naam()));
    }

    String vul(String tekst) {
        return WOORD.matcher(tekst).replaceAll(m -> {
            var waarde = woorden.getOrDefault(m.group(1), "");
            return Matcher.quoteReplacement(waarde.isBlank() ? m.group() : waarde);
        });
    }
}
