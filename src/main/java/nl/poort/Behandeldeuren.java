package nl.poort;

import java.net.URI;
import nl.poort.contact.berichten.Besluitpost;
import nl.poort.contact.berichten.Zaakberichtgever;
import nl.poort.keten.behandeling.Afhandelingen;
import nl.poort.keten.behandeling.Beslistermijnen;
import nl.poort.keten.behandeling.Besluitverzending;
import nl.poort.keten.behandeling.Deelzaken;
import nl.poort.keten.behandeling.Procedures;
import nl.poort.keten.behandeling.Zaakbehandeling;
import nl.poort.keten.behandeling.Zaakbronnen;
import nl.poort.keten.behandeling.Zaakstukken;
import nl.poort.keten.behandeling.Zaakwacht;

/// The doors by which cases are handled, on top of the registers; wired by hand.
public final class Behandeldeuren {
    private final Modules m;
    private final Zaakberichtgever berichtgever;
    public final Zaakbehandeling behandeling;
    public final Beslistermijnen termijnen;
    public final Procedures procedures;
    public final Afhandelingen afhandelingen;
    public final Zaakstukken stukken;
    public final Deelzaken deelzaken;
    public final Zaakwacht wacht;
    public final Besluitverzending verzending;

    /// @param publicUrl where customers reach us
    public Behandeldeuren(Modules m, Zgw zgw, URI publicUrl) {
        this.m = m;
        var bronnen = new Zaakbronnen(
                m.db,
                new Zaakbronnen.Dossier(
                        zgw.zaken,
                        zgw.catalogus,
                        zgw.documenten,
                        zgw.besluiten,
                        zgw.besluitinformatieobjecten,
                        m.klokken),
                new Zaakbronnen.Mensen(m.organisaties, m.medewerkers),
                new Zaakbronnen.Keten(m.vragen, m.signalen));
        behandeling = new Zaakbehandeling(bronnen);
        termijnen = new Beslistermijnen(bronnen);
        procedures = new Procedures(bronnen);
        afhandelingen = new Afhandelingen(bronnen);
        stukken = new Zaakstukken(bronnen);
        deelzaken = new Deelzaken(bronnen);
        wacht = new Zaakwacht(bronnen);
        verzending = new Besluitverzending(bronnen);
        m.berichtbezorging.bijlagen().leesUit(zgw.documenten.bestanden);
        berichtgever = new Zaakberichtgever(
                m.db,
                new Zaakberichtgever.Zaken(
                        behandeling, new Besluitpost(m.post.wegen, verzending, m.berichtbezorging.bijlagen())),
                m.vragen,
                m.organisaties,
                m.berichten,
                kenmerk -> publicUrl.resolve("/volg") + " met uw code " + m.volgcode.code(kenmerk));
    }

    /// Who hears of what happens to cases.
    public void luister() {
        berichtgever.luister(m.gebeurtenissen);
        procedures.luister(m.gebeurtenissen);
    }
}
