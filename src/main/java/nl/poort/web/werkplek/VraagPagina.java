package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.contact.kennis.Artikel;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtGeweigerd;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Weg;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.json.Json;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.Taal;
import nl.poort.web.werkplek.Mogelijkheden.Mogelijkheid;
import nl.poort.web.werkplek.Vraagbeeld.Keuzes;
import nl.poort.web.werkplek.Vraagbeeld.Klantbeeld;

/// One Vraag: its way, the customer's own words, its clocks, what happened, and what can be done now.
public final class VraagPagina {
    /// What an advice comes down to is no repair.
    private static final java.util.Set<String> STREKKING = java.util.Set.of(nl.poort.keten.vragen.Context.STREKKING);

    private final Deuren deuren;
    private final Schakelzoeker schakels;
    private final java.time.Clock klok;

    public VraagPagina(Deuren deuren, Schakelzoeker schakels, java.time.Clock klok) {
        this.deuren = deuren;
        this.schakels = schakels;
        this.klok = klok;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/werkplek/vraag/{id}", Recht.WERKPLEK, this::toon).metPersoonsgegevens(),
                Route.get("/werkplek/vraag/{id}/versie", Recht.WERKPLEK, this::anders));
    }

    /// Whether the page that is open is still right; nothing to show (204) when it is.
    private void anders(Context ctx) {
        var vraag = deuren.keten().vragen().find(Sessie.medewerker(ctx).actor("vraag bekijken"), id(ctx));
        var gezien = String.valueOf(ctx.queryParam("v"));
        if (vraag.isPresent() && gezien.equals(String.valueOf(vraag.get().versie()))) {
            ctx.status(204);
        } else {
            Pagina.toon(ctx, "nl/poort/web/werkplek/anders.jte", "/werkplek/vraag/" + id(ctx));
        }
    }

    /// Also shown when a form on it was refused.
    void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var actor = wie.actor("vraag bekijken");
        Pagina.lees(
                ctx,
                "nl/poort/web/werkplek/vraag.jte",
                () -> beeld(ctx, wie, deuren.keten().vragen().get(actor, id(ctx))));
    }

    static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze vraag");
        }
    }

    private Vraagbeeld beeld(Context ctx, Medewerker wie, Vraag v) {
        var actor = wie.actor("vraag bekijken");
        var namen = new Namen(deuren.registers(), wie);
        var nu = klok.instant();
        var weg = deuren.keten().vragen().weg(actor, v.id());
        var klokken = deuren.registers().klokken().list(actor, v.id());
        var acties =
                Mogelijkheden.van(v, weg, wie, nu, o -> deuren.gasten().links().magMaken(wie, o));
        boolean thuis = v.organisatie().equals(wie.organisatie());
        var tijdlijn = new Tijdlijn(namen, new Taal(nu), wie, thuis)
                .van(deuren.registers().gebeurtenissen().list(actor, v.id()));
        return new Vraagbeeld(
                v,
                Wegbeeld.van(v, weg, klokken, namen),
                v.stand().isOpen() ? Klokregel.van(klokken) : List.of(),
                acties,
                keuzes(ctx, wie, v, acties),
                wie.teams().contains(v.contactschakel()) ? klant(wie, v) : null,
                context(wie, v, weg, thuis),
                weg.overdrachten().stream()
                        .map(o -> o.resultaat())
                        .filter(r ->
                                !r.velden().isEmpty() && !r.velden().keySet().equals(STREKKING))
                        .distinct()
                        .toList(),
                artikel(actor, v),
                namen.mensOfU(v.regievoerder()),
                hoofdvraag(actor, v),
                thuis ? deuren.keten().vragen().meelopers(actor, v.id()) : List.of(),
                zaken(wie, v, weg),
                tijdlijn);
    }

    private Vraagbeeld.Zaken zaken(Medewerker wie, Vraag v, Weg weg) {
        boolean betrokken =
                wie.teams().contains(v.contactschakel()) || wie.teams().contains(v.eigenaar());
        return new Vraagbeeld.Zaken(
                deuren.zaken().overzicht().zakenVan(wie, v.id()),
                ZaakstartPagina.mag(wie, v, weg),
                wie.mag(Recht.VRAAG_BEHANDELEN) && (betrokken || wie.mag(Recht.REGIE)));
    }

    private Klantbeeld klant(Medewerker wie, Vraag v) {
        var actor = wie.actor("klant informeren");
        var partij = v.klant() == null
                ? null
                : deuren.contact().partijen().find(actor, v.klant()).orElse(null);
        var contacten = deuren.contact().contacten().bijVraag(actor, v.id());
        var namens = contacten.stream()
                .filter(c -> c.namens() != null)
                .findFirst()
                .flatMap(c -> deuren.contact().partijen().find(actor, c.namens()))
                .map(p -> p.naam())
                .orElse("");
        var gegevens = deuren.contact().gegevens();
        return new Klantbeeld(
                partij,
                namens,
                contacten,
                deuren.contact().berichten().list(actor, v.id()),
                partij == null ? List.of() : gegevens.correcties().vanPartij(actor, partij.id()),
                // at the first version nothing was changed yet
                partij == null || partij.versie() == 1
                        ? List.of()
                        : gegevens.wijzigingen().list(actor, partij.id()).stream()
                                .limit(5)
                                .toList());
    }

    /// A partner sees the context of its own step only (invariant 21).
    private static nl.poort.keten.vragen.Context context(Medewerker wie, Vraag v, Weg weg, boolean thuis) {
        return thuis
                ? v.context()
                : weg.stappen().stream()
                        .filter(o -> wie.teams().contains(o.naarTeam()))
                        .reduce((a, b) -> b)
                        .map(o -> o.context())
                        .orElse(nl.poort.keten.vragen.Context.LEEG);
    }

    private Artikel artikel(Actor actor, Vraag v) {
        return v.artikel() == null
                ? null
                : deuren.contact().kennis().find(actor, v.artikel()).orElse(null);
    }

    private Vraag hoofdvraag(Actor actor, Vraag v) {
        return v.samengevoegdMet() == null
                ? null
                : deuren.keten().vragen().find(actor, v.samengevoegdMet()).orElse(null);
    }

    private Keuzes keuzes(Context ctx, Medewerker wie, Vraag v, List<Mogelijkheid> acties) {
        var namen = new Namen(deuren.registers(), wie);
        Map<String, List<Keuze>> teamgenoten = new HashMap<>();
        acties.stream()
                .filter(m -> m.actie() == Actie.TOEWIJZEN)
                .forEach(m -> teamgenoten.put(
                        m.overdracht().id().toString(),
                        namen.teamgenoten(m.overdracht().naarTeam())));
        return new Keuzes(
                kan(acties, Actie.DOORZETTEN) ? voorstellen(wie, v, namen) : List.of(),
                schakels.zoek(wie, Formulier.van(ctx).waarde("zoekschakel")),
                kan(acties, Actie.REGIE) ? namen.collegas(wie.organisatie()) : List.of(),
                kan(acties, Actie.RUGGESPRAAK) ? deskundigen(wie, namen) : List.of(),
                teamgenoten);
    }

    private static boolean kan(List<Mogelijkheid> acties, Actie actie) {
        return acties.stream().anyMatch(m -> m.actie() == actie);
    }

    /// What the table says, without who refused already; what the words of a refusal point at comes first.
    private List<Keuze> voorstellen(Medewerker wie, Vraag v, Namen namen) {
        var actor = wie.actor("vraag doorzetten");
        var nee = deuren.keten().vragen().weg(actor, v.id()).stappen().stream()
                .filter(o -> o.stand() == Overdrachtstand.GEWEIGERD)
                .map(Overdracht::naarTeam)
                .toList();
        var aangewezen = deuren.registers().gebeurtenissen().list(actor, v.id()).reversed().stream()
                .filter(g -> g.soort().equals(Gebeurtenis.kindOf(OverdrachtGeweigerd.class)))
                .limit(1)
                .flatMap(g -> namen
                        .team(Json.read(g.inhoud(), OverdrachtGeweigerd.class).voorstel())
                        .stream());
        return Stream.concat(aangewezen, deuren.keten().routes().voorstellen(wie, v.id()).stream())
                .distinct()
                .filter(t -> !nee.contains(t.id()) && !wie.teams().contains(t.id()))
                .limit(5)
                .map(namen::schakel)
                .toList();
    }

    private List<Keuze> deskundigen(Medewerker wie, Namen namen) {
        return deuren.registers().organisaties().teams(wie.actor("ruggespraak"), wie.organisatie()).stream()
                .filter(t -> t.soort() != Schakelsoort.KCC && !wie.teams().contains(t.id()))
                .map(namen::schakel)
                .toList();
    }
}
