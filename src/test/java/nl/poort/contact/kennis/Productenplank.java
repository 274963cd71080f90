package nl.poort.contact.kennis;

import static nl.poort.contact.kennis.Productvoorbeeld.mens;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;

/// A municipality of its own for each test, on one database for all of them; its server stops it when all is done.
abstract class Productenplank {
    static final TestDatabase TEST = TestDatabase.open();
    static final Actor SYSTEEM = Actor.system("proef");

    final UUID gemeente = UUID.randomUUID();
    final Medewerker kees = mens(gemeente, "Kees", Rol.KWALITEITSZORG);
    final Medewerker karin = mens(gemeente, "Karin", Rol.KWALITEITSZORG);
    final Medewerker sanne = mens(gemeente, "Sanne", Rol.KCC_MEDEWERKER);
    final Medewerker vreemde = mens(UUID.randomUUID(), "Vreemde", Rol.KWALITEITSZORG);
    final Producten producten = new Producten(TEST.db());
    final Productredactie redactie = new Productredactie(TEST.db());
    final Vondsten vondsten = new Vondsten(TEST.db());
    final SocialeKaart kaart = new SocialeKaart(TEST.db());

    Product gepubliceerd(Productblad blad) {
        var product = redactie.schrijven(kees, blad);
        redactie.terControle(kees, product.id());
        return redactie.publiceren(karin, product.id());
    }

    List<String> gevonden(String tekst) {
        return vondsten.zoek(sanne.actor("zoeken"), tekst, 10).stream()
                .map(Vondst::code)
                .toList();
    }

    List<String> openbaar(String tekst) {
        return vondsten.zoekOpenbaar(gemeente, tekst, EnumSet.allOf(Vondstsoort.class), 10).stream()
                .map(Vondst::code)
                .toList();
    }
}
