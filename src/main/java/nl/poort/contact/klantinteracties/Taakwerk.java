package nl.poort.contact.klantinteracties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.contact.klantcontact.Correctie;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// What a task of another system means in the chain, done by the doors that people use too.
final class Taakwerk {
    private static final UUID ZONDER_NAAM = new UUID(0, 0);

    private final Klantdeuren.Keten keten;

    Taakwerk(Klantdeuren.Keten keten) {
        this.keten = keten;
    }

    /// The first task of a contact puts the matter of the customer on its way: a Vraag, which the team keeps for the
    /// customer. A later one is a task beside it.
    Overdracht begin(Tx tx, Toegang toegang, Internetaak taak, EigenSql.Doel doel) {
        var actor = toegang.actor("taak van een ander systeem");
        var contact = taak.aanleidinggevendKlantcontact().uuid();
        var achter = new EigenSql(tx).achter(contact).orElseThrow();
        if (achter.vraag() != null) {
            return keten.taken()
                    .vragen(actor, achter.vraag(), doel.team(), doel.medewerker(), taak.gevraagdeHandeling());
        }
        var wijze = Klantcontactregels.wijze(taak.gevraagdeHandeling());
        var vraag = keten.vragen().stellen(actor, vraag(tx, toegang, taak, achter, doel.team()));
        keten.contacten()
                .corrigeer(
                        actor,
                        achter.versie(),
                        new Correctie(
                                null,
                                null,
                                null,
                                Klantcontactregels.vervolg(wijze),
                                "Er kwam een taak uit dit contact",
                                vraag.id()));
        var wortel = keten.vragen().weg(actor, vraag.id()).wortel();
        if (doel.medewerker() != null) {
            keten.overdrachten().toewijzen(alsLid(toegang, doel.team()), wortel.id(), doel.medewerker());
        }
        return wortel;
    }

    private NieuweVraag vraag(Tx tx, Toegang toegang, Internetaak taak, EigenSql.Achter achter, UUID team) {
        var contact = taak.aanleidinggevendKlantcontact().uuid();
        var verslag = keten.contacten().get(toegang.actor("taak van een ander systeem"), achter.versie());
        return new NieuweVraag(
                achter.kenmerk(),
                Klantcontactregels.eerste(verslag.eigenWoorden(), verslag.onderwerp())
                        .orElse(taak.gevraagdeHandeling()),
                Vraagsoort.INFORMATIE,
                Onderwerp.PROCES,
                Impact.KLEIN,
                Urgentie.HOOG,
                klant(tx, contact, achter),
                null,
                team,
                null,
                Klantcontactregels.wijze(taak.gevraagdeHandeling()),
                context(tx, contact, taak),
                null,
                null,
                false);
    }

    /// The party that asked; of somebody who spoke for another, that other.
    private static UUID klant(Tx tx, UUID contact, EigenSql.Achter achter) {
        if (achter.partij() != null) {
            return achter.partij();
        }
        return Klantcontactregels.klant(betrokkenen(tx, contact)).orElse(null);
    }

    private static List<Betrokkene> betrokkenen(Tx tx, UUID contact) {
        return BeeldenSql.BETROKKENE.list(tx, Zoekvraag.van(Conditie.gelijk("hadKlantcontact", contact)));
    }

    /// Whom to call, and what was asked: what the team must see to be able to do it.
    private static Context context(Tx tx, UUID contact, Internetaak taak) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("gevraagd", taak.gevraagdeHandeling());
        Klantcontactregels.eerste(taak.toelichting()).ifPresent(t -> velden.put("toelichting", t));
        var wie = betrokkenen(tx, contact);
        var namen = wie.stream()
                .map(Betrokkene::volledigeNaam)
                .filter(n -> !n.isBlank())
                .collect(Collectors.joining(", "));
        Klantcontactregels.eerste(namen).ifPresent(n -> velden.put("klant", n));
        var adressen = wie.stream()
                .flatMap(b -> b.digitaleAdressen().stream())
                .flatMap(a -> BeeldenSql.DIGITAAL_ADRES.find(tx, a.uuid()).stream())
                .map(DigitaalAdres::adres)
                .distinct()
                .collect(Collectors.joining(", "));
        Klantcontactregels.eerste(adressen).ifPresent(a -> velden.put("bereikbaar op", a));
        return new Context(Map.copyOf(velden));
    }

    /// Done: the task is answered, or the customer was told. What was told stands in a later contact that answers the
    /// first one, or came back along the chain.
    void handelAf(Tx tx, Toegang toegang, Internetaak taak, EigenSql.Werk werk) {
        var contact = taak.aanleidinggevendKlantcontact().uuid();
        var wie = alsLid(toegang, werk.naarTeam());
        var gezegd = new EigenSql(tx).antwoordOp(contact);
        if (werk.isKlus()) {
            keten.overdrachten()
                    .beantwoorden(
                            wie,
                            taak.uuid(),
                            new Antwoord(gezegd.orElse("Afgehandeld door " + wie.naam()), "", Context.LEEG));
            return;
        }
        var actor = toegang.actor("taak afhandelen");
        var vraag = keten.vragen().get(actor, werk.vraag());
        var antwoord = gezegd.or(() -> Klantcontactregels.eerste(vraag.antwoord()))
                .orElseThrow(
                        () -> new Weigering(
                                "zonder-antwoord",
                                "Leg eerst vast wat de klant te horen kreeg: een klantcontact met een reactie, en een"
                                        + " onderwerpobject dat naar het eerste klantcontact verwijst. Daarna is de taak klaar."));
        neemAan(wie, taak.uuid(), actor);
        keten.vragen().informeren(wie, werk.vraag(), Bekendmaking.KLANTCONTACT, antwoord);
    }

    private void neemAan(Medewerker wie, UUID overdracht, nl.poort.techniek.db.Actor actor) {
        if (keten.overdrachten().get(actor, overdracht).stand() == Overdrachtstand.AANGEBODEN) {
            keten.overdrachten().aannemen(wie, overdracht);
        }
    }

    /// The customer was not helped after all.
    void heropen(Toegang toegang, EigenSql.Werk werk) {
        if (werk.isKlus()) {
            throw new Weigering("taak-is-klaar", "Deze taak is afgehandeld. Maak een nieuwe taak.");
        }
        var reden = toegang.toelichting().isBlank()
                ? "Heropend door " + toegang.actor().name()
                : toegang.toelichting();
        keten.vragen().heropenen(alsLid(toegang, werk.naarTeam()), werk.vraag(), reden);
    }

    /// Somebody else must do it: another person of the team that has it, or another team.
    void verleg(Tx tx, Toegang toegang, Internetaak taak, EigenSql.Doel doel) {
        var actor = toegang.actor("taak verleggen");
        var werk = new EigenSql(tx).werk(taak.uuid()).orElseThrow();
        var weg = keten.vragen().weg(actor, werk.vraag());
        var houder =
                werk.isKlus() ? weg.find(taak.uuid()).orElseThrow() : weg.blad().orElseGet(weg::wortel);
        if (houder.naarTeam().equals(doel.team())) {
            if (doel.medewerker() != null) {
                keten.overdrachten().toewijzen(alsLid(toegang, doel.team()), houder.id(), doel.medewerker());
            }
            return;
        }
        if (werk.isKlus()) {
            throw new Weigering(
                    "taak-blijft-bij-team", "Deze taak ligt bij een ander team. Maak daar een nieuwe taak.");
        }
        var wie = alsLid(toegang, houder.naarTeam());
        neemAan(wie, houder.id(), actor);
        keten.overdrachten()
                .aanbieden(
                        wie,
                        werk.vraag(),
                        Aanbod.van(Overdrachtsoort.DOORZENDING, doel.team(), taak.gevraagdeHandeling()));
    }

    /// A task beside a Vraag can be taken back; what a customer asked cannot.
    void trekIn(Toegang toegang, Internetaak taak, EigenSql.Werk werk) {
        if (!werk.isKlus()) {
            throw new Weigering(
                    "vraag-van-een-klant",
                    "Een klant wacht op antwoord: deze taak verdwijnt niet, maar wordt afgehandeld.");
        }
        if (taak.status() == Taakstatus.TE_VERWERKEN) {
            keten.taken()
                    .intrekken(
                            toegang.actor("taak intrekken"),
                            werk.vraag(),
                            taak.uuid(),
                            "Ingetrokken door " + toegang.actor().name());
        }
    }

    /// Where work for these actors goes: the first one that is a team or an employee, otherwise the desk.
    EigenSql.Doel doel(Tx tx, Toegang toegang, List<UUID> actoren) {
        var actor = toegang.actor("taak verdelen");
        for (var een : actoren) {
            var doel = new EigenSql(tx).doel(een).orElse(new EigenSql.Doel(null, null));
            if (doel.team() != null) {
                return doel;
            }
            var teams = doel.medewerker() == null
                    ? Set.<UUID>of()
                    : keten.medewerkers().get(actor, doel.medewerker()).teams();
            if (!teams.isEmpty()) {
                return new EigenSql.Doel(teams.stream().sorted().findFirst().orElseThrow(), doel.medewerker());
            }
        }
        var teams = keten.organisaties().teams(actor, actor.organisation());
        return teams.stream()
                .min(java.util.Comparator.comparing(t -> t.soort() != Schakelsoort.KCC))
                .map(t -> new EigenSql.Doel(t.id(), null))
                .orElseThrow(
                        () -> new Weigering("geen-team", "Deze organisatie heeft nog geen team dat werk aanneemt."));
    }

    /// The other system acts for this team, as a partner with a key does.
    private static Medewerker alsLid(Toegang toegang, UUID team) {
        var actor = toegang.actor();
        return new Medewerker(
                Objects.requireNonNullElse(actor.id(), ZONDER_NAAM),
                actor.organisation(),
                actor.name(),
                "",
                null,
                Set.of(Rol.TEAMLEIDER),
                Set.of(team));
    }
}
