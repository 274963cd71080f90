package nl.poort.keten.behandeling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakAfgesloten;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakHeropend;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakbesluitGenomen;
import nl.poort.registers.besluiten.Besluit;
import nl.poort.registers.besluiten.Besluitinformatieobject;
import nl.poort.registers.catalogus.Besluittype;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.Resultaattype;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.zaken.Archiefvoorspelling;
import nl.poort.registers.zaken.Resultaat;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// How a case ends: the decision, the result, closing, and opening again.
public final class Afhandelingen {
    private static final int LANG = 5_000;

    private final Zaakbronnen bronnen;

    public Afhandelingen(Zaakbronnen bronnen) {
        this.bronnen = bronnen;
    }

    /// Which decisions can be made in this case.
    public List<Besluittype> besluittypen(Medewerker wie, UUID zaak) {
        return bronnen.db()
                .read(
                        wie.actor("besluit vastleggen"),
                        tx -> besluittypen(Zaakwerk.laad(tx, bronnen, wie, "besluit vastleggen", zaak)));
    }

    private List<Besluittype> besluittypen(Zaakwerk werk) {
        var ids = werk.dossier.zaaktype().besluittypen().stream()
                .map(Naamlink::id)
                .filter(Objects::nonNull)
                .toList();
        return List.copyOf(bronnen.dossier()
                .catalogus()
                .besluittypen()
                .list(Toegang.alles(werk.toegang.actor()), ids)
                .values());
    }

    /// Lays a decision down, with its document, and tells the customer. When it was sent is known once the message is
    /// gone ([Besluitverzending]); whom Poort cannot reach, gets it by hand today.
    public UUID besluit(Medewerker wie, UUID zaak, Besluitwens wens) {
        return bronnen.db().change(wie.actor("besluit vastleggen"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.BESLUIT, zaak);
            var type = toets(werk, wens);
            var klant = werk.dossier.klant();
            var verzonden = klant.isBereikbaar() || klant.isAanTeSchrijven()
                    ? null
                    : tx.local().toLocalDate();
            var besluit = bronnen.dossier()
                    .besluiten()
                    .create(
                            werk.toegang,
                            new Besluit(
                                    null,
                                    null,
                                    werk.zaak().verantwoordelijkeOrganisatie(),
                                    type.uuid(),
                                    zaak,
                                    wens.datum(),
                                    wens.toelichting() == null ? "" : wens.toelichting(),
                                    "",
                                    wens.ingangsdatum(),
                                    wens.vervaldatum(),
                                    null,
                                    null,
                                    null,
                                    verzonden,
                                    Besluitverzending.reactie(type, verzonden)));
            if (wens.document() != null) {
                bronnen.dossier()
                        .besluitdocumenten()
                        .create(werk.toegang, new Besluitinformatieobject(null, wens.document(), besluit.uuid()));
            }
            tx.publish(new ZaakbesluitGenomen(
                    zaak,
                    werk.organisatie(),
                    werk.kenmerk(),
                    besluit.uuid(),
                    type.omschrijving(),
                    wens.tekst().strip()));
            return besluit.uuid();
        });
    }

    private Besluittype toets(Zaakwerk werk, Besluitwens wens) {
        var fouten = new Veldfouten();
        var type = besluittypen(werk).stream()
                .filter(t -> t.uuid().equals(wens.besluittype()))
                .findFirst();
        fouten.eis(type.isPresent(), "besluittype", "Kies welk besluit het is");
        fouten.eis(wens.datum() != null, "datum", "Vul in wanneer het besluit is genomen");
        fouten.eis(
                wens.datum() == null || !wens.datum().isAfter(werk.tx.local().toLocalDate()),
                "datum",
                "Deze dag moet nog komen. Een besluit legt u vast als het is genomen.");
        fouten.eis(wens.ingangsdatum() != null, "ingangsdatum", "Vul in vanaf wanneer het besluit geldt");
        fouten.eis(
                wens.vervaldatum() == null
                        || wens.ingangsdatum() == null
                        || wens.vervaldatum().isAfter(wens.ingangsdatum()),
                "vervaldatum",
                "Deze dag ligt na de dag waarop het besluit ingaat");
        fouten.tekst("toelichting", wens.toelichting(), LANG);
        fouten.verplicht("tekst", wens.tekst(), Zaakbehandeling.TEKST, "Schrijf wat de klant over het besluit leest");
        if (wens.document() != null) {
            fouten.eis(past(werk, type, wens.document()), "document", "Dit document past niet bij dit besluit");
        }
        fouten.klaar();
        return type.orElseThrow();
    }

    private static boolean past(Zaakwerk werk, Optional<Besluittype> type, UUID document) {
        return werk.dossier.stukken().stream()
                .filter(s -> s.document() != null && s.document().uuid().equals(document))
                .anyMatch(s -> type.isEmpty()
                        || Catalogi.besluitHeeftDocument(
                                werk.tx, type.get().uuid(), s.document().informatieobjecttype()));
    }

    /// How the case ends; it can be another until it is closed.
    public void resultaat(Medewerker wie, UUID zaak, UUID resultaattype, String toelichting) {
        bronnen.db().run(wie.actor("resultaat vastleggen"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.RESULTAAT, zaak);
            leg(werk, resultaattype, toelichting);
        });
    }

    private Resultaattype leg(Zaakwerk werk, UUID resultaattype, String toelichting) {
        var fouten = new Veldfouten();
        var type = werk.dossier.resultaattypen().stream()
                .filter(t -> t.uuid().equals(resultaattype))
                .findFirst();
        fouten.eis(type.isPresent(), "resultaattype", "Kies hoe de zaak afloopt");
        var tekst = fouten.tekst("toelichting", toelichting, Zaakbehandeling.TEKST);
        fouten.klaar();
        var resultaten = bronnen.dossier().zaken().resultaten;
        var nieuw = new Resultaat(null, werk.id(), resultaattype, tekst == null ? "" : tekst);
        if (werk.dossier.resultaat() == null) {
            resultaten.create(werk.toegang, nieuw);
        } else {
            var id = werk.dossier.resultaat().uuid();
            resultaten.update(
                    werk.toegang,
                    new Wijziging<>(id, Records.with(nieuw, "uuid", id), Set.of("resultaattype", "toelichting"), true));
        }
        return type.orElseThrow();
    }

    /// What happens to the case in the end, and when, if it were closed today with this result.
    public Archiefvoorspelling archief(Medewerker wie, UUID zaak, UUID resultaattype) {
        return bronnen.db().read(wie.actor("resultaat vastleggen"), tx -> {
            var werk = Zaakwerk.laad(tx, bronnen, wie, "resultaat vastleggen", zaak);
            return bronnen.dossier()
                    .zaken()
                    .archief(werk.toegang, zaak, resultaattype, tx.local().toLocalDate());
        });
    }

    /// Closes the case, when nothing is missing and the customer knows.
    public void sluit(Medewerker wie, UUID zaak, Afsluitwens wens) {
        bronnen.db().run(wie.actor("zaak afsluiten"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.AFSLUITING, zaak);
            sluit(werk, wens);
        });
    }

    private void sluit(Zaakwerk werk, Afsluitwens wens) {
        var ontbreekt = Behandelregels.ontbreekt(werk.dossier);
        if (!ontbreekt.isEmpty()) {
            throw new Weigering("zaak-onvolledig", "De zaak kan nog niet dicht. " + String.join(" ", ontbreekt));
        }
        var fouten = new Veldfouten();
        var tekst = fouten.verplicht("tekst", wens.tekst(), Zaakbehandeling.TEKST, "Schrijf hoe de zaak is afgelopen");
        fouten.eis(
                wens.zelfVerteld() || werk.dossier.klant().isBereikbaar(),
                "zelfverteld",
                "Vertel de klant eerst zelf hoe de zaak is afgelopen. Vink daarna aan dat u dat deed.");
        fouten.klaar();
        werk.zet(werk.dossier.eindstatus().orElseThrow().uuid(), tekst);
        werk.tx.publish(new ZaakAfgesloten(
                werk.id(),
                werk.organisatie(),
                werk.kenmerk(),
                werk.dossier.resultaattype().map(Resultaattype::omschrijving).orElse(""),
                tekst,
                wens.zelfVerteld()));
    }

    /// The supplement did not come in time: the case ends without a decision on what was asked (Awb 4:5).
    public void laatBuitenBehandeling(Medewerker wie, UUID zaak, UUID resultaattype, Afsluitwens wens) {
        bronnen.db().run(wie.actor("buiten behandeling laten"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.BUITEN_BEHANDELING, zaak);
            var stil = werk.dossier.nietAangevuld().orElseThrow();
            leg(werk, resultaattype, "Niet op tijd aangevuld");
            Beslistermijnen.klaar(werk, stil, Stilstand.Stand.BUITEN_BEHANDELING);
            sluit(Zaakwerk.laad(tx, bronnen, wie, "buiten behandeling laten", zaak), wens);
        });
    }

    /// Opens a closed case again, at the stage where it was before it ended.
    ///
    /// @param tekst what the customer reads
    public void heropen(Medewerker wie, UUID zaak, String reden, String tekst) {
        bronnen.db().run(wie.actor("zaak heropenen"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.HEROPENING, zaak);
            var fouten = new Veldfouten();
            var waarom =
                    fouten.verplicht("reden", reden, Zaakbehandeling.TEKST, "Schrijf waarom de zaak weer open gaat");
            var bericht =
                    fouten.verplicht("tekst", tekst, Zaakbehandeling.TEKST, "Schrijf wat de klant hierover leest");
            fouten.klaar();
            werk.zet(vorige(werk.dossier), bericht);
            tx.publish(new ZaakHeropend(zaak, werk.organisatie(), werk.kenmerk(), waarom, bericht));
        });
    }

    private static UUID vorige(Zaakdossier d) {
        return d.statussen().reversed().stream()
                .flatMap(s -> d.statustype(s.statustype()).stream())
                .filter(t -> !Boolean.TRUE.equals(t.isEindstatus()))
                .findFirst()
                .or(() -> d.statustypen().stream().findFirst())
                .orElseThrow()
                .uuid();
    }
}
