package nl.poort.keten.behandeling;

import java.util.Map;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakgebeurtenis.BehandelaarGewijzigd;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Team;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.techniek.Weigering;

/// Who handles a case: a colleague, a team or both, each as a part in the case.
record Behandelaarkeuze(Zaakwerk werk) {
    private static final int TEAMNAAM = 50;
    private static final int NAAM = 200;

    /// Instead of who did so before; null = nobody in particular.
    void zet(UUID medewerker, UUID team) {
        var mens = medewerker == null ? null : collega(medewerker);
        var groep = team == null ? null : eigenTeam(team);
        werk.dossier.rollen(OmschrijvingGeneriek.BEHANDELAAR).stream()
                .filter(r -> r.betrokkeneType() == Betrokkenetype.MEDEWERKER
                        || r.betrokkeneType() == Betrokkenetype.ORGANISATORISCHE_EENHEID)
                .forEach(r -> werk.bronnen.dossier().zaken().rollen.delete(werk.toegang, r.uuid()));
        if (mens != null) {
            var naam = Zaakbehandeling.kort(mens.naam(), NAAM);
            rol(Betrokkenetype.MEDEWERKER, Map.of("identificatie", mens.id().toString(), "achternaam", naam));
        }
        if (groep != null) {
            var naam = Zaakbehandeling.kort(groep.naam(), TEAMNAAM);
            rol(
                    Betrokkenetype.ORGANISATORISCHE_EENHEID,
                    Map.of("identificatie", Teamcode.van(groep.id()), "naam", naam));
        }
        werk.tx.publish(new BehandelaarGewijzigd(
                werk.id(),
                werk.organisatie(),
                werk.kenmerk(),
                medewerker,
                mens == null ? "" : mens.naam(),
                groep == null ? "" : groep.naam()));
        meld(mens, groep);
    }

    private void rol(Betrokkenetype soort, Map<String, Object> gegevens) {
        werk.rol(new Betrokkenewens.Getoetst(roltype(), soort, gegevens, "Behandelt de zaak", null));
    }

    /// A colleague hears that there is work; a signal stands with the Vraag the case came from.
    private void meld(Medewerker mens, Team groep) {
        var vraag = werk.dossier.vraag();
        if (mens != null && groep != null && vraag != null && !mens.id().equals(werk.wie.id())) {
            werk.bronnen
                    .keten()
                    .signalen()
                    .meld(werk.toegang.actor(), vraag, groep.id(), mens.id(), "U behandelt nu zaak " + werk.kenmerk());
        }
    }

    private Medewerker collega(UUID id) {
        var mens = werk.bronnen
                .mensen()
                .medewerkers()
                .find(werk.toegang.actor(), id)
                .filter(m -> m.organisatie().equals(werk.organisatie()))
                .orElseThrow(() -> fout("medewerker", "Kies een collega uit de lijst"));
        if (Zaakrechten.hoogste(mens).compareTo(werk.zaak().vertrouwelijkheidaanduiding()) < 0) {
            throw fout("medewerker", mens.naam() + " mag deze zaak niet zien. Kies een andere collega.");
        }
        return mens;
    }

    private Team eigenTeam(UUID id) {
        return werk.bronnen
                .mensen()
                .organisaties()
                .findTeam(werk.toegang.actor(), id)
                .filter(t -> t.organisatie().equals(werk.organisatie()))
                .orElseThrow(() -> fout("team", "Kies een team uit de lijst"));
    }

    private UUID roltype() {
        return Catalogi.roltypen(werk.tx, werk.zaak().zaaktype()).stream()
                .filter(r -> r.omschrijvingGeneriek() == OmschrijvingGeneriek.BEHANDELAAR)
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        "geen-behandelaarsrol",
                        "Dit zaaktype kent geen rol voor de behandelaar. Vraag uw functioneel beheerder."))
                .uuid();
    }

    private static Weigering fout(String veld, String zin) {
        return new Weigering("ongeldige-invoer", zin, Map.of(veld, zin));
    }
}
