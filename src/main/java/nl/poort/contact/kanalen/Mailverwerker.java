package nl.poort.contact.kanalen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.poort.contact.berichten.Berichtbezorging;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.mail.Brief;
import nl.poort.techniek.mail.Mailgrens;
import nl.poort.techniek.mail.Maillezer;

/// Takes a mail in: of a customer, of a colleague who answers from the own mailbox, of a server that could not deliver
/// ours, or of a machine that needs no answer.
public final class Mailverwerker implements Lezer {
    /// What a mailbox may ask of mails of colleagues: the name of the own mail server in Authentication-Results.
    public static final String CONTROLE = "controle";

    private final Maillezer lezer = new Maillezer(Mailgrens.GEWOON);
    private final Kanaalbronnen bronnen;
    private final Inname inname;
    private final Medewerkers medewerkers;
    private final Berichtbezorging bezorging;

    public Mailverwerker(Kanaalbronnen bronnen, Inname inname, Medewerkers medewerkers, Berichtbezorging bezorging) {
        this.bronnen = bronnen;
        this.inname = inname;
        this.medewerkers = medewerkers;
        this.bezorging = bezorging;
    }

    @Override
    public String soort() {
        return "mail";
    }

    @Override
    public Gelezen verwerk(Ingang ingang, Ruw ruw) {
        var brief = lezer.lees(ruw.bron());
        var in = inkomend(ingang, ruw, brief);
        if (brief.terugmelding() != null) {
            return terug(brief.terugmelding());
        }
        if (vanOnszelf(ingang, brief)) {
            return new Gelezen("Deze mail komt van dit postvak zelf. Er is niets mee gedaan.", null);
        }
        if (brief.isAutomatisch()) {
            return new Gelezen("Een automatisch antwoord. Er is niets mee gedaan, zodat er geen kring ontstaat.", null);
        }
        var collega = collega(ingang, brief);
        if (collega.isPresent()) {
            var gedaan = new Collegamail(bronnen).verwerk(collega.get(), in, brief);
            if (gedaan.isPresent()) {
                return gedaan.get();
            }
        }
        var genomen = inname.neem(in);
        return new Gelezen(
                genomen.nieuw() ? "Gesprek " + genomen.draad().kenmerk() : "Dit bericht was er al",
                genomen.draad().id());
    }

    /// The customer did not get our mail: it goes another way, and the contact shows it.
    private Gelezen terug(Brief.Terugmelding t) {
        if (!t.definitief()) {
            return new Gelezen("Een mailserver laat weten dat een mail later aankomt.", null);
        }
        boolean vanOns = bezorging.teruggekomen(t.messageId(), t.reden());
        if (!vanOns) {
            throw new Weigering(
                    "terug-onbekend",
                    "Een mail kwam niet aan, maar het is niet te zien welke. De mailserver schrijft: " + t.reden());
        }
        return new Gelezen("Een mail van ons kwam niet aan: " + t.reden(), null);
    }

    private static boolean vanOnszelf(Ingang ingang, Brief brief) {
        return ingang.adres().equalsIgnoreCase(brief.van().adres());
    }

    /// A colleague of this organisation; only believed when our own mail server found the sender genuine, where the
    /// mailbox asks for that.
    private Optional<Medewerker> collega(Ingang ingang, Brief brief) {
        var server = ingang.instellingen().getOrDefault(CONTROLE, "");
        if (!server.isEmpty() && !brief.isGecontroleerd(server)) {
            return Optional.empty();
        }
        return brief.van().adres().isEmpty()
                ? Optional.empty()
                : medewerkers.findOpEmail(
                        Actor.outsider("mail", ingang.organisatie(), "afzender herkennen"),
                        ingang.organisatie(),
                        brief.van().adres());
    }

    private static Inkomend inkomend(Ingang ingang, Ruw ruw, Brief brief) {
        var bijlagen = new ArrayList<Bijlage>();
        brief.bestanden().forEach(b -> bijlagen.add(new Bijlage(b.naam(), b.type(), b.inhoud())));
        var inhoud = new Inhoud(brief.onderwerp(), brief.tekst(), brief.eerder(), bijlagen, context(brief));
        return Inkomend.van(
                        ingang,
                        ruw.berichtId(),
                        Afzender.email(brief.van().adres(), brief.van().naam()),
                        inhoud.zonderWoorden() ? Inhoud.van("(lege mail)") : inhoud,
                        ruw.ontvangen())
                .antwoordOp(brief.verwijzingen());
    }

    private static Map<String, String> context(Brief brief) {
        var context = new LinkedHashMap<String, String>();
        if (!brief.opmerkingen().isEmpty()) {
            context.put("let op", String.join(" ", brief.opmerkingen()));
        }
        return context;
    }

    /// The number of a mail: its Message-ID, or what it is made of when it has none.
    static String nummer(Brief brief, byte[] bron) {
        return brief.messageId().isEmpty() ? Vingerafdruk.van(bron) : brief.messageId();
    }

    /// What stands in the list when it cannot be read further.
    public static Ruw ruw(Ingang ingang, byte[] bron, java.time.Instant ontvangen) {
        try {
            var kop = new Maillezer(KOP).lees(bron);
            return Ruw.van(ingang.id(), "mail", nummer(kop, bron), bron, ontvangen)
                    .met(kop.van().adres().toLowerCase(Locale.ROOT), kop.onderwerp());
        } catch (RuntimeException | StackOverflowError e) {
            return Ruw.van(ingang.id(), "mail", Vingerafdruk.van(bron), bron, ontvangen);
        }
    }

    /// Only the header is of use then.
    private static final Mailgrens KOP = new Mailgrens(Mailgrens.GEWOON.mail(), Mailgrens.GEWOON.kop(), 1, 1, 100, 0);

    static boolean noemt(Brief brief, List<String> adressen) {
        return brief.aan().stream().anyMatch(a -> adressen.stream().anyMatch(b -> b.equalsIgnoreCase(a.adres())));
    }
}
