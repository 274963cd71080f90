package nl.poort.web.werkplek.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.afspraken.Afspraak;
import nl.poort.contact.afspraken.Afspraakstand;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Berichtstand;
import nl.poort.contact.klantcontact.Kanaal;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Richting;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.web.Tijdlijnstap;
import nl.poort.web.werkplek.Deuren;
import nl.poort.web.werkplek.Keuzelijsten;

/// The customer as one story: what runs, and what there was over every channel. Only after the check, for its purpose.
final class Klantverhaal {
    private static final int KORT = 8;
    private static final int ALLES = 100;
    private static final int VRAGEN = 20;

    private final Deuren deuren;

    Klantverhaal(Deuren deuren) {
        this.deuren = deuren;
    }

    /// @param alles not only the newest
    Blad.Klant open(Medewerker wie, LopendContact c, Partij partij, boolean alles) {
        if (!c.gecontroleerd() || !partij.id().equals(c.partij())) {
            return new Blad.Klant(partij, false, List.of(), List.of(), List.of(), 0, List.of());
        }
        var actor = wie.actor(c.doel().tekst());
        var vragen = deuren.keten().vragen().vanKlant(actor, partij.id());
        var zaken = deuren.zaken()
                .overzicht()
                .vanVragen(wie, vragen.stream().map(Vraag::id).toList());
        var stappen = new ArrayList<Tijdlijnstap>();
        vragen.stream().limit(alles ? ALLES : VRAGEN).forEach(v -> {
            stappen.add(new Tijdlijnstap(
                    v.gesteldOp(),
                    null,
                    "Vraag " + v.kenmerk() + ": " + Zoekbalie.kort(v.tekst()),
                    Keuzelijsten.stand(v),
                    "gedaan"));
            deuren.contact().berichten().opPagina(actor, v.id()).forEach(b -> stappen.add(bericht(b)));
        });
        var kanalen = deuren.contact().kanalen().list(actor);
        deuren.contact().contacten().tijdlijn(actor, partij.id()).forEach(k -> stappen.add(contact(k, kanalen)));
        var afspraken = deuren.balie().afspraken().vanPartij(actor, partij.id());
        afspraken.forEach(a -> stappen.add(afspraak(a)));
        stappen.sort(Comparator.comparing(Tijdlijnstap::tijd).reversed());
        int hoeveel = Math.min(stappen.size(), alles ? ALLES : KORT);
        return new Blad.Klant(
                partij,
                true,
                vragen.stream()
                        .filter(v -> v.stand().isOpen())
                        .map(v -> new Blad.Lopend(v, zaken.getOrDefault(v.id(), List.of())))
                        .toList(),
                afspraken.stream()
                        .filter(a -> a.stand() == Afspraakstand.BEVESTIGD)
                        .toList()
                        .reversed(),
                List.copyOf(stappen.subList(0, hoeveel)),
                stappen.size() - hoeveel,
                namens(wie, partij));
    }

    private List<String> namens(Medewerker wie, Partij partij) {
        var actor = wie.actor("contact vastleggen");
        return deuren.contact().partijen().vertegenwoordigingen(actor, partij.id()).stream()
                .map(v -> v.vertegenwoordiger().equals(partij.id())
                        ? "spreekt als " + v.hoedanigheid() + " voor " + naam(wie, v.vertegenwoordigde())
                        : naam(wie, v.vertegenwoordiger()) + " spreekt als " + v.hoedanigheid() + " voor deze klant")
                .toList();
    }

    private String naam(Medewerker wie, UUID partij) {
        return deuren.contact()
                .partijen()
                .find(wie.actor("contact vastleggen"), partij)
                .map(Partij::naam)
                .orElse("iemand anders");
    }

    private static Tijdlijnstap contact(Klantcontact k, List<Kanaal> kanalen) {
        var kanaal = kanalen.stream()
                .filter(n -> n.code().equals(k.kanaal()))
                .map(Kanaal::naam)
                .findFirst()
                .orElse(k.kanaal());
        var over = k.eigenWoorden() != null ? k.eigenWoorden() : k.inhoud() != null ? k.inhoud() : "";
        var wat = kanaal + (k.richting() == Richting.UITGAAND ? ", wij zochten de klant" : "");
        var uitleg = (over.isEmpty() ? "" : Zoekbalie.kort(over) + " ") + "(" + k.resultaattekst() + ")";
        return new Tijdlijnstap(k.tijd(), k.medewerkerNaam(), wat, uitleg, "gedaan");
    }

    private static Tijdlijnstap afspraak(Afspraak a) {
        var wat = "Afspraak " + a.nummer() + ": " + a.onderwerp();
        return new Tijdlijnstap(
                a.begin(),
                a.medewerkerNaam(),
                wat,
                a.stand().tekst(),
                a.stand() == Afspraakstand.BEVESTIGD ? "straks" : "gedaan");
    }

    private static Tijdlijnstap bericht(Bericht b) {
        return new Tijdlijnstap(
                b.opgesteldOp(),
                null,
                "Bericht: " + b.onderwerp(),
                b.stand().tekst(),
                b.stand() == Berichtstand.NABELLEN ? "te-laat" : "gedaan");
    }
}
