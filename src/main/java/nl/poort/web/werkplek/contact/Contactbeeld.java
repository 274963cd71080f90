package nl.poort.web.werkplek.contact;

import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Accountmanager;
import nl.poort.contact.klantcontact.Identiteitscontrole;
import nl.poort.contact.klantcontact.Inzagedoel;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Ruggespraak;
import nl.poort.web.Keuze;

/// Everything on the screen of one contact.
///
/// @param seconden how long somebody was busy with it, now
/// @param gezocht what stands in the search box; empty when nothing was searched
public record Contactbeeld(
        LopendContact contact,
        long seconden,
        List<Tab> tabs,
        Kaart kaart,
        Blad blad,
        String gezocht,
        List<Zoekbalie.Groep> gevonden,
        Lijsten lijsten,
        Nieuws nieuws) {

    /// One of the contacts of this person.
    public record Tab(UUID id, int plek, String naam, boolean hier) {}

    /// Who the customer is.
    ///
    /// @param partij null when nobody we know was chosen
    /// @param accountmanager who helps this company; null when it is none, or nobody was appointed
    public record Kaart(LopendContact contact, Partij partij, Accountmanager accountmanager) {
        public static final List<Keuze> CONTROLES = Keuze.van(Identiteitscontrole.class, Identiteitscontrole::tekst);
        public static final List<Keuze> DOELEN = Keuze.van(Inzagedoel.class, Inzagedoel::tekst);

        /// Whether the account manager is to call.
        public boolean belt() {
            return contact.veld("besluit").equals("terugbellen") && Ondernemer.gekozen(contact, accountmanager);
        }
    }

    /// What can be chosen.
    ///
    /// @param voorstellen links that the routes propose, `schakels` those that were searched for
    public record Lijsten(
            List<Keuze> kanalen,
            List<Keuze> teams,
            List<Partij> namens,
            List<Keuze> voorstellen,
            List<Keuze> schakels,
            List<Keuze> collegateams,
            Belwens.Keuzes bellen) {}

    /// What others do at this moment that concerns this contact.
    ///
    /// @param samen who has the same customer or Vraag in hand
    public record Nieuws(LopendContact contact, List<LopendContact> samen, List<Navraag> ruggespraken) {
        /// Worth asking for again while the contact runs.
        public boolean luistert() {
            return contact.partij() != null || contact.vraag() != null || !ruggespraken.isEmpty();
        }
    }

    public record Navraag(Ruggespraak ruggespraak, String team) {}

    /// The part of the screen that a choice changed.
    ///
    /// @param naar the link it goes to from now on; null when that did not change
    public record Deel(
            Kaart kaart,
            Blad blad,
            boolean kaartAnders,
            boolean bronnenAnders,
            boolean woorden,
            boolean antwoord,
            boolean plaats,
            Keuze naar) {}
}
