package nl.poort.schermen;

import com.microsoft.playwright.Page;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.vragen.Terugbelverzoek;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Medewerker;

/// Sanne at the desk, with a customer she knows.
final class Balie {
    final Kijker kijker;
    final Partij jans;

    Balie(Kijker kijker) {
        this.kijker = kijker;
        kijker.klok.zet("2026-06-01T10:00");
        var partijen = kijker.poort.modules().partijen;
        // the other class at the desk may have known her already
        jans = partijen.zoek(sanne().actor("klant zoeken"), "Kuiper", 1).stream()
                .findFirst()
                .orElseGet(() -> partijen.registreer(
                        sanne().actor("klant vastleggen"),
                        NieuwePartij.persoon("Jans Kuiper", DigitaalAdres.telefoon("06 12345678"))));
    }

    Medewerker sanne() {
        return kijker.gids.mens("sanne");
    }

    Page page() {
        return kijker.als("sanne");
    }

    /// At the work list, without a contact open.
    Toetsenteller bureau() {
        var lopend = kijker.poort.modules().lopendeContacten;
        lopend.list(sanne()).forEach(c -> lopend.gooiWeg(sanne(), c.id()));
        page().navigate(kijker.adres("/werkplek"));
        return new Toetsenteller(page());
    }

    /// A new contact with the customer she knows, found by the first letters; counted.
    Toetsenteller metKlant() {
        return bureau().nul()
                .verder("Alt+n")
                .typ("kuip")
                .wacht("#gevonden button")
                .druk("ArrowDown", "Enter")
                .wacht("#blad section");
    }

    String leest(Page page) {
        return page.locator("main").innerText();
    }

    /// What was typed is at the server.
    void bewaard(Page page) {
        page.locator("form[data-bewaard=ja]").waitFor();
    }

    /// The contact whose page is shown.
    Klantcontact laatste() {
        return kijker.poort.modules().klantcontacten.get(sanne().actor("kijken"), Ketenreis.id(Ketenreis.pad(page())));
    }

    Vraag vraag(Klantcontact contact) {
        return kijker.poort.modules().vragen.get(sanne().actor("kijken"), contact.vraag());
    }

    Terugbelverzoek terugbellen(Klantcontact contact) {
        var wie = sanne().actor("kijken");
        return kijker.poort
                .modules()
                .terugbelverzoeken
                .find(wie, contact.vraag())
                .orElseThrow();
    }
}
