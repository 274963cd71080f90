package nl.poort.contact.kanalen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.poort.contact.klantcontact.Afronding;
import nl.poort.contact.klantcontact.Binnenkomst;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.Contactstappen;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.LopendeContacten;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// A chat is a contact too: it opens at the desk when an agent takes the chat, and at the end holds all that was said.
final class Chatcontacten {
    private static final int LANGST = 20_000;

    private final Klantcontacten contacten;
    private final LopendeContacten lopend;
    private final Contactstappen stappen;
    private final Medewerkers medewerkers;

    Chatcontacten(Klantcontacten contacten, LopendeContacten lopend, Contactstappen stappen, Medewerkers medewerkers) {
        this.contacten = contacten;
        this.lopend = lopend;
        this.stappen = stappen;
        this.medewerkers = medewerkers;
    }

    /// Under the number the customer knows.
    void open(Medewerker wie, Chat chat, String woorden) {
        var contact = lopend.open(wie, new Binnenkomst("chat", null, chat.referentie(), null, null, Map.of(), woorden));
        stappen.gaatOver(wie, contact.id(), null, chat.kenmerk());
        stappen.bewaar(wie, contact.id(), Map.of("naam", chat.naam()));
    }

    /// Empty when the agent finished it already.
    Optional<LopendContact> vind(Medewerker wie, Chat chat) {
        return lopend.list(wie).stream()
                .filter(c -> chat.referentie().equals(c.referentie()))
                .findFirst();
    }

    /// What was said goes to the contact that is open at the desk; when nobody ever took the chat, to one of its own.
    void sluit(Tx tx, Chat chat, List<Chatregel> regels) {
        if (chat.medewerker() != null) {
            var wie = medewerkers.get(Actor.system("chat afronden"), chat.medewerker());
            vind(wie, chat).ifPresent(c -> stappen.bewaar(wie, c.id(), Map.of("woorden", gezegd(regels))));
            return;
        }
        var nieuw = NieuwContact.inkomend("chat", null, gezegd(regels)).metKenmerk(chat.kenmerk());
        contacten.legVast(tx.actor(), nieuw, new Afronding(Contactresultaat.NIET_GELUKT, null));
    }

    /// All that was said, as text.
    static String gezegd(List<Chatregel> regels) {
        var tekst = regels.stream()
                .filter(r -> r.van() != Chatspreker.POORT)
                .map(r -> (r.van() == Chatspreker.KLANT ? "Klant: " : "Wij: ") + r.tekst())
                .collect(Collectors.joining("\n"));
        return tekst.length() <= LANGST ? tekst : tekst.substring(0, LANGST - 1) + "…";
    }
}
