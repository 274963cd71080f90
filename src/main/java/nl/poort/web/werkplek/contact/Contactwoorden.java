package nl.poort.web.werkplek.contact;

import java.util.Map;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.web.Invulwoorden;
import nl.poort.web.werkplek.Deuren;

/// What a contact that runs knows to fill in an answer with.
final class Contactwoorden {
    private Contactwoorden() {}

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
}
