package nl.poort.web.werkplek;

import java.util.List;
import java.util.Map;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.inzage.Correctie;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Partijwijziging;
import nl.poort.keten.behandeling.Zaakstand;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.Vraag;
import nl.poort.web.Keuze;
import nl.poort.web.Tijdlijnstap;
import nl.poort.web.werkplek.Mogelijkheden.Mogelijkheid;

/// Everything the page of one Vraag shows to this reader.
///
/// @param klant null for whoever is not the contact link
/// @param context what travels along and this reader may see
/// @param hersteld per answer what was repaired in a register: register, object, old and new value
/// @param regievoerder name, empty when there is none
/// @param hoofdvraag the Vraag it travels along with, null when on its own or not visible
/// @param acties the first one is the most likely
public record Vraagbeeld(
        Vraag vraag,
        Wegbeeld weg,
        List<Klokregel> klokken,
        List<Mogelijkheid> acties,
        Keuzes keuzes,
        Klantbeeld klant,
        Context context,
        List<Context> hersteld,
        Artikel artikel,
        String regievoerder,
        Vraag hoofdvraag,
        List<Vraag> meelopers,
        Zaken zaken,
        List<Tijdlijnstap> tijdlijn) {

    /// The cases that work on it, as far as this reader may see them.
    ///
    /// @param magStarten whether this reader may make one or link one now
    /// @param magLosmaken whether this reader may say that one does not belong to it
    public record Zaken(List<Zaakstand> lijst, boolean magStarten, boolean magLosmaken) {
        public List<Keuze> keuzes() {
            return lijst.stream()
                    .map(z -> new Keuze(z.zaak().toString(), z.nummer() + " " + z.soort()))
                    .toList();
        }
    }

    /// What only the contact link sees.
    ///
    /// @param partij null when anonymous
    /// @param namens for whom the customer speaks, empty when for oneself
    /// @param betwist what the customer says is wrong, the newest first
    /// @param gewijzigd what changed at the customer, the newest first
    public record Klantbeeld(
            Partij partij,
            String namens,
            List<Klantcontact> contacten,
            List<Bericht> berichten,
            List<Correctie> betwist,
            List<Partijwijziging> gewijzigd) {
        /// The other contacts this one refers to, as a place in the list (from 1).
        public List<Integer> verwijst(Klantcontact contact) {
            return contact.verwijzingen().stream()
                    .map(id -> contacten.stream().map(Klantcontact::id).toList().indexOf(id) + 1)
                    .filter(nr -> nr > 0)
                    .sorted()
                    .toList();
        }
    }

    /// What the forms on the page let somebody choose from.
    ///
    /// @param voorstellen the links the routing table proposes, best first
    /// @param schakels other links that were searched for
    /// @param teamgenoten per step (by id) the people who may get it
    public record Keuzes(
            List<Keuze> voorstellen,
            List<Keuze> schakels,
            List<Keuze> collegas,
            List<Keuze> deskundigen,
            Map<String, List<Keuze>> teamgenoten) {}

    public boolean sluitbaar() {
        return acties.stream().anyMatch(m -> m.actie() == Actie.INFORMEREN);
    }

    public String pad(Mogelijkheid m) {
        return "/werkplek/vraag/" + vraag.id() + "/" + m.actie().pad();
    }
}
