package nl.poort.keten.behandeling;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.keten.behandeling.Zaakgebeurtenis.StatusGezet;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.zaken.Notitiesoort;
import nl.poort.registers.zaken.Notitiestatus;
import nl.poort.registers.zaken.Zaaknotitie;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// Handling a case from day to day: look at it, who does it, how far it is, who has a part in it, what somebody noted.
///
/// Terms stand in [Beslistermijnen], the decision and the end in [Afhandelingen], documents in [Zaakstukken].
public final class Zaakbehandeling {
    /// As long as a text to the customer may be.
    static final int TEKST = 1000;

    private static final int ONDERWERP = 255;
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

    /// Who waits for a case; for who tells the customer.
    public Zaakklant klant(Actor actor, UUID zaak) {
        return bronnen.db()
                .read(
                        actor,
                        tx -> Zaakklant.van(
                                Zaakwerk.vraag(tx, zaak).orElse(null),
                                bronnen.dossier()
                                        .zaken()
                                        .rollen
                                        .list(Toegang.alles(actor), Zoekvraag.van(Conditie.gelijk("zaak", zaak)))
                                        .rijen()));
    }

    /// Looks at the case and at what a screen shows beside it, in one transaction.
    public <T> T bekijk(Medewerker wie, UUID zaak, Function<Zaakdossier, T> beeld) {
        return bronnen.db().read(wie.actor("zaak bekijken"), tx -> beeld.apply(get(wie, zaak)));
    }

    /// Who handles it from now on, and in which team; null = nobody in particular.
    public void wijsToe(Medewerker wie, UUID zaak, UUID medewerker, UUID team) {
        bronnen.db().run(wie.actor("behandelaar kiezen"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.BEHANDELAAR, zaak);
            new Behandelaarkeuze(werk).zet(medewerker, team);
        });
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
            werk.rol(schoon);
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

    static String kort(String tekst, int hoogstens) {
        return tekst.length() <= hoogstens ? tekst : tekst.substring(0, hoogstens - 1) + "…";
    }
}
