package nl.poort.web.werkplek;

import nl.poort.contact.afspraken.Afspraken;
import nl.poort.contact.berichten.Berichten;
import nl.poort.contact.berichten.Nabelgesprekken;
import nl.poort.contact.inzage.Correcties;
import nl.poort.contact.kennis.Herroepingen;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Kennismeldingen;
import nl.poort.contact.kennis.Producten;
import nl.poort.contact.kennis.SocialeKaart;
import nl.poort.contact.kennis.Vondsten;
import nl.poort.contact.klantcontact.Accountmanagers;
import nl.poort.contact.klantcontact.Contactstappen;
import nl.poort.contact.klantcontact.Gesprekken;
import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.contact.klantcontact.Klantoordelen;
import nl.poort.contact.klantcontact.LopendeContacten;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.contact.klantcontact.Partijwijzigingen;
import nl.poort.contact.klantcontact.Ruggespraken;
import nl.poort.contact.klantcontact.Terugbelgesprekken;
import nl.poort.contact.klantcontact.Vermijdbaarheid;
import nl.poort.contact.klantcontact.Vervolggesprekken;
import nl.poort.keten.behandeling.Zaakoverzicht;
import nl.poort.keten.behandeling.Zaakstart;
import nl.poort.keten.vragen.Loslatingen;
import nl.poort.keten.vragen.Opschalingen;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Regie;
import nl.poort.keten.vragen.Routes;
import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.Terugbelverzoeken;
import nl.poort.keten.vragen.Volgcode;
import nl.poort.keten.vragen.Vragen;
import nl.poort.keten.vragen.Vragensets;
import nl.poort.keten.vragen.Werklijst;
import nl.poort.loket.ontvangst.Verzoekbeheer;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.web.gast.Gastlinks;

/// The doors the desk goes through, layer by layer.
public record Deuren(
        Keten keten,
        Zaken zaken,
        Contact contact,
        Balie balie,
        Kennisbank kennisbank,
        Registers registers,
        Gasten gasten) {

    /// What we answer with.
    public record Kennisbank(
            Vondsten vondsten,
            Producten producten,
            SocialeKaart socialeKaart,
            Kennismeldingen meldingen,
            Herroepingen herroepingen) {
        public static Kennisbank van(Db db) {
            return new Kennisbank(
                    new Vondsten(db),
                    new Producten(db),
                    new SocialeKaart(db),
                    new Kennismeldingen(db),
                    new Herroepingen(db));
        }
    }

    /// What runs at the desk now, what a contact was worth, and whether it might have been spared.
    public record Balie(
            LopendeContacten lopend,
            Contactstappen stappen,
            Ruggespraken ruggespraken,
            Vervolggesprekken vervolg,
            Klantoordelen oordelen,
            Vermijdbaarheid vermijdbaarheid,
            Bellen bellen,
            Accountmanagers accountmanagers,
            Afspraken afspraken) {}

    /// Calling back: what is promised, when it can be, and what to ask per subject.
    public record Bellen(Terugbelgesprekken gesprekken, Terugbelverzoeken verzoeken, Vragensets sets) {}

    public record Keten(
            Vragen vragen,
            Overdrachten overdrachten,
            Opschalingen opschalingen,
            Werklijst werklijst,
            Routes routes,
            Signalen signalen,
            Volgcode volgcode,
            Regie regie,
            Loslatingen loslatingen) {}

    /// Vragen that are handled as cases, and what customers call about who used the counter of the Omgevingswet.
    public record Zaken(Zaakstart start, Zaakoverzicht overzicht, Omgeving omgeving) {
        public Vergunningchecks checks() {
            return omgeving.checks();
        }
    }

    /// Their checks, the addresses they did not find, and what they filed.
    public record Omgeving(Vergunningchecks checks, Omgevingsdeuren plekken, Verzoekbeheer verzoeken) {}

    public record Contact(
            Partijen partijen,
            Klantcontacten contacten,
            Gesprekken gesprekken,
            Kanalen kanalen,
            Kennis kennis,
            Berichten berichten,
            Nabelgesprekken nabelgesprekken,
            Klantgegevens gegevens) {}

    /// What changed at a customer, and what the customer says is wrong.
    public record Klantgegevens(Partijwijzigingen wijzigingen, Correcties correcties) {}

    public record Registers(
            Organisaties organisaties, Medewerkers medewerkers, Klokken klokken, Gebeurtenissen gebeurtenissen) {}

    /// How a partner without Poort comes in.
    ///
    /// @param adres of this installation, such as `https://poort.voorbeeld.nl`
    public record Gasten(Gastlinks links, String adres) {}
}
