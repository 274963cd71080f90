package nl.poort.keten.behandeling;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.zaken.Status;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Toegang;

/// A part of a case that is handled as a case of its own.
public final class Deelzaken {
    private static final int OMSCHRIJVING = 80;

    private final Zaakbronnen bronnen;

    public Deelzaken(Zaakbronnen bronnen) {
        this.bronnen = bronnen;
    }

    /// Which kinds a case of this zaaktype can have.
    public List<Zaaktype> keuzes(Medewerker wie, UUID zaak) {
        return bronnen.db()
                .read(
                        wie.actor("deelzaak maken"),
                        tx -> keuzes(Zaakwerk.laad(tx, bronnen, wie, "deelzaak maken", zaak)));
    }

    private List<Zaaktype> keuzes(Zaakwerk werk) {
        var ids = werk.dossier.zaaktype().deelzaaktypen().stream()
                .map(Naamlink::id)
                .filter(Objects::nonNull)
                .toList();
        return List.copyOf(bronnen.dossier()
                .catalogus()
                .zaaktypen()
                .list(Toegang.alles(werk.toegang.actor()), ids)
                .values());
    }

    /// Makes it, received today, in the same hands.
    public UUID maak(Medewerker wie, UUID zaak, UUID zaaktype, String omschrijving) {
        return bronnen.db().change(wie.actor("deelzaak maken"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.DEELZAAK, zaak);
            var fouten = new Veldfouten();
            fouten.eis(
                    keuzes(werk).stream().anyMatch(t -> t.uuid().equals(zaaktype)),
                    "zaaktype",
                    "Kies wat voor deelzaak het is");
            var tekst = fouten.verplicht("omschrijving", omschrijving, OMSCHRIJVING, "Schrijf waar het over gaat");
            fouten.klaar();
            var vorm = Records.vorm(Zaak.class);
            var nieuw = Records.with(
                    vorm.maak(new Object[vorm.delen().length]),
                    "bronorganisatie",
                    werk.zaak().bronorganisatie(),
                    "verantwoordelijkeOrganisatie",
                    werk.zaak().verantwoordelijkeOrganisatie(),
                    "zaaktype",
                    zaaktype,
                    "omschrijving",
                    tekst,
                    "startdatum",
                    tx.local().toLocalDate(),
                    "hoofdzaak",
                    zaak,
                    "productenOfDiensten",
                    List.of(),
                    "relevanteAndereZaken",
                    List.of(),
                    "kenmerken",
                    List.of());
            var zaken = bronnen.dossier().zaken();
            var deel = zaken.zaken.create(werk.toegang, nieuw).uuid();
            Catalogi.statustypen(tx, zaaktype).stream()
                    .findFirst()
                    .ifPresent(eerste -> zaken.statussen.create(
                            werk.toegang, new Status(null, deel, eerste.uuid(), tx.now(), "", null, null, null)));
            return deel;
        });
    }
}
