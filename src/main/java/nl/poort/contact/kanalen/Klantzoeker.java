package nl.poort.contact.kanalen;

import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.techniek.db.Actor;

/// Who a sender is: the one customer with this address, or somebody new.
record Klantzoeker(Actor actor, Partijen partijen) {

    /// The customer with this address; null when nobody has it, or more than one: a shared mailbox is nobody.
    UUID bekend(Afzender afzender) {
        if (!afzender.bekend()) {
            return null;
        }
        var met = partijen.zoek(actor, afzender.adres(), 5).stream()
                .filter(p -> heeft(p, afzender))
                .toList();
        return met.size() == 1 ? met.getFirst().id() : null;
    }

    /// A number is the same on the telephone and on WhatsApp.
    static boolean heeft(Partij partij, Afzender afzender) {
        return afzender.bekend()
                && partij.adressen().stream().anyMatch(a -> a.adres().equalsIgnoreCase(afzender.adres()));
    }

    /// Registers who is not known yet; null for who told neither name nor address.
    UUID registreer(Afzender afzender, NieuwePartij zelfGezegd) {
        if (zelfGezegd != null) {
            return partijen.registreer(actor, zelfGezegd).id();
        }
        var bekend = bekend(afzender);
        if (bekend != null || !afzender.bekend() && afzender.naam().isEmpty()) {
            return bekend;
        }
        var adressen = afzender.bekend()
                ? List.of(new DigitaalAdres(afzender.soort(), afzender.adres(), true))
                : List.<DigitaalAdres>of();
        return partijen.registreer(actor, nieuw(afzender, adressen.toArray(DigitaalAdres[]::new)))
                .id();
    }

    private static NieuwePartij nieuw(Afzender afzender, DigitaalAdres... adressen) {
        boolean platform = afzender.soort() == Adressoort.OVERIG;
        return afzender.naam().isEmpty() && !platform
                ? NieuwePartij.anoniem(adressen)
                : NieuwePartij.persoon(afzender.naam().isEmpty() ? afzender.adres() : afzender.naam(), adressen);
    }
}
