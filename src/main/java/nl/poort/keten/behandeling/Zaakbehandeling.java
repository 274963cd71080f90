package nl.poort.keten.behandeling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.keten.behandeling.Zaakgebeurtenis.BehandelaarGewijzigd;
import nl.poort.keten.behandeling.Zaakgebeurtenis.StatusGezet;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Team;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.registers.zaken.Notitiesoort;
import nl.poort.registers.zaken.Notitiestatus;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Zaaknotitie;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;

/// Handling a case from day to day: look at it, who does it, how far it is, who has a part in it, what somebody noted.
///
/// Terms stand in [Beslistermijnen], the decision and the end in [Afhandelingen], documents in [Zaakstukken].
public final class Zaakbehandeling {
    /// As long as a text to the customer may be.
    static final int TEKST = 1000;

    private static final int ONDERWERP = 255;
    private static final int TEAMNAAM = 50;
    private static final int NAAM = 200;
    private static final int NOTITIE = 10_000;

    private final Zaakbronnen bronnen;

    public Zaakbehandeling(Zaakbronnen bronnen) {
        this.bronnen = bronnen;
    }

    /// The status that is set, and what the customer reads.
    public record Statuswens(UUID statustype, String tekst, boolean informeren) {}

    /// The case with everything in it that this person may see; the same answer when it is absent and when it is not
    /// for
    /// this person.
    public Zaakdossier get(Medewerker wie, UUID zaak) {
        return bronnen.db()
                .read(wie.actor("zaak bekijken"), tx -> Zaakwerk.laad(tx, bronnen, wie, "zaak bekijken", zaak).dossier);
    }

    /// Looks at the case and at what a screen shows beside it, in one transaction.
    public <T> T bekijk(Medewerker wie, UUID zaak, Function<Zaakdossier, T> beeld) {
        return bronnen.db().read(wie.actor("zaak bekijken"), tx -> beeld.apply(get(wie, zaak)));
    }

    /// Who handles it from now on, and in which team; null = nobody in particular.
    public void wijsToe(Medewerker wie, UUID zaak, UUID medewerker, UUID team) {
        bronnen.db().run(wie.actor("behandelaar kiezen"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.BEHANDELAAR, zaak);
            var mens = medewerker == null ? null : collega(werk, medewerker);
            var groep = team == null ? null : eigenTeam(werk, team);
            werk.dossier.rollen(OmschrijvingGeneriek.BEHANDELAAR).stream()
                    .filter(r -> r.betrokkeneType() == Betrokkenetype.MEDEWERKER
                            || r.betrokkeneType() == Betrokkenetype.ORGANISATORISCHE_EENHEID)
                    .forEach(r -> bronnen.dossier().zaken().rollen.delete(werk.toegang, r.uuid()));
            if (mens != null) {
                var wieIsHet = Map.<String, Object>of(
                        "identificatie", mens.id().toString(), "achternaam", kort(mens.naam(), NAAM));
                rol(werk, behandelaarsrol(werk), Betrokkenetype.MEDEWERKER, wieIsHet, "Behandelt de zaak", null);
            }
            if (groep != null) {
                var welk = Map.<String, Object>of(
                        "identificatie", Teamcode.van(groep.id()), "naam", kort(groep.naam(), TEAMNAAM));
                rol(
                        werk,
                        behandelaarsrol(werk),
                        Betrokkenetype.ORGANISATORISCHE_EENHEID,
                        welk,
                        "Behandelt de zaak",
                        null);
            }
            tx.publish(new BehandelaarGewijzigd(
                    zaak,
                    werk.organisatie(),
                    werk.kenmerk(),
                    medewerker,
                    mens == null ? "" : mens.naam(),
                    groep == null ? "" : groep.naam()));
            if (mens != null && !mens.id().equals(wie.id()) && groep != null && werk.dossier.vraag() != null) {
                bronnen.keten()
                        .signalen()
                        .meld(
                                werk.toegang.actor(),
                                werk.dossier.vraag(),
                                groep.id(),
                                mens.id(),
                                "U behandelt nu zaak " + werk.kenmerk());
            }
        });
    }

    private Medewerker collega(Zaakwerk werk, UUID id) {
        var mens = bronnen.mensen()
                .medewerkers()
                .find(werk.toegang.actor(), id)
                .filter(m -> m.organisatie().equals(werk.organisatie()))
                .orElseThrow(() -> fout("medewerker", "Kies een collega uit de lijst"));
        if (Zaakrechten.hoogste(mens).compareTo(werk.zaak().vertrouwelijkheidaanduiding()) < 0) {
            throw fout("medewerker", mens.naam() + " mag deze zaak niet zien. Kies een andere collega.");
        }
        return mens;
    }

    private Team eigenTeam(Zaakwerk werk, UUID id) {
        return bronnen.mensen()
                .organisaties()
                .findTeam(werk.toegang.actor(), id)
                .filter(t -> t.organisatie().equals(werk.organisatie()))
                .orElseThrow(() -> fout("team", "Kies een team uit de lijst"));
    }

    private static UUID behandelaarsrol(Zaakwerk werk) {
        return Catalogi.roltypen(werk.tx, werk.zaak().zaaktype()).stream()
                .filter(r -> r.omschrijvingGeneriek() == OmschrijvingGeneriek.BEHANDELAAR)
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        "geen-behandelaarsrol",
                        "Dit zaaktype kent geen rol voor de behandelaar. Vraag uw functioneel beheerder."))
                .uuid();
    }

    /// Sets a status; the text is what the customer reads. The status that closes the case is set by [Afhandelingen].
    public void zetStatus(Medewerker wie, UUID zaak, Statuswens wens) {
        bronnen.db().run(wie.actor("status zetten"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.STATUS, zaak);
            var fouten = new Veldfouten();
            var type = werk.dossier.volgende().stream()
                    .filter(t -> t.uuid().equals(wens.statustype()))
                    .findFirst();
            fouten.eis(type.isPresent(), "statustype", "Kies een status uit de lijst");
            var tekst = wens.informeren()
                    ? fouten.verplicht("tekst", wens.tekst(), TEKST, "Schrijf wat de klant leest")
                    : fouten.tekst("tekst", wens.tekst(), TEKST);
            fouten.klaar();
            werk.zet(wens.statustype(), tekst == null ? "" : tekst);
            tx.publish(new StatusGezet(
                    zaak,
                    werk.organisatie(),
                    werk.kenmerk(),
                    type.map(Statustype::omschrijving).orElse(""),
                    tekst == null ? "" : tekst,
                    wens.informeren()));
        });
    }

    /// A note for colleagues; the customer never reads it.
    public void noteer(Medewerker wie, UUID zaak, String onderwerp, String tekst) {
        bronnen.db().run(wie.actor("notitie schrijven"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.NOTITIE, zaak);
            var fouten = new Veldfouten();
            var kop = fouten.verplicht("onderwerp", onderwerp, ONDERWERP, "Schrijf waar de notitie over gaat");
            var inhoud = fouten.verplicht("tekst", tekst, NOTITIE, "Schrijf de notitie");
            fouten.klaar();
            bronnen.dossier()
                    .zaken()
                    .zaaknotities
                    .create(
                            werk.toegang,
                            new Zaaknotitie(
                                    null,
                                    kop,
                                    inhoud,
                                    kort(wie.naam(), ONDERWERP),
                                    Notitiesoort.INTERN,
                                    Notitiestatus.DEFINITIEF,
                                    null,
                                    null,
                                    zaak));
        });
    }

    /// Somebody else who has a part in the case.
    public void voegBetrokkeneToe(Medewerker wie, UUID zaak, Betrokkenewens wens) {
        bronnen.db().run(wie.actor("betrokkene toevoegen"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.BETROKKENE, zaak);
            var typen = rolkeuzes(werk);
            var schoon = wens.getoetst(typen.stream().map(r -> r.uuid()).toList());
            rol(werk, schoon.roltype(), schoon.soort(), schoon.gegevens(), schoon.toelichting(), schoon.contact());
        });
    }

    /// Which parts somebody can get by [#voegBetrokkeneToe]: who handles it is chosen elsewhere.
    private static List<nl.poort.registers.catalogus.Roltype> rolkeuzes(Zaakwerk werk) {
        return Catalogi.roltypen(werk.tx, werk.zaak().zaaktype()).stream()
                .filter(r -> r.omschrijvingGeneriek() != OmschrijvingGeneriek.BEHANDELAAR)
                .toList();
    }

    /// As [#rolkeuzes], for a screen.
    public List<nl.poort.registers.catalogus.Roltype> rolkeuzes(Medewerker wie, UUID zaak) {
        return bronnen.db()
                .read(
                        wie.actor("betrokkene toevoegen"),
                        tx -> rolkeuzes(Zaakwerk.laad(tx, bronnen, wie, "betrokkene toevoegen", zaak)));
    }

    private void rol(
            Zaakwerk werk,
            UUID roltype,
            Betrokkenetype soort,
            Map<String, Object> gegevens,
            String toelichting,
            Rol.Contactpersoon contact) {
        bronnen.dossier()
                .zaken()
                .rollen
                .create(
                        werk.toegang,
                        new Rol(
                                null,
                                werk.id(),
                                null,
                                soort,
                                "",
                                roltype,
                                null,
                                null,
                                toelichting,
                                null,
                                null,
                                contact,
                                List.of(),
                                new HashMap<>(gegevens)));
    }

    private static Weigering fout(String veld, String zin) {
        return new Weigering("ongeldige-invoer", zin, Map.of(veld, zin));
    }

    static String kort(String tekst, int hoogstens) {
        return tekst.length() <= hoogstens ? tekst : tekst.substring(0, hoogstens - 1) + "…";
    }
}
