package nl.poort.web.werkplek.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Berichtstand;
import nl.poort.contact.klantcontact.Bronsoort;
import nl.poort.contact.klantcontact.Kanaal;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Richting;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.web.Tijdlijnstap;
import nl.poort.web.werkplek.Deuren;
import nl.poort.web.werkplek.Keuzelijsten;
import nl.poort.web.werkplek.Namen;

/// Lays open what was chosen: an answer, the customer, a Vraag, a case, a colleague.
final class Bladen {
    private static final int KORT = 8;
    private static final int ALLES = 100;
    private static final int VRAGEN = 20;

    private final Deuren deuren;

    Bladen(Deuren deuren) {
        this.deuren = deuren;
    }

    /// @param kies as [Zoektreffer#kies], with `alles` behind it for everything there is; empty = what fits the contact
    Blad open(Medewerker wie, LopendContact c, String kies) {
        var delen = (kies.isEmpty() ? vanzelf(c) : kies).split(":");
        if (delen.length < 2) {
            return new Blad.Leeg();
        }
        var id = id(delen[1]);
        var actor = wie.actor("contact vastleggen");
        return switch (delen[0]) {
            case "antwoord" -> {
                var artikel = deuren.contact().kennis().get(actor, id);
                yield new Blad.Antwoord(artikel, weetMeer(wie, artikel.titel()));
            }
            case "klant" -> klant(wie, c, deuren.contact().partijen().get(actor, id), delen.length > 2);
            case "vraag" -> vraag(wie, c, deuren.keten().vragen().get(actor, id));
            case "zaak" -> zaak(wie, c, id);
            case "collega" -> collega(wie, id);
            case "team" -> {
                var team = deuren.registers().organisaties().getTeam(actor, id);
                yield new Blad.Schakel(team, new Namen(deuren.registers(), wie).organisatie(team.organisatie()));
            }
            default -> new Blad.Leeg();
        };
    }

    /// After a crash or on another computer: the Vraag it is about, else the customer, else the last answer.
    private static String vanzelf(LopendContact c) {
        if (c.vraag() != null) {
            return "vraag:" + c.vraag();
        }
        if (c.partij() != null) {
            return "klant:" + c.partij();
        }
        return c.bronnen().stream()
                .filter(b -> b.soort() == Bronsoort.ARTIKEL)
                .reduce((een, laatste) -> laatste)
                .map(b -> "antwoord:" + b.verwijzing())
                .orElse("");
    }

    static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit");
        }
    }

    /// The link that the routes propose for these words.
    Team weetMeer(Medewerker wie, String woorden) {
        var actor = wie.actor("contact vastleggen");
        return wie.teams().stream()
                .flatMap(t -> deuren.registers().organisaties().findTeam(actor, t).stream())
                .flatMap(t ->
                        deuren
                                .keten()
                                .routes()
                                .voorstellen(wie, t, Vraagsoort.INFORMATIE, Onderwerp.WET, woorden)
                                .stream())
                .findFirst()
                .orElse(null);
    }

    private Blad.Vraagstuk vraag(Medewerker wie, LopendContact c, Vraag v) {
        var namen = new Namen(deuren.registers(), wie);
        return new Blad.Vraagstuk(v, namen.teamnaam(v.eigenaar()), v.id().equals(c.vraag()));
    }

    private Blad.Zaakstuk zaak(Medewerker wie, LopendContact c, UUID id) {
        var vraag = deuren.zaken()
                .overzicht()
                .vraag(wie.actor("contact vastleggen"), id)
                .orElse(null);
        var stand = deuren.zaken().overzicht().stand(wie, id);
        return new Blad.Zaakstuk(stand, vraag, vraag != null && vraag.equals(c.vraag()));
    }

    private Blad.Collega collega(Medewerker wie, UUID id) {
        var actor = wie.actor("collega zoeken");
        var mens = deuren.registers().medewerkers().get(actor, id);
        var teams = mens.teams().stream()
                .flatMap(t -> deuren.registers().organisaties().findTeam(actor, t).stream())
                .sorted(Comparator.comparing(Team::naam))
                .toList();
        var bezig = deuren.balie().lopend().bezig(wie).stream()
                .anyMatch(l -> l.medewerker().equals(id) && l.actiefSinds() != null);
        return new Blad.Collega(mens, teams, bezig);
    }

    private Blad.Klant klant(Medewerker wie, LopendContact c, Partij partij, boolean alles) {
        if (!c.gecontroleerd() || !partij.id().equals(c.partij())) {
            return new Blad.Klant(partij, false, List.of(), List.of(), 0, List.of());
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
        stappen.sort(Comparator.comparing(Tijdlijnstap::tijd).reversed());
        int hoeveel = Math.min(stappen.size(), alles ? ALLES : KORT);
        return new Blad.Klant(
                partij,
                true,
                vragen.stream()
                        .filter(v -> v.stand().isOpen())
                        .map(v -> new Blad.Lopend(v, zaken.getOrDefault(v.id(), List.of())))
                        .toList(),
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

    private static Tijdlijnstap bericht(Bericht b) {
        return new Tijdlijnstap(
                b.opgesteldOp(),
                null,
                "Bericht: " + b.onderwerp(),
                b.stand().tekst(),
                b.stand() == Berichtstand.NABELLEN ? "te-laat" : "gedaan");
    }
}
