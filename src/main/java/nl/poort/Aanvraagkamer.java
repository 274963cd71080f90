package nl.poort;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.poort.contact.berichten.Verzoekberichtgever;
import nl.poort.loket.aanvraag.Afschriften;
import nl.poort.loket.aanvraag.Bijlagen;
import nl.poort.loket.aanvraag.Concepten;
import nl.poort.loket.aanvraag.Indieningen;
import nl.poort.loket.aanvraag.Projecten;
import nl.poort.loket.aanvraag.Vervolgen;
import nl.poort.loket.aanvraag.Verzoeken;
import nl.poort.loket.ontvangst.Verzoekbeheer;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.techniek.taken.Taken;
import nl.poort.web.Route;
import nl.poort.web.loket.Aanvraagdeuren;
import nl.poort.web.loket.Aanvraagschermen;
import nl.poort.web.loket.Plekkiezer;

/// The request of the Omgevingswet, wired by hand: its doors, its copies, its receipt, and its pages.
public final class Aanvraagkamer {
    public final Projecten projecten;
    public final Concepten concepten;
    public final Bijlagen bijlagen;
    public final Indieningen indieningen;
    public final Vervolgen vervolgen;
    public final Verzoeken verzoeken;
    private final Afschriften afschriften;
    private final Modules m;
    private final URI publicUrl;

    /// @param bestanden where attachments are kept
    /// @param publicUrl where an applicant comes back
    public Aanvraagkamer(Modules m, Bestanden bestanden, URI publicUrl) {
        this.m = m;
        this.publicUrl = publicUrl;
        projecten = new Projecten(m.db);
        concepten = new Concepten(m.db, m.regelbestanden, bestanden);
        bijlagen = new Bijlagen(m.db, bestanden);
        indieningen = new Indieningen(m.db, concepten, bestanden);
        vervolgen = new Vervolgen(m.db, bestanden);
        verzoeken = new Verzoeken(m.db, bestanden);
        afschriften = new Afschriften(m.db);
    }

    /// Who hears of what, from now on.
    public void luister() {
        afschriften.luister(m.gebeurtenissen);
        new Verzoekberichtgever(verzoeken, projecten, m.organisaties, m.berichten, publicUrl.resolve("/aanvraag") + "")
                .luister(m.gebeurtenissen);
    }

    Taken op(Taken taken) {
        return taken.elke(Duration.ofHours(1), "bijlagen opruimen", bijlagen::ruimOp);
    }

    List<Route> routes(Vergunningchecks checks, Verzoekbeheer ontvangers) {
        var loket = new Aanvraagdeuren.Loket(projecten, concepten, bijlagen, indieningen, vervolgen, afschriften);
        var omgeving = new Aanvraagdeuren.Omgeving(m.omgeving, new Plekkiezer(m.db, m.omgeving), checks);
        return new Aanvraagschermen(new Aanvraagdeuren(m.db, loket, omgeving, m.volgcode::code, ontvangers)).routes();
    }
}
