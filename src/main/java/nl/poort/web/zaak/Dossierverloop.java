package nl.poort.web.zaak;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Poging;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.Richting;
import nl.poort.keten.behandeling.Rolnaam;
import nl.poort.keten.behandeling.Zaakdossier;
import nl.poort.keten.behandeling.Zaakgebeurtenis;
import nl.poort.keten.behandeling.Zaakgebeurtenis.AanvullingGevraagd;
import nl.poort.keten.behandeling.Zaakgebeurtenis.AanvullingOntvangen;
import nl.poort.keten.behandeling.Zaakgebeurtenis.AanvullingVerlopen;
import nl.poort.keten.behandeling.Zaakgebeurtenis.BehandelaarGewijzigd;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ProcedureGewijzigd;
import nl.poort.keten.behandeling.Zaakgebeurtenis.StatusGezet;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakAfgesloten;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakHeropend;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakHervat;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakOpgeschort;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakVerlengd;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakbesluitGenomen;
import nl.poort.keten.samenwerking.VoorvalVastgelegd;
import nl.poort.keten.samenwerking.Voorvalsoort;
import nl.poort.registers.klokken.Opschortingsgrond;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen.Opgetekend;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.BronGewijzigd;
import nl.poort.techniek.register.Link;
import nl.poort.web.Taal;
import nl.poort.web.Tijdlijnstap;

/// Everything that happened in a case as one story, the newest first: what was changed here or by another program, what
/// the customer was told, and who spoke whom.
final class Dossierverloop {
    private static final String BRON = Gebeurtenis.kindOf(BronGewijzigd.class);
    private static final String SAMEN = Gebeurtenis.kindOf(VoorvalVastgelegd.class);
    private static final Map<String, Class<? extends Zaakgebeurtenis>> SOORTEN = Arrays.stream(
                    Zaakgebeurtenis.class.getPermittedSubclasses())
            .map(k -> k.<Zaakgebeurtenis>asSubclass(Zaakgebeurtenis.class))
            .collect(Collectors.toMap(Gebeurtenis::kindOf, Function.identity()));

    private final Zaakdossier d;
    private final Taal taal;

    Dossierverloop(Zaakdossier d, Taal taal) {
        this.d = d;
        this.taal = taal;
    }

    /// @param pogingen how each message was brought, the oldest first
    List<Tijdlijnstap> van(
            List<Opgetekend> gebeurtenissen,
            List<Bericht> berichten,
            List<Poging> pogingen,
            List<Klantcontact> contacten) {
        var oudsteEerst = Stream.of(
                        gebeurtenissen.stream().flatMap(g -> stap(g).stream()),
                        berichten.stream().map(b -> bericht(b, pogingen)),
                        contacten.stream().map(Dossierverloop::contact))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Tijdlijnstap::tijd))
                .toList();
        return oudsteEerst.reversed();
    }

    private Optional<Tijdlijnstap> stap(Opgetekend g) {
        var zin = g.soort().equals(BRON)
                ? bron(Json.read(g.inhoud(), BronGewijzigd.class))
                : g.soort().equals(SAMEN)
                        ? voorval(Json.read(g.inhoud(), VoorvalVastgelegd.class))
                        : SOORTEN.containsKey(g.soort()) ? zin(Json.read(g.inhoud(), SOORTEN.get(g.soort()))) : null;
        return Optional.ofNullable(zin)
                .map(z -> new Tijdlijnstap(g.tijd(), g.wie(), z.wat(), leeg(z.toelichting()), z.kleur()));
    }

    private record Zin(String wat, String toelichting, String kleur) {
        static Zin van(String wat, String toelichting) {
            return new Zin(wat, toelichting, "gedaan");
        }
    }

    /// What was written in the register, by whoever did it; null when there is nothing to tell.
    private Zin bron(BronGewijzigd g) {
        if (!g.actie().equals("create") && !g.bron().equals("resultaat") || g.nieuw() == null) {
            return null;
        }
        return switch (g.bron()) {
            case "zaak" -> Zin.van("De zaak is gestart", null);
            case "status" ->
                id(g, "statustype")
                        .flatMap(d::statustype)
                        .map(t -> Zin.van("Status: " + t.omschrijving(), tekst(g, "statustoelichting")))
                        .orElse(null);
            case "resultaat" ->
                Zin.van(
                        "Resultaat: "
                                + d.resultaattypen().stream()
                                        .filter(t -> id(g, "resultaattype")
                                                .filter(t.uuid()::equals)
                                                .isPresent())
                                        .map(t -> t.omschrijving())
                                        .findFirst()
                                        .orElse("vastgelegd"),
                        tekst(g, "toelichting"));
            case "zaakinformatieobject" -> Zin.van("Document: " + titel(g), null);
            case "zaakbesluit" -> Zin.van("Besluit: " + besluit(g), null);
            case "zaaknotitie" -> Zin.van("Notitie: " + tekst(g, "onderwerp"), tekst(g, "tekst"));
            case "rol" -> rol(g);
            case "klantcontact", "zaakcontactmoment" -> Zin.van("Contact met de klant", tekst(g, "onderwerp"));
            default -> null;
        };
    }

    private Zin rol(BronGewijzigd g) {
        return d.rollen().stream()
                .filter(r -> r.uuid().equals(g.id()))
                .findFirst()
                .map(r -> Zin.van(Dossierbeeld.deel(r) + ": " + Rolnaam.van(r), null))
                .orElse(null);
    }

    private String titel(BronGewijzigd g) {
        return d.stukken().stream()
                .filter(s -> s.relatie().uuid().equals(g.id()) && s.document() != null)
                .map(s -> s.document().titel())
                .findFirst()
                .orElse(tekst(g, "titel"));
    }

    private String besluit(BronGewijzigd g) {
        var link = tekst(g, "besluit");
        return d.besluiten().stream()
                .filter(b -> Link.naar("besluit", b.besluit().uuid()).waarde().equals(link))
                .map(b -> b.soort())
                .findFirst()
                .orElse("vastgelegd");
    }

    private Zin zin(Zaakgebeurtenis gebeurtenis) {
        return switch (gebeurtenis) {
            case AanvullingGevraagd g -> Zin.van("Aanvulling gevraagd, uiterlijk " + dag(g.tot()), g.tekst());
            case AanvullingOntvangen _ -> Zin.van("De aanvulling is binnen", null);
            case AanvullingVerlopen g ->
                new Zin("De klant vulde niet op tijd aan. De laatste dag was " + dag(g.tot()), null, "te-laat");
            case ZaakOpgeschort g ->
                new Zin(
                        "Opgeschort, naar verwachting tot " + dag(g.tot()) + ": "
                                + Termijnbeeld.grond(Opschortingsgrond.valueOf(g.grond())),
                        g.tekst(),
                        "let-op");
            case ZaakHervat _ -> Zin.van("De zaak gaat verder", null);
            case ZaakVerlengd g -> new Zin("Verlengd: " + g.reden(), g.tekst(), "let-op");
            case ProcedureGewijzigd g ->
                new Zin("Andere procedure: " + g.procedure() + ", " + g.norm() + ". " + g.reden(), g.tekst(), "let-op");
            case ZaakHeropend g -> new Zin("Heropend: " + g.reden(), null, "let-op");
            // told by what was written in the register
            case StatusGezet _, ZaakbesluitGenomen _, ZaakAfgesloten _, BehandelaarGewijzigd _ -> null;
        };
    }

    /// What happened with partners who work along.
    private static Zin voorval(VoorvalVastgelegd g) {
        var soort = Voorvalsoort.valueOf(g.soort());
        boolean laat = soort == Voorvalsoort.TE_LAAT || soort == Voorvalsoort.ACTIEVERZOEK_GEWEIGERD;
        return new Zin(soort.tekst() + " – " + g.partij(), g.tekst(), laat ? "let-op" : "gedaan");
    }

    private Tijdlijnstap bericht(Bericht b, List<Poging> pogingen) {
        return new Tijdlijnstap(
                b.opgesteldOp(),
                "Bericht aan de klant",
                b.onderwerp() + " (" + b.stand().tekst() + ")",
                b.tekst() + Bezorgregels.van(b, pogingen, taal),
                b.stand().aangekomen() ? "gedaan" : "let-op");
    }

    private static Tijdlijnstap contact(Klantcontact c) {
        var wat = (c.richting() == Richting.INKOMEND ? "Klant kwam bij ons, " : "Wij zochten de klant, ") + c.kanaal();
        return new Tijdlijnstap(c.tijd(), c.medewerkerNaam(), wat, leeg(c.inhoud()), "gedaan");
    }

    private String dag(String datum) {
        return taal.dag(LocalDate.parse(datum));
    }

    private static Optional<UUID> id(BronGewijzigd g, String veld) {
        return Optional.ofNullable(g.nieuw().get(veld)).map(String::valueOf).map(UUID::fromString);
    }

    private static String tekst(BronGewijzigd g, String veld) {
        var waarde = g.nieuw().get(veld);
        return waarde == null ? "" : String.valueOf(waarde);
    }

    private static String leeg(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }
}
