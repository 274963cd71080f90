package nl.poort.contact.berichten;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.Modules;
import nl.poort.Postkamer;
import nl.poort.TestDatabase;
import nl.poort.TestMap;
import nl.poort.contact.berichten.Berichtenbox.Afzender;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.opslag.Keuring;
import nl.poort.techniek.opslag.Schijfopslag;
import nl.poort.techniek.pdf.Pdfblad;
import nl.poort.techniek.uitgaand.Uitgaand;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// A municipality with the Berichtenbox, over HTTP, and a post room; and a neighbour.
final class Postkamerproef implements AutoCloseable {
    static final String OIN = "00000001821002193000";
    static final Afzender WIJ = new Afzender(OIN, "BESLUIT");
    static final String ADRES = "Dorpsstraat 1\n1234 AB Westveld";
    private static final Actor SYSTEEM = Actor.system("proef");

    final TestDatabase test = TestDatabase.open();
    private final TestMap map = TestMap.open();
    final Nepberichtenbox nep = new Nepberichtenbox(test.db());
    final Boxserver server;
    private final Uitgaand uitgaand;
    final Modules m;
    private final Bestanden bestanden = new Bestanden(test.db(), new Schijfopslag(map.pad(), Keuring.GEEN));
    final Medewerker sanne;
    final Medewerker olga;
    private int volgnummer;
    Bsn burger;

    Postkamerproef() throws IOException {
        server = new Boxserver(nep);
        uitgaand =
                new Uitgaand(List.of("intern:http://localhost:" + server.basis().getPort()));
        m = new Modules(test.db(), test.gebeurtenissen(), Postkamer.bezorgers(test.db(), Optional.of(koppeling())));
        m.berichtbezorging.bijlagen().leesUit(bestanden);
        sanne = mens("Gemeente Westveld", OIN, "sanne");
        olga = mens("Gemeente Oostveld", null, "olga");
        var bea = new Medewerker(
                sanne.id(),
                sanne.organisatie(),
                "Bea",
                "bea@example.nl",
                null,
                Set.of(Rol.FUNCTIONEEL_BEHEERDER),
                Set.of());
        m.post.instellingen.opslaan(
                bea,
                new Postinstelling(sanne.organisatie(), true, "BESLUIT", 500, "Postbus 1\n1234 AB Westveld", null, ""));
    }

    Boxkoppeling koppeling() {
        return new Boxkoppeling(test.db(), server.basis(), "geheim", uitgaand);
    }

    /// Monday morning, with another citizen.
    void begin() {
        test.klok().zet("2026-03-09T10:12");
        server.status = 0;
        server.regels.clear();
        burger = bsn();
    }

    Medewerker mens(String gemeente, String oin, String naam) {
        Organisatie van = m.organisaties.voegToe(
                SYSTEEM, new Organisatiegegevens(gemeente, Organisatiesoort.GEMEENTE, oin, null, null, null));
        return m.medewerkers.voegToe(
                SYSTEEM,
                van.id(),
                new Medewerkergegevens(naam, naam + "@example.nl", null, Set.of(Rol.KCC_MEDEWERKER), Set.of()));
    }

    /// A new citizen each time.
    Bsn bsn() {
        for (int n = 100_000_000 + ++volgnummer * 1_000; ; n++) {
            try {
                return new Bsn(String.valueOf(n));
            } catch (Weigering geenBsn) {
                // the next one
            }
        }
    }

    byte[] blad(String tekst) {
        try (var blad = new Pdfblad(tekst)) {
            blad.tekst(tekst);
            return blad.bytes();
        }
    }

    Berichtbijlage bijlage(String naam, String type, byte[] inhoud) {
        try (var ontvanger = bestanden.ontvanger()) {
            new ByteArrayInputStream(inhoud).transferTo(ontvanger);
            var ontvangst = ontvanger.klaar();
            test.db().run(sanne.actor("proef"), tx -> bestanden.houd(tx, UUID.randomUUID(), ontvangst));
            return new Berichtbijlage(naam, type, ontvangst.omvang(), ontvangst.sha256());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Bericht besluit(String adres, String tekst, Berichtbijlage... bijlagen) {
        var aan = m.post.wegen.voorBesluit(
                sanne.actor("besluit"),
                new Ontvanger(null, "Fatima", List.of()),
                new Postwegen.Geadresseerde("Fatima Şahin", burger, adres));
        var nieuw = new NieuwBericht(
                UUID.randomUUID(),
                null,
                "Z-2026-" + volgnummer,
                aan,
                Berichtcode.ZAAK,
                new Berichttekst("Nieuws over uw zaak: er is een besluit", tekst),
                true,
                false,
                null);
        var mee = List.of(bijlagen);
        var b = m.berichten.klaarzetten(
                sanne.actor("besluit"), nieuw.metBesluit(UUID.randomUUID()).metBijlagen(mee));
        bezorg();
        return b;
    }

    void bezorg() {
        while (m.berichtbezorging.bezorgen(50) > 0) {
            // until nothing is due
        }
    }

    Berichtstand stand(Bericht b) {
        return m.berichten.get(sanne.actor("kijken"), b.id()).stand();
    }

    List<String> bewijzen(Bericht b) {
        return m.berichten.pogingen(sanne.actor("kijken"), b.id()).stream()
                .map(p -> p.kanaal().tekst() + " " + p.uitkomst() + ": " + p.bewijs())
                .toList();
    }

    Brief brief(Bericht b) {
        return m.post.brieven.get(sanne, b.id());
    }

    String tekst(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// On which days the decision of this message was made known.
    List<String> bekend(Bericht b) {
        var dagen = new ArrayList<String>();
        test.gebeurtenissen().list(SYSTEEM, b.root()).stream()
                .filter(g -> g.soort().equals("besluit.bekendgemaakt"))
                .forEach(g -> dagen.add(g.inhoud().replaceAll("(?s).*\"datum\" ?: ?\"([^\"]+)\".*", "$1")));
        return dagen;
    }

    @Override
    public void close() {
        uitgaand.close();
        server.close();
        test.close();
        map.close();
    }
}
