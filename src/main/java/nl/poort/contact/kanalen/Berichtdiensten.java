package nl.poort.contact.kanalen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.berichten.Berichtbezorging;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What message services (WhatsApp, social platforms) tell us: messages, and how far ours are.
public final class Berichtdiensten {
    private static final Logger LOG = LoggerFactory.getLogger(Berichtdiensten.class);
    private static final Actor DIENST = Actor.system("bericht van een dienst");

    private final Db db;
    private final Ingangen ingangen;
    private final Inname inname;
    private final Binnenkomst binnenkomst;
    private final Berichtbezorging bezorging;

    /// @param binnenkomst where a message waits that could not be taken
    public Berichtdiensten(
            Db db, Ingangen ingangen, Inname inname, Binnenkomst binnenkomst, Berichtbezorging bezorging) {
        this.db = db;
        this.binnenkomst = binnenkomst;
        this.ingangen = ingangen;
        this.inname = inname;
        this.bezorging = bezorging;
    }

    /// The way in with this id on this channel, when it is on.
    public Optional<Ingang> ingang(String kanaal, UUID id) {
        return db.read(DIENST, tx -> new IngangenSql(tx.handle()).find(null, id))
                .filter(i -> i.kanaal().equals(kanaal) && i.aan());
    }

    /// Another number or page of the same organisation behind the same service.
    public Optional<Ingang> zuster(Ingang ingang, String adres) {
        return ingang.adres().equals(adres)
                ? Optional.of(ingang)
                : ingangen.vanAdres(ingang.kanaal(), adres)
                        .filter(i -> i.organisatie().equals(ingang.organisatie()) && i.aan());
    }

    public Dienstgeheim geheim(Ingang ingang) {
        return Dienstgeheim.lees(ingangen.geheim(ingang.id()));
    }

    /// @param antwoordOp the number of the message it answers, null when none
    public record Gesprokene(
            String nummer, Afzender afzender, String tekst, List<Bijlage> bijlagen, String antwoordOp) {}

    /// One message of a customer; the same number again is the same message. What cannot be taken waits in the list of
    /// what went wrong, and is not lost.
    public void neem(Ingang ingang, Gesprokene g, Map<String, String> context) {
        var inhoud = new Inhoud("", g.tekst(), "", g.bijlagen(), context);
        var in = Inkomend.van(
                ingang, g.nummer(), g.afzender(), inhoud, db.clock().instant());
        try {
            inname.neem(g.antwoordOp() == null ? in : in.antwoordOp(List.of(g.antwoordOp())));
        } catch (RuntimeException e) {
            LOG.warn("a message of {} waits in the list: {}", ingang.kanaal(), e.toString());
            binnenkomst.ontvang(
                    Ruw.van(ingang.id(), Dienstlezer.SOORT, g.nummer(), Dienstlezer.schrijf(g, context), in.tijd())
                            .met(g.afzender().adres(), ""));
        }
    }

    /// How far a message of ours is, as the service says it.
    public enum Bezorgstand {
        VERSTUURD,
        BEZORGD,
        GELEZEN,
        MISLUKT
    }

    /// A word that comes late or twice changes nothing; what did not arrive goes on over the next channel.
    public void stand(Ingang ingang, String nummer, Bezorgstand stand, String reden) {
        var bericht = db.change(
                DIENST,
                tx -> new VerzondenSql(tx.handle())
                        .verder(ingang.organisatie(), ingang.kanaal(), nummer, stand.ordinal() + 1));
        if (stand == Bezorgstand.MISLUKT) {
            bericht.ifPresent(id -> bezorging.teruggekomen("<" + id + "@poort>", reden));
        }
    }
}
